import { distance } from 'fastest-levenshtein';

/**
 * The word of a fixed list that is most probably meant by `written`, or `null` when none is near.
 * Near means: equal but for case, spaces, dots and hyphens; or at most a third of the longer word's letters differ, and not all
 * of them, where two letters in each other's place count as one.
 */
export function didYouMean(written: string, words: Iterable<string>): string | null {
  return nearest(written, words, differenceOfWords);
}

/**
 * The known name that is most probably meant by `written`, which may as well be a new one; `null` when none is near.
 * Few letters tell short names apart, as R and C, AI and UI, JS and TS. So names are compared word by word: a short word, a
 * number, and the signs of C++ and C# must be equal, and a longer word may have few slips.
 */
export function didYouMeanName(written: string, names: Iterable<string>): string | null {
  return nearest(written, names, differenceOfNames);
}

/** The only name of a file that has more words than `written` or fewer, the others side by side: `vault` and `secret-vault`. */
export function onlyWithItsWords(written: string, names: Iterable<string>): string | null {
  const [only, ...others] = [...names].filter((name) => hasWords(name, written) || hasWords(written, name));
  return others.length === 0 ? (only ?? null) : null;
}

function hasWords(name: string, other: string): boolean {
  return /\p{L}{3}/u.test(other) && `-${name}-`.includes(`-${other}-`);
}

/** Whether two words are one but for case, spaces, dots and hyphens. */
export function isSameWord(a: string, b: string): boolean {
  return fold(a) === fold(b) && fold(a) !== '';
}

/** How many slips lie between two words, or `null` when they are too many to be slips. */
type Difference = (a: string, b: string) => number | null;

function nearest(written: string, candidates: Iterable<string>, differenceOf: Difference): string | null {
  const wanted = fold(written);
  let best: { readonly candidate: string; readonly difference: number } | null = null;
  for (const candidate of candidates) {
    const other = fold(candidate);
    // Most candidates need no closer look: of near ones less than half differs.
    if (distance(wanted, other) > Math.max(wanted.length, other.length) / 2 + 1) continue;
    const difference = wanted === other ? 0 : differenceOf(written, candidate);
    if (difference !== null && (best === null || difference < best.difference)) best = { candidate, difference };
  }
  return best?.candidate ?? null;
}

function differenceOfWords(written: string, candidate: string): number | null {
  const [a, b] = [fold(written), fold(candidate)];
  const difference = countSlips(a, b);
  const most = Math.max(1, Math.floor(Math.max(a.length, b.length) / 3));
  return difference <= most && difference < Math.min(a.length, b.length) ? difference : null;
}

function differenceOfNames(written: string, candidate: string): number | null {
  const [a, b] = [wordsOf(written), wordsOf(candidate)];
  if (a.length === 0) return null;
  // A space too many or too few: what is left may hold one more slip.
  if (a.length !== b.length) {
    const difference = slipsInName(a.join(''), b.join(''));
    return difference !== null && difference <= 1 ? difference : null;
  }
  let sum = 0;
  for (const [index, word] of a.entries()) {
    const difference = slipsInName(word, b[index] ?? '');
    if (difference === null) return null;
    sum += difference;
  }
  return sum;
}

function wordsOf(name: string): readonly string[] {
  return name.match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? [];
}

function slipsInName(written: string, candidate: string): number | null {
  const [a, b] = [fold(written), fold(candidate)];
  if (a === b) return 0;
  if (!haveSameSigns(a, b)) return null;
  if (isPluralOf(written, candidate) || isPluralOf(candidate, written)) return 1;
  const length = Math.max(a.length, b.length);
  // Where each sign stands for a word, one sign more tells as much as one letter more elsewhere.
  const isDense = [written, candidate].some((word) => isInitialism(word) || /\p{Script=Han}/u.test(word));
  const short = isDense ? 4 : 3;
  if (length >= short && isSwap(a, b)) return 1;
  if (length <= short) return !isDense && isDoubled(a, b) ? 1 : null;
  const difference = countSlips(a, b);
  return difference <= (length < 8 ? 1 : Math.floor(length / 3)) ? difference : null;
}

/** Another number is another thing (`IPv4`, `IPv6`), no number the same less exactly (`Python3`); signs tell C, C++ and C# apart. */
function haveSameSigns(a: string, b: string): boolean {
  const [signs, otherSigns] = [a, b].map((word) => word.replace(/[^+#]/g, ''));
  const [digits, otherDigits] = [a, b].map((word) => word.replace(/\P{N}/gu, ''));
  return signs === otherSigns && (digits === '' || otherDigits === '' || digits === otherDigits);
}

/** Whether a word is the other with the s of a plural, `K8s`; an S that is a letter of its own is a capital, `DNS`. */
function isPluralOf(longer: string, shorter: string): boolean {
  const word = fold(shorter);
  return word.length > 1 && !word.endsWith('s') && longer.endsWith('s') && fold(longer) === `${word}s`;
}

/** Whether several capitals stand in a word: `JSON`, `gRPC`, `SaaS`. */
function isInitialism(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word);
}

/** Whether the longer word is the shorter with one letter of it written twice: `enn`. */
function isDoubled(a: string, b: string): boolean {
  const [shorter = '', longer = ''] = [a, b].toSorted((one, other) => one.length - other.length);
  return [...shorter].some((letter, index) => shorter.slice(0, index) + letter + shorter.slice(index) === longer);
}

function isSwap(a: string, b: string): boolean {
  return a.length === b.length && countSlips(a, b) === 1 && sortLetters(a) === sortLetters(b);
}

function countSlips(a: string, b: string): number {
  const difference = distance(a, b);
  return difference === 2 && sortLetters(a) === sortLetters(b) ? 1 : difference;
}

function sortLetters(word: string): string {
  return [...word].toSorted().join('');
}

/** Latin accents go; the vowel signs of other scripts are letters, and a syllable of Hangul is one sign. */
function fold(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word.replace(/[ ._-]+/g, '').toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\s._-]+/g, '')
    .normalize('NFKC')
    .toLowerCase();
}
