import type { EngineerRef } from './portfolio.ts';

/** Whether a profile is about somebody; a role profile is about nobody in particular. */
export function isPerson({ kind }: Pick<EngineerRef, 'kind'>): boolean {
  return kind === 'person';
}

/** Whether somebody did this work; what a role profile claims alone is nobody's. */
export function isSomebodys({ engineers }: { readonly engineers: readonly EngineerRef[] }): boolean {
  return engineers.some(isPerson);
}
