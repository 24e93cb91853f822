import type { Achievement, Project, Proof, Role } from './portfolio.ts';

/** The work behind a proof; the same object for everybody who took part in it. */
export function workOf(proof: Proof): Project | Achievement | Role {
  if (proof.kind === 'project') return proof.project;
  return proof.kind === 'achievement' ? proof.achievement : proof.role;
}
