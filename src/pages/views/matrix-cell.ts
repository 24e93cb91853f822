import { formatNumber } from '../../i18n/format-number.ts';
import type { EngineerRef, ProvenSkill, Skill } from '../../portfolio/portfolio.ts';
import { pathOf } from '../../texts/address.ts';
import { createSeal } from '../create-seal.ts';
import { idOf } from '../id-of.ts';
import type { PageContext } from '../page-context.ts';
import { partsOfSkill, type SkillRow } from '../parts-of-skill.ts';
import { iconHref } from '../signed-link.ts';
import type { SkillSummary } from '../summarize-skill.ts';

/** What one person shows of one skill. */
export interface MatrixCell {
  /** The place on the skill's page that names the person. */
  readonly href: string;
  /** `PostgreSQL, Ada Quill: quantified, 4 proofs` */
  readonly label: string;
  /** Address of the drawing. */
  readonly icon: string;
  /** How many proofs; `null` for none. */
  readonly count: string | null;
}

/** The cell of a person in the row of a skill; `null` for somebody who neither has nor learns it. */
export function matrixCell(
  { skill, holders, learners }: SkillSummary,
  person: EngineerRef,
  context: PageContext,
): MatrixCell | null {
  const isThis = ({ slug }: EngineerRef): boolean => slug === person.slug;
  const holder = holders.find(({ engineer }) => isThis(engineer));
  if (holder !== undefined) return holderCell(holder.proven, person, context);
  return learners.some(isThis) ? learnerCell(skill, person, context) : null;
}

function holderCell({ skill, strength, proofs }: ProvenSkill, person: EngineerRef, context: PageContext): MatrixCell {
  const { words, locale } = context;
  const { icon, label } = createSeal(strength, context);
  return {
    href: placeOf(person, skill, idOf.engineer(person), context),
    label: words.skills.cell(skill.name, person.name, words.skills.strengthAndProofs(label, proofs.length)),
    icon,
    count: proofs.length === 0 ? null : formatNumber(proofs.length, locale),
  };
}

function learnerCell(skill: Skill, person: EngineerRef, context: PageContext): MatrixCell {
  const { words } = context;
  return {
    href: placeOf(person, skill, 'learning', context),
    label: words.skills.cell(skill.name, person.name, words.skills.isLearnt),
    icon: iconHref('learning', context),
    count: null,
  };
}

/** Address of an id on the skill's page, on that part of it which names the person. */
function placeOf({ slug }: EngineerRef, skill: Skill, id: string, { skillIndex, addresses }: PageContext): string {
  const part = partsOfSkill(skill, skillIndex).find(({ items }) =>
    items.some((row) => namedIn(row).some((engineer) => engineer.slug === slug)),
  );
  return addresses.href(`${part?.path ?? pathOf.skill(skill)}#${id}`);
}

function namedIn(row: SkillRow): readonly EngineerRef[] {
  if (row.kind === 'note') return [];
  return row.kind === 'holder' ? [row.holder.engineer] : row.engineers;
}
