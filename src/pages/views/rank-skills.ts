import type { ProvenSkill } from '../../portfolio/portfolio.ts';

/** Skills by how much shows them. */
export interface RankedSkills {
  /** At least three times. */
  readonly proven: readonly ProvenSkill[];
  readonly provenTwice: readonly ProvenSkill[];
  readonly provenOnce: readonly ProvenSkill[];
  readonly unproven: readonly ProvenSkill[];
}

/** Keeps the order within each part. */
export function rankSkills(skills: readonly ProvenSkill[]): RankedSkills {
  return {
    proven: skills.filter(({ proofs }) => proofs.length > 2),
    provenTwice: skills.filter(({ proofs }) => proofs.length === 2),
    provenOnce: skills.filter(({ proofs }) => proofs.length === 1),
    unproven: skills.filter(({ proofs }) => proofs.length === 0),
  };
}
