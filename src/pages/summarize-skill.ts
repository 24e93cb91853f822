import type { PortfolioIndex, SkillHolder } from '../portfolio/index-portfolio.ts';
import { isPerson } from '../portfolio/is-person.ts';
import type { EngineerRef, Skill } from '../portfolio/portfolio.ts';
import { workOf } from '../portfolio/prove-skills.ts';
import { byStrength, type Strength, strongest } from '../portfolio/strength.ts';

/** A skill with who has it and how well that is shown. */
export interface SkillSummary {
  readonly skill: Skill;
  /** People before role profiles; among each the most strongly proven first, then those with most proofs, then by name. */
  readonly holders: readonly SkillHolder[];
  readonly learners: readonly EngineerRef[];
  /** That of the strongest proof; `null` without any. */
  readonly strength: Strength | null;
  /** How many entries show it. */
  readonly proofs: number;
}

/** What is known about a skill; with `among`, only what those holders show. */
export function summarizeSkill(
  skill: Skill,
  { skillIndex }: Pick<PortfolioIndex, 'skillIndex'>,
  among: (engineer: EngineerRef) => boolean = () => true,
): SkillSummary {
  const known = skillIndex.get(skill.name);
  const holders = (known?.holders ?? []).filter(({ engineer }) => among(engineer)).toSorted(byKind);
  return {
    skill,
    holders,
    learners: known?.learners ?? [],
    strength: strongest(holders.flatMap(({ proven }) => proven.strength ?? [])),
    // One achievement of two people is one entry.
    proofs: new Set(holders.flatMap(({ proven }) => proven.proofs.map(workOf))).size,
  };
}

/** For `toSorted`: the most strongly proven skill first, then that with most proofs; equals keep their order. */
export function bySummary(a: SkillSummary, b: SkillSummary): number {
  return byStrength(a.strength, b.strength) || b.proofs - a.proofs;
}

/** Equals stay in the order of the index, which is that of strength. */
function byKind(a: SkillHolder, b: SkillHolder): number {
  return Number(isPerson(b.engineer)) - Number(isPerson(a.engineer));
}
