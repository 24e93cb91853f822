import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryKinds } from '../../src/content/entry.ts';
import { readEntry } from '../../src/content/read-entry.ts';
import { MAX_REPORTED } from '../../src/diagnostics/diagnostic.ts';
import { someOf } from '../harness/every-state.ts';

function read(yaml: string, kind: keyof typeof entryKinds = 'engineer') {
  const text = `---\n${yaml}\n---\n\nBody.\n`;
  return readEntry(entryKinds[kind].schema, 'kind/name.md', { file: 'kind/name.md', text });
}

/** What is reported, as `line:column code: message`. */
function mistakesIn(yaml: string, kind: keyof typeof entryKinds = 'engineer'): readonly string[] {
  return read(yaml, kind).diagnostics.map(
    ({ place, code, message }) => `${place?.line}:${place?.column} ${code}: ${message}`,
  );
}

describe('what is typed', () => {
  test.each(['1.10', '0123', 'NO', '12:30', '2023-05-17', '~', 'null', '=1', '1e3'])('%s stays as typed', (typed) => {
    expect(read(`name: ${typed}`).value.data).toMatchObject({ name: typed });
  });

  test('what is left out has its default, and every field is there', () => {
    const { data } = read('name: Ada').value;
    expect(data).toMatchObject({ kind: 'person', status: 'current', draft: false, skills: [], email: null });
    expect(Object.keys(data ?? {}).toSorted()).toEqual(Object.keys(entryKinds.engineer.schema.shape).toSorted());
  });

  test('numbers are read where numbers are wanted, and only written in digits', () => {
    const metric = (value: string) => read(`name: A\nmetrics:\n  - label: L\n    value: ${value}`).value.data;
    expect(metric('-0.5')).toMatchObject({ metrics: [{ value: -0.5 }] });
    expect(metric('1e6')).toMatchObject({ metrics: [{ value: 1_000_000 }] });
    for (const wrong of ['1,000', '0x10', 'Infinity', '1e999', '$5', '"5 s"', '.5']) {
      expect(metric(wrong)).toMatchObject({ metrics: [] });
    }
  });
});

describe('broken YAML', () => {
  test.each([
    ['name: "Ada', ['2:7 bad-yaml: this " is never closed']],
    ['name: [Ada\nskills:', ['2:7 bad-yaml: this [ is never closed']],
    ['name: A: B', ['2:7 bad-yaml: a second ": " stands in this value']],
    ['name: A\nname: B', ['3:1 duplicate-key: the key "name" stands on line 2 already']],
    ['name: Ada\n headline: x', ['3:2 bad-yaml: this line is indented differently from its neighbours']],
    ['skills:\n  - a\n - b', ['4:2 bad-yaml: this line is indented differently from its neighbours']],
    ['name: Ada\nheadline\nlocation: x', ['3:1 bad-yaml: this line is no "name: value"']],
    ['name: @ada', ['2:7 bad-yaml: a value cannot begin with this character']],
    ['name: !!js/function x', ['2:7 bad-yaml: tags ("!…") are not read']],
    ['roles:\n\t- title: x', ['3:1 bad-yaml: a tab is used to indent']],
    ['name: &a Ada\nheadline: *a', ['3:11 yaml-alias: anchors and aliases are not read']],
    ['- name: Ada', ['2:1 not-a-map: expected fields, each as "name: value" on a line of its own']],
    ['name: Ada\n? [a]\n: b', ['3:3 bad-key: a key is a plain word']],
  ])('%o is reported where it is', (yaml, expected) => {
    expect(mistakesIn(yaml)).toEqual(expected);
  });

  test('mistakes on different lines are reported together', () => {
    expect(mistakesIn('name: A: B\nheadline: @x')).toHaveLength(2);
  });

  test('a bracket that is never closed is reported once, whatever is wrong below it', () => {
    const unclosed = mistakesIn('name: Ada\nlinks: {\nlabel\n:\nurl\n}').filter((line) =>
      line.includes('this { is never'),
    );
    expect(unclosed).toEqual(['3:8 bad-yaml: this { is never closed']);
  });

  test('an alias bomb is reported and not unfolded', () => {
    const lines = Array.from({ length: 30 }, (_, level) => `k${level}: &a${level} [${`*a${level - 1}, `.repeat(30)}x]`);
    expect(mistakesIn(lines.join('\n')).every((line) => line.includes('yaml-alias'))).toBe(true);
  });

  // Nothing is measured here: where the work grows with the square of the text, this test runs into its timeout.
  test.each([
    ['unknown keys', Array.from({ length: 20_000 }, (_, index) => `unknown${index}: x`).join('\n')],
    ['tabs', '\t- x\n'.repeat(20_000)],
    ['open brackets', `name: ${'[ '.repeat(20_000)}`],
    ['brackets in brackets', `name: ${'['.repeat(5_000)}${']'.repeat(5_000)}`],
  ])('thousands of %s are reported as at most a hundred mistakes', (_, yaml) => {
    const count = mistakesIn(yaml).length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(MAX_REPORTED);
  });
});

