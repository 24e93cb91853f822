import type { EngineerRef } from './portfolio.ts';

/** Whether a profile is about somebody; a role profile is about nobody in particular. */
export function isPerson({ kind }: Pick<EngineerRef, 'kind'>): boolean {
  return kind === 'person';
}
