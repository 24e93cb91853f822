import { distance } from 'fastest-levenshtein';

/**
 * The candidate that is most probably meant by `written`, or `null` when none is near.
 * Near means: equal but for case, spaces, dots and hyphens; or at most a third of the longer word's letters differ, where two
 * letters in each other's place count as one.
 */
export function didYouMean(written: string, candidates: Iterable<string>): string | null {
  const wanted = fold(written);
  let nearest: { readonly candidate: string; readonly difference: number } | null = null;
  for (const candidate of candidates) {
    const other = fold(candidate);
    const difference = differenceOf(wanted, other);
    if (difference > Math.max(1, Math.floor(Math.max(wanted.length, other.length) / 3))) continue;
    if (nearest === null || difference < nearest.difference) nearest = { candidate, difference };
  }
  return nearest?.candidate ?? null;
}

function differenceOf(a: string, b: string): number {
  const difference = distance(a, b);
  return difference === 2 && sortLetters(a) === sortLetters(b) ? 1 : difference;
}

function sortLetters(word: string): string {
  return [...word].toSorted().join('');
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\s._-]+/gu, '')
    .toLowerCase();
}
