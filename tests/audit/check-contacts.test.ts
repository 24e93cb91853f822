import { describe, expect, test } from 'vitest';
import type { Withheld } from '../../src/audit/finding.ts';
import { loadTypesetter } from '../../src/outputs/typeset/typesetter.ts';
import { readSite } from '../harness/read-site.ts';
import { findings, page } from './audited.ts';

const place = { file: 'content/engineers/ada.md', line: 3, column: 8, length: 5, source: 'email: …' };

function withheld(kind: Withheld['kind'], value: string, ...resumes: readonly string[]): Withheld {
  return { kind, value, place, folders: ['engineers/ada/', 'de/engineers/ada/'], resumes };
}

const codesFor = async (files: Readonly<Record<string, string>>, ...kept: readonly Withheld[]) => {
  const otherSources = [{ file: 'a.md', text: 'ada@quill.example' }];
  return (await findings(files, { withheld: kept, otherSources })).map(({ code, place: found }) => [code, found?.file]);
};

describe('contact data that is kept back is found, with the line that keeps it back', () => {
  test.each([
    ['a page', { 'a/index.html': page('<a href="mailto:ada@quill.example">x</a>') }],
    ['a page that hides it from programs', { 'a/index.html': page('<p>ada&#64;Quill.example</p>') }],
    ['a page that encodes it', { 'a/index.html': page('<a href="mailto:ada%40quill.example">x</a>') }],
    ['Markdown', { 'a/index.md': 'ada@quill.example' }],
    ['data', { 'people.json': '{"email":"ada@quill.example"}' }],
    ['a vCard', { 'a/ada.vcf': 'EMAIL:ada@quill.example' }],
  ])('in %s', async (_, files) => {
    expect(await codesFor(files, withheld('e-mail address', 'ada@quill.example'))).toEqual([
      ['leaked-contact', place.file],
    ]);
  });

  test('as a telephone number that is written in another way', async () => {
    const files = { 'a/index.html': page('<p>(0170) 123-4567</p>') };
    expect(await codesFor(files, withheld('telephone number', '0170 1234567'))).toEqual([
      ['leaked-contact', place.file],
    ]);
    expect(await codesFor(files, withheld('telephone number', '0170 1234568'))).toEqual([]);
  });

  const inAda = 'location: Galway, Ireland';
  test.each([
    ['a page', { 'engineers/ada/index.html': page('<p>Galway, Ireland</p>') }],
    ['a list of people', { 'engineers/index.html': page('<p>Galway, Ireland</p>') }],
    ['linked data', { 'a/index.html': page('<script type="application/ld+json">{"name":"Galway, Ireland"}</script>') }],
    ['Markdown', { 'engineers/ada/index.md': 'Galway, Ireland' }],
    ['a text', { 'engineers/ada/notes.txt': 'Galway, Ireland.' }],
    ['a vCard', { 'engineers/ada/ada.vcf': 'ADR:;;;Galway\\, Ireland;;;' }],
    ['a style sheet', { 'a.css': '/* Galway, Ireland */' }],
    ['a file without an ending', { _headers: 'X-From: Galway, Ireland' }],
  ])('as a location in %s', async (_, files) => {
    const otherSources = [{ file: 'a.md', text: inAda }];
    const found = await findings(files, { withheld: [withheld('location', 'Galway, Ireland')], otherSources });
    expect(found.filter(({ code }) => code === 'leaked-contact')).toHaveLength(1);
  });

  test('as a location where a field holds it alone, where the content or every page has the word for another reason', async () => {
    const kept = [withheld('location', 'Galway')];
    const otherSources = [
      { file: 'a.md', text: 'location: Galway' },
      { file: 'b.md', text: 'A port in Galway.' },
    ];
    const codes = async (files: Readonly<Record<string, string>>): Promise<number> =>
      (await findings(files, { withheld: kept, otherSources })).filter(({ code }) => code === 'leaked-contact').length;
    expect(await codes({ 'engineers/ada/resume.json': '{"city":"Galway"}' })).toBe(1);
    expect(await codes({ 'engineers/bo/resume.json': '{"city":"Galway"}' })).toBe(0);
    expect(await codes({ 'engineers/ada/index.html': page('<p>A port in Galway</p>') })).toBe(0);
    const remote = { withheld: [withheld('location', 'Remote')], otherSources: [] };
    const everywhere = { '404.html': page('<p>Remote</p>'), 'index.html': page('<p>Remote</p>') };
    expect((await findings(everywhere, remote)).filter(({ code }) => code === 'leaked-contact')).toEqual([]);
    expect((await findings({ 'a.txt': 'Remotely' }, remote)).filter(({ code }) => code === 'leaked-contact')).toEqual(
      [],
    );
  });
});

test('a file that is copied as it is says what its owner put there', async () => {
  const files = { 'card.txt': 'ada@quill.example' };
  const kept = [withheld('e-mail address', 'ada@quill.example')];
  expect(await findings(files, { withheld: kept, copied: new Set(['card.txt']) })).toEqual([]);
});

test('an e-mail address that nobody wrote into the content is found', async () => {
  const stray = await findings({ 'index.html': page('<p>Write to Web@agency.example</p>') });
  expect(stray.map(({ code, severity }) => [code, severity])).toEqual([['stray-email', 'warning']]);
  const siteSource = { file: 'content/site.yml', text: 'contact: web@agency.example' };
  expect(await findings({ 'index.html': page('<p>Write to Web@agency.example</p>') }, { siteSource })).toEqual([]);
});

test('the name of a file is no e-mail address', async () => {
  const html = page(
    '<img src="/folio/media/photo@2x.png" srcset="/folio/media/photo@2x-01234567-640.avif 640w" alt="">',
  );
  const files = { 'media/photo@2x.png': '', 'media/photo@2x-01234567-640.avif': '' };
  expect(await findings({ 'index.html': html, ...files })).toEqual([]);
});

test('what is for a résumé stands in that one, and nowhere else', async () => {
  const [path = '', view = ''] =
    [...readSite('tests/fixtures/full').outputs].find(([each]) => each.endsWith('/zoe/resume.pdf')) ?? [];
  const resume = path.slice(1);
  const { resume: typeset } = await loadTypesetter(async (_, make) => make());
  const files = { [resume]: await typeset(view) };
  const codes = async (...kept: readonly Withheld[]): Promise<readonly string[]> =>
    (await findings(files, { withheld: kept })).map(({ code }) => code);
  expect(await codes(withheld('e-mail address', 'zoe@guild.example', resume))).toEqual([]);
  expect(await codes(withheld('e-mail address', 'zoe@guild.example', 'engineers/bo/resume.pdf'))).toEqual([
    'leaked-contact',
  ]);
  expect(await codes(withheld('e-mail address', 'zoe@guild.example'))).toEqual(['leaked-contact']);
  expect(await codes(withheld('e-mail address', 'new@guild.example', resume))).toEqual(['wrong-pdf']);
});

test('what is for a résumé may stand in that of each language', async () => {
  const files = { 'de/engineers/ada/ada.vcf': 'TEL:+49 30 1234567' };
  const kept = withheld('telephone number', '+49 30 1234567', 'engineers/ada/ada.vcf', 'de/engineers/ada/ada.vcf');
  expect((await codesFor(files, kept)).filter(([code]) => code === 'leaked-contact')).toEqual([]);
});
