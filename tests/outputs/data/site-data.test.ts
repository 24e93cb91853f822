import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { dataSchema } from '../../../src/outputs/data/data-schemas.ts';
import { peopleData, workData } from '../../../src/outputs/data/site-data.ts';
import { readSite } from '../../harness/read-site.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

const full = readSite('tests/fixtures/full', { base: '/base/', drafts: true });

function validatorOf(kind: 'people' | 'work') {
  const schema = JSON.parse(dataSchema(kind, full.context));
  const validate = new Ajv2020({ formats: { uri: URL.canParse } }).compile(schema);
  return (data: unknown) => (validate(data) ? [] : (validate.errors ?? []));
}

test('the data of each site is valid by the schema that is published beside it', () => {
  for (const site of [
    full,
    readSite('tests/fixtures/team', { base: '/base/' }),
    readSite('tests/fixtures/empty', { base: '/base/' }),
  ]) {
    expect(validatorOf('people')(JSON.parse(peopleData(site.context)))).toEqual([]);
    expect(validatorOf('work')(JSON.parse(workData(site.context)))).toEqual([]);
  }
});

test('the schemas refuse what is missing, unknown or of another version', () => {
  const data = JSON.parse(peopleData(full.context));
  expect(data.people.length).toBeGreaterThan(2);
  const [first] = data.people;
  const faultsOf = (person: unknown, more = {}) => validatorOf('people')({ ...data, people: [person], ...more }).length;
  expect(faultsOf(first)).toBe(0);
  expect(faultsOf({ ...first, id: undefined })).toBe(1);
  expect(faultsOf({ ...first, secret: 1 })).toBe(1);
  expect(faultsOf(first, { version: 0 })).toBe(1);
});

test('ids are the names of files and lead from one file to the other, addresses are those of pages', () => {
  const { people } = JSON.parse(peopleData(full.context));
  const { projects, achievements } = JSON.parse(workData(full.context));
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  expect(idsOf(people)).toContain('zoe-oconnor-nunez');
  expect(new Set(idsOf(people)).size).toBe(people.length);
  const zoe = people.find(({ id }: { readonly id: string }) => id === 'zoe-oconnor-nunez');
  expect(zoe.url).toBe('https://site.example/base/zoe/');
  expect(zoe.files.markdown).toBe('https://site.example/base/zoe/index.md');
  for (const person of people) {
    expect(idsOf(projects)).toEqual(expect.arrayContaining(person.projects ?? []));
    expect(idsOf(achievements)).toEqual(expect.arrayContaining(person.achievements ?? []));
  }
  for (const { people: who = [], project = projects[0].id } of [...projects, ...achievements]) {
    expect(idsOf(people)).toEqual(expect.arrayContaining(idsOf(who)));
    expect(idsOf(projects)).toContain(project);
  }
});

test('drafts are in no data, even where a site shows them, and role profiles are no people', () => {
  const site = readSite(
    temporaryFolder({
      'site.yml': 'title: T\nurl: https://t.example',
      'engineers/ada.md': '---\nname: Ada\n---\n',
      'engineers/bo.md': '---\nname: Bo\ndraft: true\n---\n',
      'engineers/lead.md': '---\nname: Lead\nkind: role\n---\n',
      'projects/x.md': '---\ntitle: X\nengineers: [ada, bo, lead]\n---\n',
      'projects/y.md': '---\ntitle: Y\nengineers: [ada]\ndraft: true\n---\n',
      'achievements/z.md': '---\ntitle: Z\nproject: y\n---\n',
    }),
    { drafts: true },
  );
  const { people } = JSON.parse(peopleData(site.context));
  const { projects, achievements } = JSON.parse(workData(site.context));
  expect(people.map(({ id, projects: own }: { id: string; projects: unknown }) => [id, own])).toEqual([['ada', ['x']]]);
  expect(projects.map(({ id, people: who }: { id: string; people: unknown }) => [id, who])).toEqual([
    ['x', [{ id: 'ada', name: 'Ada' }]],
  ]);
  // A part of a draft is one.
  expect(achievements).toEqual([]);
});
