import { expect, test } from 'vitest';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const site = 'title: T\nurl: https://t.example\n';
const ada =
  '---\nname: Ada\nemail: a@t.example\nphone: "+1 555 0100"\nlocation: Here\nvisibility: { email: resume, phone: private, location: resume }\n---\n';
const pathsOf = (files: Readonly<Record<string, string>>): readonly string[] => [
  ...readSite(temporaryFolder(files)).outputs.keys(),
];

test('the files of an engineer stay where they are when the page becomes the home page', () => {
  const alone = { 'site.yml': site, 'engineers/ada.md': ada };
  expect(pathsOf(alone)).toEqual([
    '/engineers/ada/resume.pdf',
    '/engineers/ada/resume.json',
    '/engineers/ada/ada.vcf',
    '/engineers/ada/card.png',
  ]);
  expect(pathsOf({ ...alone, 'engineers/bo.md': '---\nname: Bo\n---\n' })).toEqual(
    expect.arrayContaining([...pathsOf(alone)]),
  );
});

test('what is switched off is not made, and a role profile has none but the card of the site', () => {
  expect(pathsOf({ 'site.yml': `${site}outputs: { vcard: false, resume: false }`, 'engineers/ada.md': ada })).toEqual([
    '/engineers/ada/resume.json',
    '/engineers/ada/card.png',
  ]);
  expect(pathsOf({ 'site.yml': `${site}outputs: false`, 'engineers/ada.md': ada })).toEqual([]);
  expect(pathsOf({ 'site.yml': site, 'engineers/lead.md': '---\nname: Lead\nkind: role\n---\n' })).toEqual([
    '/card.png',
  ]);
});

test('contact data for résumés is in the résumé alone, and what is private or under NDA in no output', () => {
  const { outputs } = readSite(temporaryFolder({ 'site.yml': site, 'engineers/ada.md': ada }));
  for (const [path, text] of outputs) {
    const isResume = path.endsWith('/resume.pdf');
    expect([path, text.includes('a@t.example'), text.includes('Here')]).toEqual([path, isResume, isResume]);
    expect(text).not.toContain('555');
  }
  for (const [path, text] of readSite('tests/fixtures/full').outputs) {
    expect([path, /SECRET|secret-|NDA-|nda-[a-z]+\.example|987654321|Fabrikam/.exec(text)]).toEqual([path, null]);
    expect([path, text.includes('+353 91')]).toEqual([path, path === '/zoe/resume.pdf']);
  }
});
