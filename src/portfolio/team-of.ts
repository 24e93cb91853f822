import { isPerson } from './is-person.ts';
import type { Engineer } from './portfolio.ts';

/** The people of a team, the featured first; ties keep their order. */
export function teamOf(engineers: readonly Engineer[]): readonly Engineer[] {
  return engineers.filter(isPerson).toSorted((a, b) => Number(b.data.featured) - Number(a.data.featured));
}
