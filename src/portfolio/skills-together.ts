import { byNameIn } from './names.ts';
import type { ProvenSkill, Skill } from './portfolio.ts';
import { workOf } from './prove-skills.ts';

/** A skill that works name beside another, and how many of them do. */
export interface SkillBeside {
  readonly skill: Skill;
  readonly count: number;
}

/**
 * The skills that were used together with one, by the proofs that its holders have for it: those in most works first, then
 * by name. A work of several people counts once. Broader and narrower skills do not count: they are the same skill.
 */
export function skillsTogether(skill: Skill, proven: readonly ProvenSkill[], locale: string): readonly SkillBeside[] {
  const byName = byNameIn(locale);
  const used = proven.flatMap(({ proofs }) => proofs.filter(({ kind }) => kind !== 'testimonial'));
  const works = new Set(used.map(workOf));
  const counts = new Map<Skill, number>();
  for (const { skills } of works) {
    for (const other of skills) if (!isKin(skill, other)) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([other, count]) => ({ skill: other, count }))
    .toSorted((a, b) => b.count - a.count || byName(a.skill, b.skill));
}

function isKin(a: Skill, b: Skill): boolean {
  return a.name === b.name || a.ancestors.includes(b.name) || b.ancestors.includes(a.name);
}
