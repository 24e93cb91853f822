// What can be said about a place in front matter, by its JSON Schema. It knows nothing of VS Code.
import { pathAt, readLine } from './path-at.mjs';

const KINDS = { engineers: 'engineer', projects: 'project', achievements: 'achievement', notes: 'note', pages: 'page' };

/**
 * Where the schema of an entry may lie below the engine's folder `root`, by the kinds of entry that its path names;
 * none for a file that is no entry. The folder is named as in `src/editor/write-schemas.ts`.
 */
export function schemasOf(path, root) {
  const steps = path.endsWith('.md') ? path.split('/').slice(0, -1) : [];
  return steps.flatMap((step, index) => {
    if (!Object.hasOwn(KINDS, step)) return [];
    return [`.cache/schemas/${stepsFrom(root.split('/'), steps.slice(0, index)).join('/')}/${KINDS[step]}.json`];
  });
}

function stepsFrom(root, steps) {
  const apart = steps.findIndex((step, index) => step !== root[index]);
  return apart === -1 ? [] : steps.slice(apart).filter((step) => !step.endsWith(':'));
}

/** What can be written at a place: keys that the map around it lacks, or values of the key or list that it stands in. */
export function proposeAt(schema, text, { line, character }) {
  const lines = frontMatterOf(text);
  if (line < 1 || line >= lines.length) return [];
  const written = readLine(lines[line].slice(0, character));
  const { path, siblings } = pathAt(lines, line);
  const here = path.reduce(stepInto, expand(schema, schema));
  const from = written.key === null ? written.column : written.valueColumn;
  const proposals =
    written.key === null
      ? [
          ...snippetsOf(here, written),
          ...keysOf(here).filter(({ label }) => !siblings.includes(label)),
          ...valuesOf(here),
        ]
      : valuesOf(stepInto(here, written.key));
  return proposals.map((proposal) => ({ ...proposal, from }));
}

/** The description of the key, or of the name, that stands at a place; `null` where there is nothing to say. */
export function describeAt(schema, text, { line, character }) {
  const lines = frontMatterOf(text);
  if (line < 1 || line >= lines.length) return null;
  const { key, value, column } = readLine(lines[line]);
  const around = pathAt(lines, line).path.reduce(stepInto, expand(schema, schema));
  if (key !== null && character >= column && character < column + key.length) {
    return keysOf(around).find(({ label }) => label === key)?.detail ?? null;
  }
  const values = valuesOf(key === null ? around : stepInto(around, key));
  return values.find(({ label }) => label === value && character >= column)?.detail || null;
}

/** The lines before the closing `---`; none when the text does not begin with front matter. */
function frontMatterOf(text) {
  const lines = text.split(/\r?\n/);
  if (!/^\uFEFF?---\s*$/.test(lines[0] ?? '')) return [];
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  return end === -1 ? lines : lines.slice(0, end);
}

/** A schema and all that it consists of, each with the root that its references lead into. */
function expand(schema, root) {
  const target = schema.$ref === undefined ? [] : [root.definitions[schema.$ref.replace('#/definitions/', '')] ?? {}];
  const parts = [...target, ...(schema.allOf ?? []), ...(schema.anyOf ?? [])];
  return [{ own: schema, root }, ...parts.flatMap((part) => expand(part, root))];
}

/** The schemas of a field, or of the items when the step is `[]`. */
function stepInto(schemas, step) {
  return schemas.flatMap(({ own, root }) => {
    const next = step === '[]' ? own.items : (own.properties?.[step] ?? own.additionalProperties);
    return typeof next === 'object' ? expand(next, root) : [];
  });
}

function keysOf(schemas) {
  return schemas.flatMap(({ own, root }) =>
    Object.entries(own.properties ?? {}).flatMap(([label, field]) => {
      const detail = field.markdownDescription;
      if (detail === undefined) return [];
      const types = expand(field, root).map((part) => part.own.type);
      const open = types.includes('array') ? '\n  - ' : types.includes('object') ? '\n  ' : ' ';
      return [{ label, detail, insert: `${label}:${open}`, isKey: true }];
    }),
  );
}

/** Values to choose from; those beyond the descriptions are how an editor reads some of them, and are not proposed. */
function valuesOf(schemas) {
  return schemas.flatMap(({ own }) => {
    const isSwitch = Array.isArray(own.type) && own.type.includes('boolean');
    const values = own.enum ?? own.examples ?? (isSwitch ? [true, false] : []);
    const details = own.enumDescriptions ?? values.map(() => '');
    return values.slice(0, details.length).map((value, index) => {
      const label = String(value);
      return { label, insert: quote(label), detail: details[index], isKey: false };
    });
  });
}

/** Whole items of a list, whose further lines stand under the first; the marks for the cursor stay as they are. */
function snippetsOf(schemas, { isItem, column, indent }) {
  const snippets = isItem ? schemas.flatMap(({ own }) => own.defaultSnippets ?? []) : [];
  return snippets.map(({ label, description, body }) => {
    const lines = Object.entries(body).map(([key, value]) => `${key}: ${value}`);
    return { label, insert: lines.join(`\n${' '.repeat(column - indent)}`), detail: description, isKey: false };
  });
}

/** A value as YAML: in quotation marks where it would be read as something else, and safe in a snippet. */
function quote(value) {
  const isPlain = !/^[\s\-?:,[\]{}#&*!|>'"%@`]|: | #|[:\s]$/.test(value);
  return (isPlain ? value : JSON.stringify(value)).replace(/[\\$}]/g, '\\$&');
}
