import { expect, test } from 'vitest';
import { engineerSchema } from '../../../src/content/schemas/engineer.ts';
import { projectSchema } from '../../../src/content/schemas/project.ts';
import { siteSchema } from '../../../src/content/schemas/site.ts';
import { overlay } from '../../../src/content/translations/overlay.ts';

const ada = {
  name: 'Ada',
  headline: 'Engineer',
  keywords: ['fast', 'calm'],
  skills: { Languages: ['Python'] },
  roles: [
    { organization: 'Northwind', title: 'Lead', start: '2020', end: 'present' },
    { organization: 'Northwind', title: 'Apprentice', start: '2018', end: '2020' },
  ],
};

test('texts of a translation stand in the places of those of the original, and all else stays', () => {
  const { value, problems } = overlay(engineerSchema, ada, {
    headline: 'Ingeniera',
    keywords: ['rápida'],
    skills: { Languages: 'Lenguajes' },
    roles: [{ title: 'Líder' }, {}],
  });
  expect(problems).toEqual([]);
  expect(value).toEqual({
    ...ada,
    headline: 'Ingeniera',
    keywords: ['rápida'],
    skills: { Lenguajes: ['Python'] },
    roles: [{ ...ada.roles[0], title: 'Líder' }, ada.roles[1]],
  });
});

test('a field without a value says nothing', () => {
  const { value, translated } = overlay(engineerSchema, ada, { headline: undefined, roles: [{ title: null }, {}] });
  expect(value).toEqual(ada);
  expect(translated.size).toBe(0);
});

test('a person who is named alone gets a role in another language only where the original says one', () => {
  const written = { title: 'Vault', engineers: ['ada', { engineer: 'bo', role: 'Lead' }] };
  const { value, problems } = overlay(projectSchema, written, { engineers: [{}, { role: 'Líder' }] });
  expect(problems).toEqual([]);
  expect(value).toEqual({ title: 'Vault', engineers: ['ada', { engineer: 'bo', role: 'Líder' }] });
  const strange = overlay(projectSchema, written, { engineers: [{ role: 'Líder' }, {}] });
  expect(strange.problems).toMatchObject([{ code: 'nothing-to-translate', path: ['engineers', 0, 'role'] }]);
});

test.each([
  ['a date', { roles: [{ start: '2020' }, {}] }, 'no-text-to-translate', ['roles', 0, 'start']],
  ['references', { learning: ['Go'] }, 'no-text-to-translate', ['learning']],
  ['a text in place of a list', { roles: 'Líder' }, null, null],
  ['too few items', { roles: [{}] }, 'translation-length', ['roles']],
  ['a misspelt field', { headlin: 'x' }, 'unknown-key', ['headlin']],
  ['a text that the original lacks', { description: 'x' }, 'nothing-to-translate', ['description']],
  ['a group that the original lacks', { skills: { Tools: 'Útiles' } }, 'nothing-to-translate', ['skills', 'Tools']],
])('%s is a mistake at its place, and the original stays', (_, translation, code, path) => {
  const { value, problems } = overlay(engineerSchema, ada, translation);
  // What only the schema can judge is left to it.
  if (code === null) return expect(engineerSchema.safeParse(value).success).toBe(false);
  expect(problems).toMatchObject([{ code, path }]);
  expect(value).toEqual(ada);
});

test('words of the interface are added to those of the original', () => {
  const written = { title: 'Team', words: { engineers: 'people' } };
  expect(overlay(siteSchema, written, { words: { 'site.home': 'Inicio' } }).value).toEqual({
    title: 'Team',
    words: { engineers: 'people', 'site.home': 'Inicio' },
  });
});
