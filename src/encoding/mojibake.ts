import { blankCode } from './blank-code.ts';
import { type CodePage, codePages, readRun } from './code-pages.ts';
import { type Candidate, isLikely, isReadable, isSurelyWrong } from './is-surely-wrong.ts';

/** A stretch of text that was UTF-8, was taken for a code page of Windows, and was saved like that. */
export interface Mojibake {
  /** Offsets in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What stood there before. */
  readonly meant: string;
  /** The code page, for example `windows-1252`. */
  readonly codePage: string;
}

/**
 * The stretches of a text that are surely mojibake, in order, by the one code page that explains most of them. Text is
 * checked by its runs of characters outside ASCII, each as a whole: one that proves itself is found. One that could be
 * either is found only where the whole text fits the code page, and those that prove themselves are more, or several.
 * Code in Markdown is left out, as it may speak of such characters.
 */
export function findMojibake(text: string, { isMarkdown = false } = {}): readonly Mojibake[] {
  if (!TWO_OUTSIDE_ASCII.test(text)) return [];
  const prose = isMarkdown ? blankCode(text) : text;
  const found = codePages.map((page) => checkPage(prose, page));
  const most = Math.max(...found.map(({ proofs }) => proofs));
  if (most === 0) return [];
  const best = found.filter(({ proofs }) => proofs === most).map(({ mojibake }) => mojibake);
  const [first = []] = best.toSorted((a, b) => b.length - a.length);
  // Two code pages that disagree prove nothing.
  const meantAt = new Map(first.map(({ start, meant }) => [start, meant]));
  return best.flat().every(({ start, meant }) => meantAt.get(start) === meant) ? first : [];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const TWO_OUTSIDE_ASCII = /[^\x00-\x7f]{2}/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const RUNS = /[^\x00-\x7f]+/g;

interface PageFindings {
  readonly proofs: number;
  readonly mojibake: readonly Mojibake[];
}

/** This many runs that prove themselves, and none that speaks against it, are no coincidence. */
const MIN_PROVEN_RUNS = 3;

function checkPage(text: string, page: CodePage): PageFindings {
  const possible = [...text.matchAll(page.possibleRuns)].flatMap((match) => readAt(text, match, page) ?? []);
  const proven = possible.filter(({ isProven }) => isProven);
  if (proven.length === 0) return { proofs: 0, mojibake: [] };
  const isWhole = possible.length === [...text.matchAll(RUNS)].length;
  const isMost = isWhole && sizeOf(proven) * 2 > sizeOf(possible);
  const isPlenty = isWhole && proven.length >= MIN_PROVEN_RUNS;
  const taken = possible.filter(({ isProven, candidate }) => {
    return isProven || (isMost && mayBeMeant(candidate)) || (isPlenty && isLikely(candidate));
  });
  return { proofs: proven.length, mojibake: taken.map(({ found }) => found) };
}

/** A run that would be characters if its bytes were UTF-8. */
interface Possible {
  readonly found: Mojibake;
  readonly candidate: Candidate;
  readonly isProven: boolean;
}

function readAt(text: string, { 0: written, index: start }: RegExpExecArray, page: CodePage): Possible | null {
  const readings = readRun(written, page);
  if (readings === null) return null;
  const end = start + written.length;
  const candidate = { readings, before: text.slice(Math.max(0, start - 40), start), after: text.slice(end, end + 40) };
  const found = { start, end, meant: meantBy(candidate), codePage: page.name };
  return { found, candidate, isProven: provesItself(candidate) };
}

/** How many characters the text before had in these runs: a long word proves more than a short one. */
function sizeOf(runs: readonly { readonly candidate: Candidate }[]): number {
  return runs.reduce((sum, { candidate }) => sum + candidate.readings.length, 0);
}

/** Text that was damaged twice proves itself by what is left after the first repair. */
function provesItself(candidate: Candidate): boolean {
  return isSurelyWrong(candidate) || again(candidate).some(provesItself);
}

function mayBeMeant(candidate: Candidate): boolean {
  return candidate.readings.every(({ meant }) => isReadable(meant));
}

function again(candidate: Candidate): readonly Candidate[] {
  const meant = meantBy(candidate);
  return codePages.flatMap((page) => {
    const readings = readRun(meant, page);
    return readings === null ? [] : [{ ...candidate, readings }];
  });
}

function meantBy({ readings }: Candidate): string {
  return readings.map(({ meant }) => meant).join('');
}

/** A text without its mojibake, and what was done. */
interface Repaired {
  readonly text: string;
  /** How many stretches were replaced, those that were spoilt twice counted twice. */
  readonly count: number;
  /** The code pages that had spoilt it, without repetition. */
  readonly codePages: readonly string[];
}

/** Repairs all that is surely mojibake, again and again until none is found: each repair makes the text shorter, so this ends. */
export function repairMojibake(text: string, options: { readonly isMarkdown?: boolean } = {}): Repaired {
  const found = findMojibake(text, options);
  if (found.length === 0) return { text, count: 0, codePages: [] };
  const repaired = repairMojibake(replaceAll(text, found), options);
  const pages = new Set([...found.map(({ codePage }) => codePage), ...repaired.codePages]);
  return { text: repaired.text, count: found.length + repaired.count, codePages: [...pages] };
}

function replaceAll(text: string, found: ReturnType<typeof findMojibake>): string {
  let end = 0;
  const parts = found.map((each) => {
    const kept = text.slice(end, each.start);
    end = each.end;
    return `${kept}${each.meant}`;
  });
  return `${parts.join('')}${text.slice(end)}`;
}
