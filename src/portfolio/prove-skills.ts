import { byName } from './by-name.ts';
import { spanYears } from './period-order.ts';
import type { Proof, ProvenSkill, Skill } from './portfolio.ts';
import { byStrength, strongest } from './strength.ts';
import { workOf } from './work-of.ts';

/**
 * The skills that an engineer shows: the declared ones and all that the proofs name, each with what shows it.
 * A proof of a skill proves its broader skills too. The most strongly proven come first, then those with most proofs, then by name.
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
      if (skill === undefined) return [];
      const strength = strongest(found.map((proof) => proof.strength));
      return [{ skill, proofs: found, strength, years: spanYears(found.map((proof) => workOf(proof).period)) }];
    })
    .toSorted(
      (a, b) => byStrength(a.strength, b.strength) || b.proofs.length - a.proofs.length || byName(a.skill, b.skill),
    );
}

function namesProvenBy(proof: Proof): ReadonlySet<string> {
  return new Set(workOf(proof).skills.flatMap(({ name, ancestors }) => [name, ...ancestors]));
}
