import type { Reference } from '../content/collect-references.ts';
import { plainName } from '../content/field-markup.ts';
import { isRecordName, type Records, UNSORTED } from '../content/read-records.ts';
import { slugify } from '../content/slugify.ts';
import { didYouMeanName } from '../diagnostics/did-you-mean.ts';
import { createLookup } from '../portfolio/names.ts';
import { toScalar } from '../scaffold/yaml-scalar.ts';
import type { RepairedText } from './repair.ts';

/** What entries name and a file of named records explains. */
export type RecordKind = 'skill' | 'organization';

/** A record of which nothing but its name is known, and the words that report it. */
const RECORDS = {
  skill: {
    code: 'new-skill',
    write: (name: string) => `${toScalar(name)}:\n  category: ${UNSORTED}\n`,
    message: (name: string) => `the skill "${name}" is new, in the category ${UNSORTED}`,
  },
  organization: {
    code: 'new-organization',
    write: (name: string) => `${toScalar(name)}: {}\n`,
    message: (name: string) => `the organization "${name}" is new`,
  },
} as const;

/** A record as far as its address goes. */
interface Addressed {
  readonly slug: string | null;
}

/**
 * Adds the skills that are named and that `skills.yml` does not have, each as a record with a category alone, or the
 * organizations to `organizations.yml`. A name that is near to a known one is most likely a slip, and is left for somebody
 * to decide. `read` understands the new text; where it does not find what is wanted, nothing is changed.
 */
export function addRecords(
  kind: RecordKind,
  text: string,
  records: Records<Addressed>,
  references: readonly Reference[],
  read: (text: string) => Records<Addressed>,
): RepairedText {
  const named = references.filter(({ to }) => to === kind).map(({ name }) => name);
  const names = records.readable ? findNewNames(records, named) : [];
  if (names.length === 0) return { text, changes: [] };
  const { code, write, message } = RECORDS[kind];
  const isEnded = text === '' || text.endsWith('\n');
  const longer = `${text}${isEnded ? '' : '\n'}${names.map(write).join('')}`;
  const found = read(longer);
  const isExact =
    found.readable &&
    found.byName.size === records.byName.size + names.length &&
    isSame(found.names, [...records.names, ...names]);
  return isExact
    ? { text: longer, changes: names.map((name) => ({ code, message: message(name) })) }
    : { text, changes: [] };
}

function findNewNames(records: Records<Addressed>, names: readonly string[]): readonly string[] {
  const lookup = createLookup(records);
  const known = [...records.names, ...records.aliases.keys()];
  const slugs = new Set([...records.byName].map(([name, { slug }]) => slug ?? slugify(name)));
  const found: string[] = [];
  for (const name of names) {
    if (lookup(name) !== null || !isRecordName(name) || plainName(name) !== null) continue;
    if (slugs.has(slugify(name)) || didYouMeanName(name, [...known, ...found]) !== null) continue;
    found.push(name);
    slugs.add(slugify(name));
  }
  return found;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}
