import { z } from 'zod';
import { entryKinds } from '../content/entry.ts';
import {
  choicesOf,
  fieldsOf,
  itemOf,
  metaOf,
  optionsOf,
  recordValueOf,
  unwrap,
} from '../content/schemas/describe-schema.ts';
import { evidenceSchema, linkSchema, pictureSchema, testimonialSchema } from '../content/schemas/evidence.ts';
import { metricSchema } from '../content/schemas/metric.ts';
import { organizationSchema, pluralFormsSchema, skillSchema } from '../content/schemas/records.ts';
import { siteSchema } from '../content/schemas/site.ts';

/** One table of the reference: what it describes, where such data stands, and its schema. */
interface Section {
  readonly title: string;
  readonly where: string;
  readonly schema: z.core.$ZodType;
}

const entries: readonly Section[] = [
  { title: 'Engineer', where: '`engineers/<slug>.md`', schema: entryKinds.engineer.schema },
  { title: 'Project', where: '`projects/<slug>.md`', schema: entryKinds.project.schema },
  { title: 'Achievement', where: '`achievements/<slug>.md`', schema: entryKinds.achievement.schema },
  { title: 'Note', where: '`notes/<slug>.md`', schema: entryKinds.note.schema },
  { title: 'Page', where: '`pages/<path>.md`', schema: entryKinds.page.schema },
  { title: 'Skill', where: '`skills.yml`, under its name', schema: skillSchema },
  { title: 'Organization', where: '`organizations.yml`, under its name', schema: organizationSchema },
  { title: 'Unit', where: '`units.yml`, under its name and a language', schema: pluralFormsSchema },
  { title: 'Site', where: '`site.yml`', schema: siteSchema },
];

/** Shapes that several entries share; where one occurs, its name stands in the table. */
const shapes: readonly Section[] = [
  { title: 'Metric', where: 'in `metrics`', schema: metricSchema },
  { title: 'Evidence', where: 'in `evidence`', schema: evidenceSchema },
  { title: 'Testimonial', where: 'in `testimonials`', schema: testimonialSchema },
  { title: 'Link', where: 'in `links`', schema: linkSchema },
  { title: 'Picture', where: 'in `portrait` and `images`', schema: pictureSchema },
];

const HEAD = `# Content reference

Every field of every kind of entry, made by \`npm run reference\` from the schemas that content is checked with. Dates are written
as ISO 8601 does: \`2023\`, \`2023-05\` or \`2023-05-17\`. A text takes one line; descriptions, summaries and other sentences may take
several, with emphasis, code and links of Markdown; a backslash before a sign shows it. A field that is left out is empty; a key that
is not in these tables is an error. [From other formats](formats.md) says where what JSON Resume and others have stands here.`;

/** The content reference as Markdown: a table for each kind of entry and each shape, made from the schemas. */
export function contentPage(): string {
  const sections = [...entries, ...shapes];
  const contents = sections.map(({ title }) => `[${title}](#${title.toLowerCase()})`).join(' · ');
  return `${[HEAD, contents, ...sections.map(formatSection)].join('\n\n')}\n`;
}

function formatSection({ title, where, schema }: Section): string {
  const head = [
    `## ${title}`,
    '',
    `${where.charAt(0).toUpperCase()}${where.slice(1)}. Required fields are marked *.`,
    '',
  ];
  return [...head, '| field | value | meaning |', '|---|---|---|', ...rows(schema, '')].join('\n');
}

function rows(schema: z.core.$ZodType, prefix: string): readonly string[] {
  return Object.entries(fieldsOf(schema)).flatMap(([name, field]) => {
    const { description } = metaOf(field, z.globalRegistry);
    const required = field._zod.optin === undefined ? '*' : '';
    const row = `| \`${prefix}${name}\`${required} | ${kindOfValue(field)} | ${description ?? ''} |`;
    const item = itemOf(field);
    const inner = item ?? field;
    const isShared = sharedShape(inner) !== null;
    return [row, ...(isShared ? [] : rows(inner, `${prefix}${name}${item === null ? '' : '[]'}.`))];
  });
}

function kindOfValue(field: z.core.$ZodType): string {
  const options = optionsOf(field);
  if (options.length > 0) return options.map(kindOfValue).join(', or ');
  const value = recordValueOf(field);
  if (value !== null) return `map of ${kindOfValue(value)}`;
  const item = itemOf(field);
  if (item !== null) return `list of ${kindOfValue(item)}`;
  const shared = sharedShape(field);
  if (shared !== null) return `[${shared.toLowerCase()}](#${shared.toLowerCase()})`;
  const { shape, alternative } = metaOf(field, z.globalRegistry);
  if (shape !== null) return shape;
  const choices = choicesOf(field);
  if (choices.length > 0) return choices.map((word) => `\`${word}\``).join(', ');
  if (unwrap(field)._zod.def.type !== 'object') return 'text';
  return alternative === null ? 'map' : `map, or \`${alternative}\``;
}

function sharedShape(schema: z.core.$ZodType): string | null {
  const bare = unwrap(schema);
  return shapes.find((shape) => unwrap(shape.schema) === bare)?.title ?? null;
}
