import { entryKinds } from '../content/entry.ts';
import { describeFields } from '../content/schemas/describe-schema.ts';
import { type ExampleMap, entryExamples, type ScaffoldKind } from './examples.ts';
import { EXAMPLES_HINT, type ExistingNames, explainedFields } from './explained-fields.ts';
import { entriesOf, type KnownContent } from './known-content.ts';

/** What a file of each kind is, and what its reader wants to find below the data. */
const introductions: Readonly<Record<ScaffoldKind, readonly [what: string, body: string]>> = {
  engineer: ['The profile of an engineer.', 'what you do and how you work'],
  project: ['A project: a piece of work with a write-up.', 'what was hard, what you did about it, what came of it'],
  achievement: ['An achievement: one claim with its proof.', 'how it was done, and how it was measured'],
  note: ['A note: an article or a talk.', 'the text itself, or leave it empty when `url` leads to it'],
  page: ['A page of its own.', 'the text of the page'],
};

/** The Markdown file of a new entry: its given fields, an example of each other one, and no body yet. */
export function entryText(kind: ScaffoldKind, given: ExampleMap, known: KnownContent): string {
  const [what, body] = introductions[kind];
  const fields = describeFields(entryKinds[kind].schema);
  const filling = { given, examples: entryExamples[kind], namesOf: namesIn(known) };
  return [
    '---',
    `# ${what} Between the two lines of dashes stands data; below them you write Markdown.`,
    `# ${EXAMPLES_HINT}`,
    '',
    explainedFields(fields, filling),
    '',
    `# Below the next line, in Markdown: ${body}. Headings begin at ##.`,
    '---',
    '',
  ].join('\n');
}

function namesIn(known: KnownContent): ExistingNames {
  const slugs = (kind: 'engineer' | 'project'): readonly string[] => entriesOf(known, kind).map(({ slug }) => slug);
  const names: Readonly<Record<string, () => readonly string[]>> = {
    engineer: () => slugs('engineer'),
    project: () => slugs('project'),
    skill: () => known.skills.names,
    organization: () => known.organizations.names,
  };
  return (reference) => names[reference]?.() ?? [];
}
