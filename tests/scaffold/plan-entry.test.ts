import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../src/content/read-entry.ts';
import { engineerSchema } from '../../src/content/schemas/engineer.ts';
import { formatPretty } from '../../src/diagnostics/format-diagnostics.ts';
import { type EntryRequest, planEntries, planEntry } from '../../src/scaffold/plan-entry.ts';
import { someOf } from '../harness/every-state.ts';
import { knownFrom, ONE_OF_EACH } from './some-content.ts';

const nothing = { slug: null, engineers: [], project: null, skills: [], organization: null } as const;
const request = (kind: EntryRequest['kind'], more: Partial<EntryRequest> = {}): EntryRequest => ({
  ...nothing,
  kind,
  name: 'New Thing',
  ...more,
});

test('any name becomes a file that holds exactly that name, or a mistake', () => {
  const known = knownFrom({});
  const anyName = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
  fc.assert(
    fc.property(anyName, (name) => {
      const { value, diagnostics } = planEntry(request('engineer', { name, slug: 'someone' }), known);
      if (value === null) {
        expect(diagnostics).toMatchObject([{ code: expect.stringMatching(/^(blank|bad-name)$/) }]);
        return;
      }
      const text = Buffer.from(value.file.text).toString('utf8');
      const entry = readEntry(engineerSchema, value.file.path, { file: value.file.path, text });
      expect(entry.diagnostics).toEqual([]);
      expect(entry.value.data?.name).toBe(name.replace(/\s+/gu, ' ').trim());
    }),
    { numRuns: someOf(150) },
  );
});

describe('whose an entry is', () => {
  test('needs no word where there is one engineer', () => {
    const { value } = planEntry(request('project'), knownFrom(ONE_OF_EACH));
    expect(value?.file.text).toContain('\nengineers:\n  - ada\n');
  });

  test('an achievement of a project leaves its engineers to the project', () => {
    const { value } = planEntry(request('achievement', { project: 'ledger' }), knownFrom(ONE_OF_EACH));
    expect(value?.file.text).toContain('\nproject: ledger\n');
    expect(value?.file.text).not.toMatch(/^engineers:/m);
  });
});

test.each<[string, EntryRequest, Readonly<Record<string, string>>]>([
  ['an entry that is there', request('engineer', { name: 'Ada' }), ONE_OF_EACH],
  ['nobody to whom it could belong', request('project'), {}],
  [
    'several to whom it could belong',
    request('achievement'),
    { ...ONE_OF_EACH, 'engineers/zoe.md': '---\nname: Zoe\n---\n' },
  ],
  [
    'names that are not there, all at once',
    request('achievement', {
      engineers: ['aad', 'nobody'],
      project: 'x',
      skills: ['Go', 'Posgres'],
      organization: 'Acme',
    }),
    { ...ONE_OF_EACH, 'skills.yml': 'PostgreSQL: { aliases: [Postgres], category: Data }\n' },
  ],
  [
    'an address that an entry moved to',
    request('project'),
    { 'engineers/ada.md': '---\nname: Ada\naliases: [/projects/new-thing/]\n---\n' },
  ],
  [
    'a name that is near to none of many',
    request('achievement', { project: 'cpp' }),
    {
      ...ONE_OF_EACH,
      ...Object.fromEntries(
        ['c-plus-plus', 'data', 'edge', 'field', 'grid', 'harbour'].map((slug) => [
          `projects/${slug}.md`,
          `---\ntitle: ${slug}\nengineers: [ada]\n---\n`,
        ]),
      ),
    },
  ],
  ['nothing but spaces for a name', request('engineer', { name: '  \t ' }), {}],
])('%s is a mistake with a way out', (_, asked, files) => {
  const { value, diagnostics } = planEntry(asked, knownFrom(files));
  expect(value).toBeNull();
  expect(formatPretty(diagnostics)).toMatchSnapshot();
});

test('skills by an alias, and organizations, are taken as they are written', () => {
  const known = knownFrom({
    ...ONE_OF_EACH,
    'skills.yml': 'PostgreSQL: { aliases: [Postgres], category: Data }\n',
    'organizations.yml': 'Acme: {}\n',
  });
  const { value } = planEntry(request('project', { skills: ['Postgres'], organization: 'Acme' }), known);
  expect(value?.file.text).toContain('\nskills:\n  - Postgres\n');
  expect(value?.file.text).toContain('\norganization: Acme\n');
});

test('several entries are planned together, or none of them', () => {
  const { name: _, ...engineers } = request('engineer');
  const both = planEntries(engineers, ['Ada Quill', 'Bo Reed'], knownFrom({}));
  expect(both.value?.map(({ file }) => file.path)).toEqual(['engineers/ada-quill.md', 'engineers/bo-reed.md']);
  const twice = planEntries(engineers, ['Ada Quill', 'ada  quill'], knownFrom({}));
  expect([twice.value, twice.diagnostics.map(({ code }) => code)]).toEqual([null, ['file-exists']]);
  const { name: __, ...projects } = request('project');
  const ownerless = planEntries(projects, ['One A', 'Two B'], knownFrom({}));
  expect(ownerless.diagnostics.map(({ code }) => code)).toEqual(['missing-engineer']);
});

test('a page takes no address of the site or of another entry', () => {
  const known = knownFrom({ 'engineers/bo.md': '---\nname: Bo\naliases: [/team/]\n---\n' });
  const codeFor = (name: string) => planEntry(request('page', { name }), known).diagnostics.map(({ code }) => code);
  expect([codeFor('Projects'), codeFor('Proof'), codeFor('Team'), codeFor('Services')]).toEqual([
    ['duplicate-address'],
    ['duplicate-address'],
    ['duplicate-address'],
    [],
  ]);
});
