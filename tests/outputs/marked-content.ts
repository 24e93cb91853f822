import { stringify } from 'yaml';
import { z } from 'zod';
import { entryKinds } from '../../src/content/entry.ts';
import { choicesOf, fieldsOf, itemOf, metaOf } from '../../src/content/schemas/describe-schema.ts';
import { metricSchema } from '../../src/content/schemas/metric.ts';

/** The kinds of entry whose facts outputs hold. */
const KINDS = ['engineer', 'project', 'achievement', 'note', 'page'] as const;

/** A fact of an entry: its path in the front matter, as `engineer.roles[].title`, or `engineer.body` for its text, and the value that stands there and nowhere else. */
export interface Fact {
  readonly path: string;
  readonly value: string;
}

const PLAIN: Readonly<Record<string, unknown>> = {
  year: '2004',
  'language tag': 'pt',
  'CSS colour': 'teal',
  date: '2021-05',
};
const REFERENCES: Readonly<Record<string, string>> = {
  engineer: 'ada',
  project: 'mesh',
  skill: 'Zq Skill',
  organization: 'Zq Organization',
};

/** What says nothing of its own: where something lies, whether it is shown, and what it refers to. */
const APART = /\.(?:permalink|aliases|draft|form|nda|featured|visibility|color|sections)$|^engineer\.kind$/;

/** A content folder in which every field of an entry has an unmistakable value, and these values; `extra` is further front matter. */
export function markedContent(extra: Readonly<Partial<Record<(typeof KINDS)[number], string>>> = {}): {
  readonly files: Readonly<Record<string, string>>;
  readonly facts: readonly Fact[];
} {
  const facts: Fact[] = [];
  const mark = (path: string, value: string): string => {
    facts.push({ path, value });
    return value;
  };
  const markedValue = (schema: z.core.$ZodType, path: string): unknown => {
    const { shape, reference } = metaOf(schema, z.globalRegistry);
    const item = itemOf(schema);
    const words = path.replaceAll(/\W+/g, ' ').trim();
    if (reference !== null && reference in REFERENCES) return REFERENCES[reference];
    if (item !== null) return [markedValue(item, `${path}[]`)];
    if (schema === metricSchema || path.endsWith('metrics[]') || path.endsWith('metric')) {
      return { label: mark(`${path}.label`, `Zq ${words} label`), value: 7, unit: 'request' };
    }
    if (Object.keys(fieldsOf(schema)).length > 0) return mapOf(schema, path);
    if (choicesOf(schema).length > 0) return choicesOf(schema)[0];
    if (shape === 'path') return '../media/zq.png';
    if (shape === 'e-mail address') return mark(path, `${words.replaceAll(' ', '-').toLowerCase()}@zq.example`);
    if (shape === 'address') return mark(path, `https://${words.replaceAll(' ', '-').toLowerCase()}.example/`);
    if (shape !== null && shape in PLAIN) return PLAIN[shape];
    return shape === 'text' ? mark(path, `Zq ${words}`) : null;
  };
  const mapOf = (schema: z.core.$ZodType, path: string): Readonly<Record<string, unknown>> => {
    const fields = Object.entries(fieldsOf(schema));
    const isPeriod = fields.some(([name]) => name === 'start');
    return Object.fromEntries(
      fields.flatMap(([name, field]) => {
        const own = `${path}.${name}`;
        if (isPeriod && name === 'date') return [];
        if (isPeriod && name === 'start') return [[name, '2019']];
        if (isPeriod && name === 'end') return [[name, 'present']];
        if (/\.(?:skills|learning)$/.test(own)) return [[name, ['Zq Skill']]];
        if (name === 'engineers') return [[name, ['ada']]];
        if (name === 'project') return [[name, 'mesh']];
        const value = APART.test(own) ? null : markedValue(field, own);
        return value === null ? [] : [[name, value]];
      }),
    );
  };
  const entry = (kind: (typeof KINDS)[number]): string =>
    `---\n${stringify(mapOf(entryKinds[kind].schema, kind))}${extra[kind] ?? ''}\n---\n\n${mark(`${kind}.body`, `Zq ${kind} body`)}\n`;
  const files = {
    'site.yml': 'title: T\nurl: https://t.example',
    'skills.yml': 'Zq Skill: { category: Languages }',
    'organizations.yml': 'Zq Organization: { about: Zq organization about, url: https://zq-organization.example/ }',
    'media/zq.png': '',
    'engineers/ada.md': entry('engineer'),
    'engineers/bo.md': '---\nname: Bo\n---\n',
    'projects/mesh.md': entry('project'),
    'achievements/fast.md': entry('achievement'),
    'notes/queues.md': entry('note'),
    'pages/services.md': entry('page'),
  };
  return { files, facts };
}
