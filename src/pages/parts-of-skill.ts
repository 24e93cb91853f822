import type { SkillHolder, SkillIndex } from '../portfolio/index-portfolio.ts';
import { isPerson } from '../portfolio/is-person.ts';
import type { EngineerRef, Note, Skill } from '../portfolio/portfolio.ts';
import { pathOf } from '../texts/address.ts';
import { type ListPart, paginate } from './paginate.ts';

/** What one row of a skill's page shows. */
export type SkillRow =
  | { readonly kind: 'holder'; readonly holder: SkillHolder }
  | { readonly kind: 'unproven'; readonly engineers: readonly EngineerRef[] }
  | { readonly kind: 'learning'; readonly engineers: readonly EngineerRef[] }
  | { readonly kind: 'note'; readonly note: Note };

const ROWS_OF_A_PAGE = 30;
const NAMES_OF_A_ROW = 10;

/**
 * The pages of a skill: people with proof, role profiles with proof, whoever has none, whoever learns it, notes. A holder
 * and a note take a row; of those who are only named, ten do.
 */
export function partsOfSkill(skill: Skill, index: SkillIndex): readonly ListPart<SkillRow>[] {
  const { holders, learners, notes } = index.get(skill.name) ?? { holders: [], learners: [], notes: [] };
  const proven = holders.filter(({ proven: { strength } }) => strength !== null);
  const unproven = holders.filter(({ proven: { strength } }) => strength === null);
  const peopleFirst = proven.toSorted((a, b) => Number(isRole(a)) - Number(isRole(b)));
  const rows: readonly SkillRow[] = [
    ...peopleFirst.map((holder) => ({ kind: 'holder' as const, holder })),
    ...inRows(unproven.map(({ engineer }) => engineer)).map((engineers) => ({ kind: 'unproven' as const, engineers })),
    ...inRows(learners).map((engineers) => ({ kind: 'learning' as const, engineers })),
    ...notes.map((note) => ({ kind: 'note' as const, note })),
  ];
  return paginate(rows, ROWS_OF_A_PAGE, pathOf.skill(skill));
}

/** Whether a holder is a role profile. */
export function isRole({ engineer }: SkillHolder): boolean {
  return !isPerson(engineer);
}

function inRows(engineers: readonly EngineerRef[]): readonly (readonly EngineerRef[])[] {
  const count = Math.ceil(engineers.length / NAMES_OF_A_ROW);
  return Array.from({ length: count }, (_, row) => engineers.slice(row * NAMES_OF_A_ROW, (row + 1) * NAMES_OF_A_ROW));
}
