import { describe, expect, test } from 'vitest';
import { entryKinds } from '../../src/content/entry.ts';
import { isRecord, parseYaml } from '../../src/content/parse-yaml.ts';
import { readEntry } from '../../src/content/read-entry.ts';
import { describeFields, type FieldFacts } from '../../src/content/schemas/describe-schema.ts';
import { entryText } from '../../src/scaffold/entry-text.ts';
import { knownFrom, ONE_OF_EACH } from './some-content.ts';
import { fieldPaths, uncomment, writtenPaths } from './uncomment.ts';

const given = {
  engineer: { name: 'Ada Quill' },
  project: { title: 'Ledger', engineers: ['ada'] },
  achievement: { title: 'Faster', project: 'ledger' },
  note: { title: 'Queues', engineers: ['ada'] },
  page: { title: 'What we offer' },
} as const;

const DATE = /^#?date:.*\n/m;
const PERIOD = /^#?(?:start|end):.*\n/gm;

describe.each(['engineer', 'project', 'achievement', 'note', 'page'] as const)('a new %s', (kind) => {
  const { folder, schema } = entryKinds[kind];
  const textOf = (): string => entryText(kind, given[kind], knownFrom(ONE_OF_EACH));
  const read = (text: string) => readEntry(schema, `${folder}/new.md`, { file: 'new.md', text });

  test('is valid as it stands, and says nothing but what is known', () => {
    const { value, diagnostics } = read(textOf());
    expect(diagnostics).toEqual([]);
    expect(value.body).toBe('');
    const yaml = parseYaml(value.yaml).value;
    expect(yaml).toEqual(given[kind]);
  });

  test('says what each field of the schema is for, in the words of the schema', () => {
    const text = textOf().toLowerCase();
    const collect = (field: FieldFacts): void => {
      expect(text).toContain(field.description.toLowerCase());
      for (const word of field.choices) expect(text).toContain(word);
      field.fields.forEach(collect);
    };
    describeFields(schema).forEach(collect);
  });

  test('is valid with every example in use, and has every field of the schema then', () => {
    // A point in time and a period exclude each other: one file for each.
    const isDated = kind === 'project' || kind === 'achievement';
    const texts = isDated ? [textOf().replace(DATE, ''), textOf().replaceAll(PERIOD, '')] : [textOf()];
    const used = texts.map((text) => read(uncomment(text)));
    expect(used.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    const written = used.flatMap(({ value }) => writtenPaths(parseYaml(value.yaml).value));
    expect(new Set(written)).toEqual(new Set(fieldPaths(describeFields(schema))));
  });

  test('is valid with any single example in use', () => {
    const fields = describeFields(schema).map(({ name }) => name);
    const text = textOf();
    for (const name of fields.filter((field) => field !== 'start' && field !== 'end')) {
      const block = new RegExp(`^#${name}:.*\\n(?:#  .*\\n)*`, 'm');
      expect(read(text.replace(block, uncomment)).diagnostics).toEqual([]);
    }
  });
});

test('examples name what is there, so that they work when they are used', () => {
  const skills = 'Go: { category: Languages }\nRust: { category: Languages }\nC: { category: Languages }\n';
  const text = entryText('achievement', given.achievement, knownFrom({ ...ONE_OF_EACH, 'skills.yml': skills }));
  expect(text).toContain('#skills:\n#  - Go\n#  - Rust\n\n');
  expect(text).toMatch(/#engineers:\n# {2}- engineer: ada +#/);
});

test('the file of a new note reads so', () => {
  expect(entryText('note', given.note, knownFrom(ONE_OF_EACH))).toMatchInlineSnapshot(`
    "---
    # A note: an article or a talk. Between the two lines of dashes stands data; below them you write Markdown.
    # Lines such as #field: value are examples: remove the # to use one, and change what it says.

    # The note’s title.
    title: Queues

    # Who wrote or gave it.
    engineers:
      - ada

    # From here on all is optional.

    # What it is (article, talk, paper, podcast, video, book, course).
    #kind: talk

    # Where it was given or published: a conference, a journal, a show.
    #venue: PyCon ES 2024

    # When it was published; of a talk, when it was given.
    #date: 2024-05-17

    # Who else wrote or gave it, and has no profile here.
    #coauthors:
    #  - Bo Reed

    # The note in a sentence.
    #summary: Three questions to ask before adding one.

    # Skills that it is about.
    #skills:
    #  - TypeScript
    #  - PostgreSQL

    # Where it is published, when that is elsewhere.
    #url: https://blog.example.org/queues

    # Where its slides are.
    #slides: https://slides.example.org/queues

    # Where it can be watched.
    #video: https://video.example.org/queues

    # \`planned\` is shown as coming soon (published, planned).
    #status: planned

    # Left out of the site until it is \`false\`.
    #draft: true

    # Below the next line, in Markdown: the text itself, or leave it empty when \`url\` leads to it. Headings begin at ##.
    ---
    "
  `);
});

test('the helper of these tests sees fields inside of lists', () => {
  expect(writtenPaths({ a: [{ b: '1' }, { c: '2' }], d: { e: [] } })).toEqual(['a', 'a.b', 'a.c', 'd', 'd.e']);
  expect(isRecord(null)).toBe(false);
});
