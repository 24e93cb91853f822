import type { Period } from '../content/schemas/period.ts';
import { byName } from './by-name.ts';
import { spanYears } from './period-order.ts';
import type { Proof, ProvenSkill, Skill } from './portfolio.ts';

/**
 * The skills that an engineer shows: the declared ones and all that the proofs name, each with what shows it.
 * A proof of a skill proves its broader skills too. The most proven come first, then by name.
 */
export function proveSkills(
  declared: readonly Skill[],
  proofs: readonly Proof[],
  taxonomy: ReadonlyMap<string, Skill>,
): readonly ProvenSkill[] {
  const shown = new Map<string, Proof[]>(declared.map(({ name }) => [name, []]));
  for (const proof of proofs) {
    for (const name of namesProvenBy(proof)) {
      const known = shown.get(name);
      if (known === undefined) shown.set(name, [proof]);
      else known.push(proof);
    }
  }
  return [...shown]
    .flatMap(([name, found]): ProvenSkill[] => {
      const skill = taxonomy.get(name);
      return skill === undefined ? [] : [{ skill, proofs: found, years: spanYears(found.map(periodOf)) }];
    })
    .toSorted((a, b) => b.proofs.length - a.proofs.length || byName(a.skill, b.skill));
}

function namesProvenBy(proof: Proof): ReadonlySet<string> {
  return new Set(skillsOf(proof).flatMap(({ name, ancestors }) => [name, ...ancestors]));
}

function skillsOf(proof: Proof): readonly Skill[] {
  if (proof.kind === 'project') return proof.project.skills;
  return proof.kind === 'achievement' ? proof.achievement.skills : proof.role.skills;
}

function periodOf(proof: Proof): Period {
  if (proof.kind === 'project') return proof.project.period;
  return proof.kind === 'achievement' ? proof.achievement.period : proof.role.period;
}
