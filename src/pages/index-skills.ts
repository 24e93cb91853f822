import type { EngineerRef, Note, Portfolio } from '../portfolio/portfolio.ts';
import { byStrength } from '../portfolio/strength.ts';
import type { SkillHolder, SkillIndex } from './page-context.ts';

interface Found {
  readonly holders: SkillHolder[];
  readonly learners: EngineerRef[];
  readonly notes: Note[];
}

/** Who has and who learns each skill, and the notes that name it, by the skill's name. Somebody who only learns a skill does not have it. */
export function indexSkills({ engineers, notes }: Pick<Portfolio, 'engineers' | 'notes'>): SkillIndex {
  const index = new Map<string, Found>();
  const at = (name: string): Found => {
    const known = index.get(name) ?? { holders: [], learners: [], notes: [] };
    index.set(name, known);
    return known;
  };
  for (const engineer of engineers) {
    const learning = new Set(engineer.learning.map(({ name }) => name));
    for (const name of learning) at(name).learners.push(engineer);
    for (const proven of engineer.skills) {
      const { name } = proven.skill;
      if (proven.strength !== null || !learning.has(name)) at(name).holders.push({ engineer, proven });
    }
  }
  for (const note of notes) for (const { name } of note.skills) at(name).notes.push(note);
  for (const { holders } of index.values()) holders.sort(byProof);
  return index;
}

/** The strongest proof first, then the most; equals stay in the order of engineers. */
function byProof({ proven: a }: SkillHolder, { proven: b }: SkillHolder): number {
  return byStrength(a.strength, b.strength) || b.proofs.length - a.proofs.length;
}