describe('front matter', () => {
  test.each([
    ['# Ada\n', 'missing-front-matter'],
    ['', 'missing-front-matter'],
    ['----\nname: Ada\n----\n', 'missing-front-matter'],
    ['---\nname: Ada\n', 'unclosed-front-matter'],
    ['---js\nprocess.exit(1)\n---\n', 'front-matter-language'],
    ['---javascript\nprocess.exit(1)\n---\n', 'front-matter-language'],
    ['--- jsLegacy\nprocess.exit(1)\n---\n', 'front-matter-language'],
    ['---json\n{}\n---\n', 'front-matter-language'],
    ['---toml\na = 1\n---\n', 'front-matter-language'],
  ])('%o is refused and never run', (text, code) => {
    const { diagnostics, value } = readEntry(entryKinds.engineer.schema, 'engineers/x.md', { file: 'x.md', text });
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
    expect(value.data).toBeNull();
  });

  test('the same broken text is reported each time it is read', () => {
    expect(mistakesIn('name: "Ada')).toEqual(mistakesIn('name: "Ada'));
  });

  test('keys that reach into the language change nothing but their entry', () => {
    expect(mistakesIn('name: Ada\n__proto__:\n  polluted: yes\nconstructor: x\nheadlien: y')).toEqual([
      '3:1 unknown-key: unknown key "__proto__"',
      '5:1 unknown-key: unknown key "constructor"',
      '6:1 unknown-key: unknown key "headlien"',
    ]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('rules over several fields', () => {
  const dates = (fields: string) => mistakesIn(`title: T\nengineers: [ada]\n${fields}`, 'project');
  test.each(['date: 2023', 'start: 2023\nend: present', 'start: 2023-05\nend: 2023', 'start: 2023\nend: 2023', 'end:'])(
    '%o is a time',
    (fields) => expect(dates(fields)).toEqual([]),
  );

  test.each([
    ['start: 2023', ['4:8 bad-period: `start` stands without `end`']],
    ['end: 2023', ['4:6 bad-period: `end` stands without `start`']],
    ['start: 2023\nend: 2022-12-31', ['5:6 bad-period: `end` is before `start`']],
    ['date: 2024-02-30', ['4:7 bad-date: this is no date: "2024-02-30"']],
    ['date: 2023-5', ['4:7 bad-date: this is no date: "2023-5"']],
    ['start: 2023-13\nend: 2022', ['4:8 bad-date: this is no date: "2023-13"']],
  ])('%o is reported', (fields, expected) => expect(dates(fields)).toEqual(expected));

  test('rules are asked even when other fields are wrong', () => {
    expect(
      mistakesIn('titel: T\nstart: 2023\nmetrics:\n  - value: 1\n    change: 2', 'achievement').toSorted(),
    ).toEqual([
      '1:1 missing-field: this achievement belongs to nobody',
      '2:1 unknown-key: unknown key "titel"',
      '3:8 bad-period: `start` stands without `end`',
      '5:5 bad-metric: this metric has more than one figure',
      '5:5 missing-field: "label" is missing',
    ]);
  });

  test('a wrong type has no mistakes that follow from it', () => {
    expect(mistakesIn('title: T\nengineers:\n  ada: x\nmetrics:\n  - [1]\nlesson: [a]', 'achievement')).toHaveLength(3);
  });
});

const keys = [...Object.keys(entryKinds.engineer.schema.shape), 'title', 'project', '__proto__', 'toString', ''];
const scalar = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('Ada', '2023', '[', '{', '*a', '&a x', '- ', '|', '"', '!!x', '~'),
);
const line = fc.tuple(
  fc.constantFrom('', ' ', '  ', '\t', '- ', '  - ', '? '),
  fc.constantFrom(...keys),
  fc.constantFrom(': ', ':', ' ', ''),
  scalar,
);
const frontMatter = fc.array(line).map((lines) => lines.map((parts) => parts.join('')).join('\n'));
const json = fc
  .array(fc.tuple(fc.constantFrom(...keys), fc.json()))
  .map((pairs) => pairs.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join('\n'));

test('no front matter throws, is taken for right silently, or is reported in words of the machine', () => {
  fc.assert(
    fc.property(
      fc.oneof(frontMatter, json),
      fc.constantFrom('engineer', 'project', 'achievement', 'note', 'page'),
      (yaml, kind) => {
        const { value, diagnostics } = read(yaml, kind);
        expect(value.data !== null || diagnostics.length > 0).toBe(true);
        for (const { code, message, help, place } of diagnostics) {
          const own = `${message} ${help ?? ''}`.replaceAll(/"[\s\S]*?"/g, '');
          expect(own).not.toMatch(/undefined|TypeError|\[object|NaN|Invalid/);
          expect(code).toMatch(/^[a-z\d-]+$/);
          expect(place?.line).toBeGreaterThan(0);
          expect(place?.length).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: someOf(400) },
  );
});
