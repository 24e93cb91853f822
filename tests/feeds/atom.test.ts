import { parseFeed } from 'htmlparser2';
import { expect, test } from 'vitest';
import { atom } from '../../src/feeds/atom.ts';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const full = readSite('tests/fixtures/full', { drafts: true });
const feed = atom(full.context) ?? '';

test('a feed holds every dated piece of work and note of others to read, and nothing undated, planned or in draft', () => {
  const ids = [...feed.matchAll(/<entry>\s*<title>[^<]*<\/title>\s*<id>([^<]*)<\/id>/g)].map(([, id]) => id);
  const { achievements, projects, notes } = full.portfolio;
  const dated = [...achievements, ...projects].filter(
    ({ period, draft }) => !draft && (period.date !== null || period.start !== null),
  );
  expect(dated.length).toBeGreaterThan(8);
  for (const { slug } of achievements.filter((each) => dated.includes(each))) {
    expect(ids).toContain(encodeURI(`https://site.example/achievements/${slug}/`));
  }
  const published = notes.filter(({ data }) => data.date !== null && data.status === 'published' && !data.draft);
  expect(ids).toHaveLength(dated.length + published.length);
});

test('its entries are newest first, each with a date of RFC 3339, an author and a unique id', () => {
  const dates = [...feed.matchAll(/<updated>([^<]*)<\/updated>/g)].map(([, date = '']) => date);
  expect(dates.slice(1)).toEqual(dates.slice(1).toSorted().toReversed());
  expect(dates[0]).toBe(dates[1]);
  for (const date of dates) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
  const entries = feed.split('<entry>').slice(1);
  for (const entry of entries) expect(entry).toContain('<author>');
  const ids = entries.map((entry) => /<id>([^<]*)<\/id>/.exec(entry)?.[1]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('there is no feed where nothing is dated', () => {
  expect(atom(readSite('tests/fixtures/minimal').context)).toBeNull();
});

test('it says what a note is, in its title and as a category', () => {
  const talk = feed.split('<entry>').find((entry) => entry.includes('Reading charts')) ?? '';
  expect(talk).toContain('<title>Reading charts (talk at PyCon ES 2023)</title>');
  expect(talk).toContain('<category term="talk" label="talk"/>');
});

/** What another reader of feeds makes of one. */
function read(text: string) {
  const found = parseFeed(text);
  if (found === null) throw new Error('this is no feed');
  return found;
}

test('another reader gets all of it: the texts in full, with addresses that lead there from anywhere', () => {
  const { type, id, link, items } = read(feed);
  expect([type, id, link]).toEqual(['atom', 'https://site.example/', 'https://site.example/']);
  const mesh = items.find((each) => each.link === 'https://site.example/telemetry/');
  expect(mesh?.title).toBe('Telemetry Mesh');
  expect(mesh?.description).toContain('One pipeline for the traces');
  const contents = feed.match(/(?<=<content type="html">)[^<]*/g) ?? [];
  expect(contents.length).toBeGreaterThan(8);
  const html = contents
    .join('')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  expect(html).toContain('Ten thousand alerts a day became forty.');
  expect(html).toContain('src="https://site.example/media/mesh-before.png"');
  const addresses = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address))).toEqual([]);
  expect(html).not.toContain('srcset');
});

test('an engineer’s has what is theirs, at an address of its own', () => {
  const zoe = full.portfolio.engineers.find(({ slug }) => slug === 'zoe-oconnor-nunez') ?? null;
  const text = atom(full.context, zoe) ?? '';
  const { title, id, link, items } = read(text);
  expect([title, id, link]).toEqual([
    'Zoë O’Connor-Núñez – The Lighthouse Guild',
    'https://site.example/zoe/feed.xml',
    'https://site.example/zoe/',
  ]);
  expect(items.map(({ link: address }) => address)).toContain('https://site.example/telemetry/');
  expect(items.map(({ link: address }) => address)).not.toContain('https://site.example/projects/quiet-vault/');
});

test('nobody’s title and text changes the structure of it', () => {
  const hostile = ']]> </title></entry> &amp; <script>alert(1)</script> --> <![CDATA[ %20';
  const { context } = readSite(
    temporaryFolder({
      'site.yml': 'title: T\nurl: https://t.example',
      'engineers/ada.md': `---\nname: '${hostile}'\n---\n`,
      'achievements/x.md': `---\ntitle: '${hostile}'\nengineers: [ada]\ndate: 2024\n---\n\n\`${hostile}\` ![a](../media/x.png "src=")\n`,
      'media/x.png': '',
    }),
  );
  const text = atom(context) ?? '';
  const { items } = read(text);
  expect(items.map(({ title }) => title)).toEqual([hostile]);
  expect(text.match(/<\/?(?:feed|entry|title|content)\b/g)?.length).toBe(2 + 2 + 4 + 2);
});
