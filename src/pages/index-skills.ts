import type { Engineer, EngineerRef, ProvenSkill } from '../portfolio/portfolio.ts';
import type { SkillPeople } from './page-context.ts';

/** Who has and who learns each skill, by the skill's name. Somebody who only learns a skill does not have it. */
export function indexSkills(engineers: readonly Engineer[]): ReadonlyMap<string, SkillPeople> {
  const index = new Map<string, { holders: { engineer: Engineer; proven: ProvenSkill }[]; learners: EngineerRef[] }>();
  const at = (name: string) => {
    const known = index.get(name) ?? { holders: [], learners: [] };
    index.set(name, known);
    return known;
  };
  for (const engineer of engineers) {
    const learning = new Set(engineer.learning.map(({ name }) => name));
    for (const name of learning) at(name).learners.push(engineer);
    for (const proven of engineer.skills) {
      if (proven.proofs.length > 0 || !learning.has(proven.skill.name))
        at(proven.skill.name).holders.push({ engineer, proven });
    }
  }
  for (const { holders } of index.values()) holders.sort((a, b) => b.proven.proofs.length - a.proven.proofs.length);
  return index;
}
