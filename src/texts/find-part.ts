import GithubSlugger, { slug } from 'github-slugger';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { MarkdownFacts } from '../markdown/markdown-facts.ts';
import { reservedIds } from '../markdown/name-headings.ts';

/** A page whose parts are known: its body, and the title above it. */
export interface PageParts {
  readonly facts: Pick<MarkdownFacts, 'headings' | 'ids'> | undefined;
  readonly title: string | null;
}

/**
 * Whether a page has a part of this id; parts that layouts make cannot be known from the body: their names count as there.
 * `#top` is the beginning of every page. Source: HTML, "find a potential indicated element".
 */
export function hasPart(id: string, { facts }: PageParts): boolean {
  return facts?.ids.includes(id) === true || reservedIds.includes(id) || id.toLowerCase() === 'top';
}

/**
 * The id of the part that is meant beyond doubt by an anchor to nothing, in a link with these words: the name that GitHub
 * gives a heading, the heading that has the words, or the letters of the anchor, or that goes on after several of its words. `null`
 * when none is, or more than one.
 */
export function meantPart(anchor: string, words: string, { facts, title }: PageParts): string | null {
  const headings = facts?.headings ?? [];
  const wanted = plain(anchor).replace(/^user-content-/, '');
  const top = title === null ? null : plain(slug(title));
  return (
    (facts?.ids.includes(wanted) === true ? wanted : null) ??
    onGitHub(wanted, headings, []) ??
    // A heading that repeats the title of the page goes, and those below it had other numbers.
    (title === null ? null : onGitHub(wanted, headings, [title])) ??
    only(headings.filter(({ text }) => words !== '' && slug(text) === slug(words)).map(({ id }) => id)) ??
    only((facts?.ids ?? []).filter((id) => letters(id) !== '' && letters(id) === letters(wanted))) ??
    only((facts?.ids ?? []).filter((id) => isLonger(id, wanted) || isLonger(wanted, id))) ??
    (wanted === top && wanted !== '' ? 'main' : null)
  );
}

/** The id that is most like an anchor to nothing; `null` when none is. */
export function nearestPart(anchor: string, { facts }: PageParts): string | null {
  return didYouMean(anchor, facts?.ids ?? []);
}

/** GitHub numbers headings of one name, and keeps no emoji: `🚀 Start` → `-start`. */
function onGitHub(wanted: string, headings: MarkdownFacts['headings'], before: readonly string[]): string | null {
  const slugger = new GithubSlugger();
  for (const text of before) slugger.slug(text);
  return headings.find(({ text }) => plain(slugger.slug(text)) === wanted)?.id ?? null;
}

/** Variation selectors belong to emoji. */
function plain(id: string): string {
  return id.replaceAll('\ufe0f', '').toLowerCase();
}

function letters(id: string): string {
  return id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether one goes on after the words of the other, which are several: `deploy-it-yourself-recommended` after `deploy-it-yourself`. */
function isLonger(longer: string, shorter: string): boolean {
  return /^[^-]+-[^-]+/.test(shorter) && shorter.length >= MIN_SHARED && longer.startsWith(`${shorter}-`);
}

const MIN_SHARED = 10;

function only(ids: readonly string[]): string | null {
  return ids.length === 1 ? (ids[0] ?? null) : null;
}
