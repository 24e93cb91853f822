import type { Entry } from '../content/entry.ts';
import type { Content } from '../content/load-content.ts';
import type { Records } from '../content/read-records.ts';
import { byKey } from '../files/compare-text.ts';
import { alsoTake, type JsonScalar, type JsonSchema } from './json-schema.ts';

/** Everything that an entry can name, as definitions that its schema refers to; see `reference` in the content schemas. */
export type KnownNames = Readonly<Record<'skill' | 'organization' | 'engineer' | 'project', JsonSchema>>;

/** The names of a content folder, each with what it stands for. */
export function knownNames({ skills, organizations, entries }: Content): KnownNames {
  return {
    skill: recordNames(skills, ({ category }) => category),
    organization: recordNames(organizations, ({ about }) => about ?? ''),
    engineer: entryNames(entries.engineer, ({ name }) => name),
    project: entryNames(entries.project, ({ title }) => title),
  };
}

function recordNames<Data>(records: Records<Data>, describe: (data: Data) => string): JsonSchema {
  // Where the file itself is broken, nobody can say which names are right.
  if (!records.readable) return alsoTake({ type: ['string', 'number'] }, ['boolean']);
  const names = records.names.map((name): NamedValue => {
    const data = records.byName.get(name);
    return [name, data === undefined ? '' : describe(data)];
  });
  const aliases = [...records.aliases].map(([alias, name]): NamedValue => [alias, `the same as ${name}`]);
  return oneOfNames([...names, ...aliases]);
}

function entryNames<Data>(entries: readonly Entry<Data>[], describe: (data: Data) => string): JsonSchema {
  return oneOfNames(entries.map(({ slug, data }) => [slug, data === null ? '' : describe(data)]));
}

type NamedValue = readonly [name: string, meaning: string];

/** A name that an editor reads as a number or a switch is taken as that too, but proposed as text only. */
function oneOfNames(names: readonly NamedValue[]): JsonSchema {
  const known = new Map(names.toReversed());
  const proposed = [...known].toSorted(byKey);
  const strange = proposed.map(([name]) => coreScalar(name)).filter((value) => typeof value !== 'string');
  return {
    // An empty `enum` is no valid schema, and a content folder may be empty.
    ...(proposed.length === 0 ? { not: {} } : { enum: [...proposed.map(([name]) => name), ...new Set(strange)] }),
    enumDescriptions: proposed.map(([, meaning]) => meaning),
  };
}

const WORDS: Readonly<Record<string, JsonScalar>> = { true: true, false: false, null: null, '~': null, '': null };
const FLOAT = /^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/;

/**
 * What an editor makes of a plain YAML scalar, by the core schema of YAML 1.2: `2023` is a number there, `true` a switch.
 * Proofolio itself keeps every scalar as text.
 */
export function coreScalar(text: string): JsonScalar {
  const lower = text.toLowerCase();
  const isWord = [lower, lower.toUpperCase(), lower.charAt(0).toUpperCase() + lower.slice(1)].includes(text);
  if (isWord && Object.hasOwn(WORDS, lower)) return WORDS[lower] ?? null;
  if (/^0o[0-7]+$/.test(text) || /^0x[\da-fA-F]+$/.test(text)) return Number(text);
  return FLOAT.test(text) ? Number(text) : text;
}
