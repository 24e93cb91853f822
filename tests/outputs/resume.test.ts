import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadTypesetter, type Typesetter } from '../../src/outputs/typeset/typesetter.ts';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const full = readSite('tests/fixtures/full');
const zoe = full.outputs.get('/zoe/resume.pdf') ?? '';

let typeset: Typesetter['resume'];
beforeAll(async () => {
  typeset = (await loadTypesetter(async (_, make) => make())).resume;
});

/** The view of the résumé of a single engineer with these fields. */
function viewOf(fields: string, site = ''): string {
  const files = {
    'site.yml': `title: T\nurl: https://t.example\n${site}`,
    'skills.yml': 'Go: { category: Languages }',
    'organizations.yml': 'Acme:',
    'engineers/ada.md': `---\nname: Ada\n${fields}\n---\n`,
  };
  return readSite(temporaryFolder(files)).outputs.get('/engineers/ada/resume.pdf') ?? '';
}

async function read(pdf: Uint8Array) {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  const text = texts.map(({ items }) => items.map((item) => ('str' in item ? item.str : '')).join(' ')).join('\n');
  const links = await Promise.all(pages.map((page) => page.getAnnotations()));
  return { document, pages, texts, text: text.replace(/\s+/g, ' '), links: links.flat() };
}

describe('a résumé', () => {
  test('is the same to the byte each time', async () => {
    const again = await loadTypesetter(async (_, make) => make());
    expect(Buffer.from(await again.resume(zoe)).equals(Buffer.from(await typeset(zoe)))).toBe(true);
  });

  test('gives its text in reading order, with ligatures in letters', async () => {
    const { text } = await read(
      await typeset(
        viewOf(
          'headline: Affine offices\nroles: [{ organization: Acme, title: First officer, date: 2020 }]\nlanguages: [{ language: fi }]',
        ),
      ),
    );
    const order = ['Ada', 'Affine offices', 'Career', 'First officer, Acme', '2020', 'Languages', 'Finnish'];
    expect(order.map((each) => text.indexOf(each))).toEqual(
      order.map((each) => text.indexOf(each)).toSorted((a, b) => a - b),
    );
    for (const each of order) expect(text).toContain(each);
  });

  test('is tagged, named, in a language, with bookmarks', async () => {
    const { document, pages } = await read(await typeset(zoe));
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: 'Zoë O’Connor-Núñez – CV', Author: 'Zoë O’Connor-Núñez', Language: 'en' });
    expect(await document.getMarkInfo()).toEqual(
      new Map(Object.entries({ Marked: true, UserProperties: false, Suspects: false })),
    );
    const [top] = (await document.getOutline()) ?? [];
    expect(top?.title).toBe('Zoë O’Connor-Núñez');
    expect(top?.items.map(({ title }: { title: string }) => title)).toEqual(
      expect.arrayContaining(['Career', 'Skills']),
    );
    expect(pages.length).toBeLessThanOrEqual(2);
  });

  test('leads to its page, and to the work that it names', async () => {
    const addresses = (await read(await typeset(zoe))).links.map(({ url }: { url?: string }) => url);
    expect(addresses).toEqual(
      expect.arrayContaining([
        'https://site.example/zoe/',
        'mailto:zoe@guild.example',
        'https://site.example/telemetry/',
      ]),
    );
  });

  test('takes the paper that site.yml names', async () => {
    const sizeOf = async (view: string) => (await read(await typeset(view))).pages[0]?.view.slice(2).map(Math.round);
    expect(await sizeOf(viewOf('headline: H'))).toEqual([595, 842]);
    expect(await sizeOf(viewOf('headline: H', 'paper: letter'))).toEqual([612, 792]);
  });

  test('shows what is for résumés alone, and nothing that is private', async () => {
    const { text } = await read(await typeset(zoe));
    expect(text).toContain('+353 91 000 000');
    expect(full.outputs.get('/engineers/ada-quill/resume.pdf')).not.toMatch(/SECRET|secret-/);
  });

  test('sets what looks like markup as it is written', async () => {
    const headline = '#let x = 1 *a* _b_ $c$ `d` <e> @f = g // h [i] \\u{1}';
    const { text } = await read(await typeset(viewOf(`headline: '${headline}'`)));
    expect(text).toContain(headline);
  });

  test('stands with a sign in the place of a letter that its typefaces lack, and leaves out small pictures', async () => {
    const { text } = await read(await typeset(viewOf('headline: "A 林 ≤ → 👩🏽‍💻 Ж Ω"')));
    expect(text).toContain('A \u{fffd} ≤ → Ж Ω');
    const view = viewOf('headline: "🚀 Queues 🚀 and 💾, 👍🏽 (🧊 caches) 🚀"').replaceAll('"Ada', '"Ada 🚀');
    const { text: without, document } = await read(await typeset(view));
    expect(without).toContain('Queues and, (caches)');
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: 'Ada – CV', Author: 'Ada' });
  });

  test('is set closer where only a few lines would be left over for a last page', async () => {
    const setWith = async (highlights: number) => {
      const texts = Array.from({ length: highlights }, (_, at) => `{ text: Did thing ${at} }`).join(', ');
      const fields = `roles: [{ organization: Acme, title: Officer, date: 2020, highlights: [${texts}] }]`;
      const { pages } = await read(await typeset(viewOf(fields)));
      const items = (await pages[0]?.getTextContent())?.items.flatMap((item) => ('str' in item ? item : [])) ?? [];
      return { pages: pages.length, size: items.find(({ str }) => str.startsWith('Did thing'))?.height };
    };
    expect(await setWith(50)).toEqual({ pages: 1, size: 9.25 });
    expect(await setWith(62)).toEqual({ pages: 1, size: 9 });
    expect(await setWith(66)).toEqual({ pages: 1, size: 8.75 });
    // And with more room where more are, so that the last page is not nearly empty.
    expect(await setWith(80)).toEqual({ pages: 2, size: 9.5 });
    expect(await setWith(110)).toEqual({ pages: 2, size: 9.25 });
  });

  test('has no line that begins or ends with the sign between two parts', async () => {
    const links = Array.from({ length: 9 }, (_, at) => `{ label: A place ${at}, url: "https://a.example/${at}" }`);
    const awards = Array.from(
      { length: 12 },
      (_, at) => `{ title: The ${'long '.repeat(at)}name of a thing, issuer: A society of the sea, date: 2020-05 }`,
    );
    const { document, texts } = await read(await typeset(viewOf(`links: [${links}]\nawards: [${awards}]`)));
    expect(document.numPages).toBe(1);
    const lines = Map.groupBy(
      texts.flatMap(({ items }) => items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? item : []))),
      ({ transform }) => Math.round(transform[5]),
    );
    const written = [...lines.values()].map((items) =>
      items
        .map(({ str }) => str)
        .join('')
        .trim(),
    );
    expect(written.filter((line) => line.includes('·')).length).toBeGreaterThan(10);
    expect(written.filter((line) => /^·|·$/.test(line))).toEqual([]);
  });

  test('is set whatever its text', async () => {
    const texts = ['"\\uD800"', '"a\\u0000b"', '"\\u202Eabc"', '"e\\u0301\\u0302"', `"${'x'.repeat(400)}"`, '"مرحبا"'];
    for (const text of texts) {
      const view = JSON.stringify({
        ...JSON.parse(zoe),
        headline: JSON.parse(text).toWellFormed().replace(/\0/g, ' '),
      });
      expect((await typeset(view)).length).toBeGreaterThan(1000);
    }
  });
});

