import { newestFirst } from './period-order.ts';
import type { Engineer, Proof } from './portfolio.ts';
import { byStrength, strengthOf } from './strength.ts';
import { workOf } from './work-of.ts';

/** All that can show a skill of an engineer: the strongest first, the newest first among equals. */
export function collectProofs({
  projects,
  achievements,
  roles,
}: Pick<Engineer, 'projects' | 'achievements' | 'roles'>): readonly Proof[] {
  const proofs: readonly Proof[] = [
    // The figures of a project are those of the whole work: they do not measure each of the skills that it took.
    ...projects.map(
      (project): Proof => ({ kind: 'project', project, strength: strengthOf({ ...project, metrics: [] }) }),
    ),
    ...achievements.map((achievement): Proof => ({ kind: 'achievement', achievement, strength: achievement.strength })),
    ...roles.map(
      (role): Proof => ({ kind: 'role', role, strength: strengthOf({ ...role, metrics: [], evidence: [] }) }),
    ),
  ];
  return newestFirst(proofs.map(dated))
    .map(({ proof }) => proof)
    .toSorted((a, b) => byStrength(a.strength, b.strength));
}

function dated(proof: Proof) {
  const { title, period } = workOf(proof);
  return { proof, title, period, slug: proof.kind };
}
