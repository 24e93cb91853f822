import type { Reference } from '../content/collect-references.ts';
import { UNSORTED } from '../content/new-record-line.ts';
import type { Records } from '../content/read-records.ts';
import type { SkillData } from '../content/schemas/skills.ts';
import { slugify } from '../content/slugify.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { createLookup } from '../portfolio/names.ts';
import type { Changed } from './repair.ts';
import { toScalar } from './to-scalar.ts';

/**
 * Adds the skills that are named and that `skills.yml` does not have, each as a record with a category alone. A name that
 * is near to a known one is most likely a slip, and is left for somebody to decide. `read` understands the new text;
 * where it does not find what is wanted, nothing is changed.
 */
export function addSkills(
  text: string,
  records: Records<SkillData>,
  references: readonly Reference[],
  read: (text: string) => Records<SkillData>,
): Changed {
  const names = records.readable ? findNewNames(records, references) : [];
  if (names.length === 0) return { text, changes: [] };
  const isEnded = text === '' || text.endsWith('\n');
  const added = names.map((name) => `${toScalar(name)}:\n  category: ${UNSORTED}\n`);
  const longer = `${text}${isEnded ? '' : '\n'}${added.join('')}`;
  const found = read(longer);
  const isExact =
    found.readable &&
    found.byName.size === records.byName.size + names.length &&
    isSame(found.names, [...records.names, ...names]);
  if (!isExact) return { text, changes: [] };
  const changes = names.map(
    (name) => ({ code: 'new-skill', message: `the skill "${name}" is new, in the category ${UNSORTED}` }) as const,
  );
  return { text: longer, changes };
}

function findNewNames(records: Records<SkillData>, references: readonly Reference[]): readonly string[] {
  const lookup = createLookup(records);
  const known = [...records.names, ...records.aliases.keys()];
  const slugs = new Set([...records.byName].map(([name, { slug }]) => slug ?? slugify(name)));
  const found: string[] = [];
  for (const { to, name } of references) {
    if (to !== 'skill' || lookup(name) !== null || !isSound(name)) continue;
    if (slugs.has(slugify(name)) || didYouMean(name, [...known, ...found]) !== null) continue;
    found.push(name);
    slugs.add(slugify(name));
  }
  return found;
}

/** Whether a name can be that of a skill: one line, with an address. */
function isSound(name: string): boolean {
  return name === name.trim() && !/[\p{Cc}\p{Cf}\ufffd]/u.test(name) && slugify(name) !== '';
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}
