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
  expect(pathsOf(alone)).toEqual(['/engineers/ada/resume.json', '/engineers/ada/ada.vcf']);
  expect(pathsOf({ ...alone, 'engineers/bo.md': '---\nname: Bo\n---\n' })).toEqual(
    expect.arrayContaining([...pathsOf(alone)]),
  );
});

test('what is switched off is not made, and a role profile has none', () => {
  expect(pathsOf({ 'site.yml': `${site}outputs: { vcard: false }`, 'engineers/ada.md': ada })).toEqual([
    '/engineers/ada/resume.json',
  ]);
  expect(pathsOf({ 'site.yml': `${site}outputs: false`, 'engineers/ada.md': ada })).toEqual([]);
  expect(pathsOf({ 'site.yml': site, 'engineers/lead.md': '---\nname: Lead\nkind: role\n---\n' })).toEqual([]);
});

test('contact data that is not public, and what an NDA covers, is in no output', () => {
  const { outputs } = readSite(temporaryFolder({ 'site.yml': site, 'engineers/ada.md': ada }));
  for (const text of outputs.values()) expect(text).not.toMatch(/a@t\.example|555|Here/);
  for (const [path, text] of readSite('tests/fixtures/full').outputs) {
    expect([path, /SECRET|secret-|NDA-|nda-[a-z]+\.example|987654321|Fabrikam|\+353 91/.exec(text)]).toEqual([
      path,
      null,
    ]);
  }
});
