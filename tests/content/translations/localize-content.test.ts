import { expect, test } from 'vitest';
import { loadContent, readContent } from '../../../src/content/load-content.ts';
import { readFiles } from '../../../src/content/read-files.ts';
import { localizeContent } from '../../../src/content/translations/localize-content.ts';
import { temporaryFolder, writeFiles } from '../../harness/temporary-folder.ts';

const ORIGINALS = {
  'site.yml':
    'title: Team\nurl: https://team.example\nlocales: [en, es]\ntagline: We build\nwords: { engineers: people, engineer: person }\n',
  'skills.yml': 'Machine learning: { category: Data }\nSQL: { category: Data, parent: Machine learning }\n',
  'organizations.yml': 'Northwind: { about: A shop }\n',
  'engineers/ada.md': '---\nname: Ada\nheadline: Engineer\nskills: [Machine learning]\n---\n\nWrites software.\n',
  'engineers/bo.md': '---\nname: Bo\nheadline: Tester\n---\n',
};

function localize(translations: Readonly<Record<string, string>>) {
  const folder = temporaryFolder(ORIGINALS);
  writeFiles(folder, translations);
  const files = readFiles(folder);
  return localizeContent(readContent(files).value, files.value.texts, 'es');
}

test('an entry says what its translation says, and where it lacks something the original', () => {
  const { value, diagnostics } = localize({ 'engineers/ada.es.md': '---\nheadline: Ingeniera\n---\n\nEscribe.\n' });
  expect(diagnostics.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  const [ada, bo] = value.content.entries.engineer;
  expect(ada).toMatchObject({ data: { name: 'Ada', headline: 'Ingeniera' }, path: 'engineers/ada.md' });
  expect(ada?.body.trim()).toBe('Escribe.');
  expect(bo?.data?.headline).toBe('Tester');
  expect(value.states).toMatchObject([
    { path: 'engineers/ada.md', translation: 'engineers/ada.es.md', lacking: [], lacksBody: false, count: 2 },
    { path: 'engineers/bo.md', translation: null, lacking: [{ text: 'Tester' }], count: 1 },
    { path: 'skills.yml', translation: null, lacking: [{ path: ['categories', 'Data'] }], count: 1 },
    { path: 'organizations.yml', translation: null, lacking: [{ path: ['Northwind', 'about'] }], count: 1 },
    { path: 'site.yml', translation: null, lacking: [{ text: 'Team' }, { text: 'We build' }] },
  ]);
});

test('what a role is called is to be translated, and the name of a person is not', () => {
  const role = '---\nname: Architect\nkind: role\n---\n';
  const bare = localize({ 'engineers/architect.md': role, 'engineers/ada.es.md': '---\nheadline: Ingeniera\n---\n' });
  const find = (path: string) => bare.value.states.find((each) => each.path === path);
  expect(find('engineers/architect.md')?.lacking).toMatchObject([{ path: ['name'], text: 'Architect' }]);
  expect(find('engineers/ada.md')?.lacking).toEqual([]);
  const { value } = localize({
    'engineers/architect.md': role,
    'engineers/architect.es.md': '---\nname: Arquitecta\n---\n',
  });
  const { lacking } = value.states.find(({ path }) => path === 'engineers/architect.md') ?? {};
  expect(lacking).toEqual([]);
  expect(value.content.entries.engineer.map(({ data }) => data?.name)).toContain('Arquitecta');
});

test('places of a translated text lie in the translation, and those of the others in the original', () => {
  const broken = localize({ 'engineers/ada.es.md': `---\nheadline: ${'a'.repeat(501)}\n---\n` });
  expect(broken.diagnostics).toMatchObject([{ code: 'too-long', place: { line: 2 } }]);
  expect(broken.diagnostics[0]?.place?.file).toContain('ada.es.md');
  // A translation with a mistake is as good as none.
  expect(broken.value.content.entries.engineer[0]?.data?.headline).toBe('Engineer');
});

test('a skill with another name keeps its address, and is found by the old one', () => {
  const { value, diagnostics } = localize({
    'skills.es.yml': 'categories: { Data: Datos }\nMachine learning: { name: Aprendizaje automático }\n',
  });
  expect(diagnostics.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  const { byName, aliases, names } = value.content.skills;
  expect(names).toEqual(['Aprendizaje automático', 'SQL']);
  expect(byName.get('Aprendizaje automático')).toMatchObject({
    slug: 'machine-learning',
    aliases: ['Machine learning'],
    category: 'Datos',
  });
  expect(byName.get('SQL')?.category).toBe('Datos');
  expect(aliases.get('Machine learning')).toBe('Aprendizaje automático');
});

test('a skill that is called the same has no alias for itself', () => {
  const { value } = localize({ 'skills.es.yml': 'SQL: { name: SQL }\n' });
  expect(value.content.skills.byName.get('SQL')?.aliases).toEqual([]);
  expect(value.content.skills.aliases.size).toBe(0);
});

test('two skills of one name in a language are a mistake', () => {
  const { diagnostics } = localize({ 'skills.es.yml': 'Machine learning: { name: SQL }\n' });
  expect(diagnostics).toMatchObject([{ code: 'duplicate-alias', place: { line: 1 } }]);
});

test('what a site says in its own words it says in its first language alone', () => {
  expect(localize({}).value.content.site?.words).toEqual({});
  const own = localize({ 'site.es.yml': 'tagline: Construimos\nwords: { engineers: gente, engineer: persona }\n' });
  expect(own.value.content.site).toMatchObject({
    tagline: 'Construimos',
    title: 'Team',
    words: { engineers: 'gente', engineer: 'persona' },
  });
});

test('a translation says by a hash which state of its original it is of', () => {
  const hash = localize({}).value.states[0]?.hash;
  const withHash = (text: string) =>
    localize({ 'engineers/ada.es.md': `---\noriginal: ${text}\nheadline: Ingeniera\n---\n` }).diagnostics;
  expect(withHash(String(hash))).toEqual([]);
  expect(withHash('0123456789ab')).toMatchObject([{ severity: 'hint', code: 'outdated-translation' }]);
  expect(loadContent(temporaryFolder(ORIGINALS)).diagnostics).toEqual([]);
});

test('what skills and organizations lack is counted, a category once', () => {
  const lackingOf = (translations: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      localize(translations).value.states.map(({ path, lacking }) => [
        path,
        lacking.map((each) => each.path.join('.')),
      ]),
    );
  expect(lackingOf({})).toMatchObject({
    'skills.yml': ['categories.Data'],
    'organizations.yml': ['Northwind.about'],
  });
  // A name that stays is no text that is lacking, and a category that is called the same was thought of.
  expect(lackingOf({ 'skills.es.yml': 'categories: { Data: Data }\n' })['skills.yml']).toEqual([]);
  expect(lackingOf({ 'skills.es.yml': 'categories: { Data: }\n' })['skills.yml']).toEqual(['categories.Data']);
  expect(lackingOf({ 'skills.es.yml': 'SQL: { category: Datos }\n' })['skills.yml']).toEqual(['categories.Data']);
  expect(
    lackingOf({ 'skills.es.yml': 'SQL: { category: Datos }\nMachine learning: { category: Datos }\n' })['skills.yml'],
  ).toEqual([]);
  expect(lackingOf({ 'organizations.es.yml': 'Northwind: { about: Una tienda }\n' })['organizations.yml']).toEqual([]);
});

test('the names of groups of skills are texts, and change the hash of their original', () => {
  const groups = (text: string) => ({ 'engineers/cy.md': `---\nname: Cy\nskills: ${text}\n---\n` });
  const stateOf = (files: Readonly<Record<string, string>>) =>
    localize(files).value.states.find(({ path }) => path === 'engineers/cy.md');
  const bare = stateOf(groups('{ Work: [SQL], Play: [Machine learning] }'));
  expect(bare).toMatchObject({ count: 2, lacking: [{ text: 'Work' }, { text: 'Play' }] });
  expect(stateOf(groups('{ Job: [SQL], Play: [Machine learning] }'))?.hash).not.toBe(bare?.hash);
  const half = stateOf({
    ...groups('{ Work: [SQL], Play: [Machine learning] }'),
    'engineers/cy.es.md': '---\nskills: { Work: Trabajo, Play: }\n---\n',
  });
  expect(half).toMatchObject({ lacking: [{ text: 'Play' }] });
  expect(stateOf(groups('[SQL]'))?.count).toBe(0);
});

test.each([
  ['site.yml', 'site.es.yml', 'title: Equipo\n'],
  ['skills.yml', 'skills.es.yml', 'categories: { Data: Datos }\n'],
  ['organizations.yml', 'organizations.es.yml', 'Northwind: { about: Una tienda }\n'],
])('the translation of %s says of which state it is too', (original, file, text) => {
  const state = localize({}).value.states.find(({ path }) => path === original);
  expect(localize({ [file]: `original: ${state?.hash}\n${text}` }).diagnostics).toEqual([]);
  expect(localize({ [file]: `original: 0123456789ab\n${text}` }).diagnostics).toMatchObject([
    { code: 'outdated-translation', place: { line: 1 } },
  ]);
  // The line is added below what opens a document of YAML.
  const [untracked] = localize({ [file]: `# Spanish\n---\n${text}` }).diagnostics;
  expect(untracked).toMatchObject({ code: 'untracked-translation', edits: [{ start: 14, end: 14 }] });
});