test('a résumé says gaps in the career, what can be had, what others say, and as what somebody worked on a project', () => {
  const engineer = full.portfolio.engineers.find(({ slug }) => slug === 'zoe-oconnor-nunez');
  const gap = engineer?.career.find(({ organization }) => organization === null);
  const wanted = [gap?.title, engineer?.data.services[0]?.title, engineer?.testimonials[0]?.author];
  expect(wanted.filter((each) => each === undefined || !zoe.includes(each))).toEqual([]);
  expect([...full.outputs].filter(([path, text]) => path.endsWith('.pdf') && text.includes('Tech lead'))).toHaveLength(
    1,
  );
});

test('nobody whose name the typefaces lack has a résumé', () => {
  expect(full.outputs.has('/engineers/lin-meiling/resume.json')).toBe(true);
  expect(full.outputs.has('/engineers/lin-meiling/resume.pdf')).toBe(false);
});

test('skills of somebody who proves none yet are no further ones', () => {
  const [line] = JSON.parse(viewOf('skills: [Go]')).sections.flatMap(({ lines }: { lines: object[] }) => lines);
  expect(line).toMatchObject({ label: 'Works with', text: 'Go' });
});

test('somebody without work says what they are good at', () => {
  const fields =
    'expertise: [{ title: Telemetry, summary: Knowing what a *system* does. }, { title: Queues, skills: [Go] }]';
  const [section] = JSON.parse(viewOf(fields)).sections;
  expect(section).toMatchObject({
    title: 'Areas of expertise',
    lines: [
      { label: 'Telemetry', text: 'Knowing what a system does.' },
      { label: 'Queues', text: 'Go' },
    ],
  });
  expect(zoe).not.toContain('Areas of expertise');
});
