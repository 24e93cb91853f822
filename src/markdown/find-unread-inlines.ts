import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { byStart, overlapsWith } from '../diagnostics/overlaps.ts';
import { type CheckedText, type UnreadMarkup, unreadMarkup } from './checked-text.ts';
import { CERTAIN_ADDRESS, findUnclosed } from './find-unclosed.ts';

/** What is nearly a link, a picture or emphasis. */
export function findUnreadInlines(checked: CheckedText): readonly UnreadMarkup[] {
  return [findSpacedAddresses, findSeparatedAddresses, findUndefinedLabels, findEmphasis, findUnclosed].flatMap(
    (find) => find(checked),
  );
}

const ADDRESS = /^(?:https?:|mailto:|www\.|#|\.{0,2}[\\/])|[\\/.]/i;

function findSpacedAddresses({ content, text }: CheckedText): readonly UnreadMarkup[] {
  return [...text.matchAll(/(!?)\[([^[\]]+)\]\(([^()\n]+)\)/g)].flatMap((match) => {
    const { 0: whole, 1: bang = '', 3: inner = '', index } = match;
    const address = content.slice(index + whole.length - 1 - inner.length, index + whole.length - 1).trim();
    const label = content.slice(index, index + whole.length - inner.length - 2);
    if (!/\s/.test(address) || !ADDRESS.test(address)) return [];
    const [, path = '', title = ''] = /^(\S+)\s+["'“”„«‘’](.*?)["'“”»’‘]$/.exec(address) ?? [];
    if (path !== '') {
      const meant = `${label}(${path} "${title.replaceAll('"', '\\"')}")`;
      const help = `write the title in straight quotes: ${meant}`;
      return [unreadMarkup(match, 'this is no link: its title is not in quotes that Markdown knows', help, meant)];
    }
    const what = bang === '' ? 'link' : 'picture';
    const message = `this is no ${what}: a space ends an address`;
    const meant = `${label}(<${address}>)`;
    return [
      unreadMarkup(match, message, `write ${meant}, or "%20" for each space`, /[<>]/.test(address) ? null : meant),
    ];
  });
}

function findSeparatedAddresses({ content, text }: CheckedText): readonly UnreadMarkup[] {
  return [...text.matchAll(/\[([^[\]\n^][^[\]\n]*)\][ \t]+\(([^()\s]+)\)/g)].flatMap((match) => {
    const { 0: whole, 2: inner = '', index } = match;
    const address = content.slice(index + whole.length - 1 - inner.length, index + whole.length - 1);
    if (!CERTAIN_ADDRESS.test(address)) return [];
    const label = content.slice(index, content.indexOf(']', index) + 1);
    const message = 'this is no link: nothing may stand between the brackets';
    return [unreadMarkup(match, message, `write ${label}(${address})`, `${label}(${address})`)];
  });
}

/** `[A-Z][a-z]` and `a[1][2]` are no links. */
const NO_LABEL = /^(?:\P{L}*|.-.|\^.*)$/u;

function findUndefinedLabels({ content, text, labels }: CheckedText): readonly UnreadMarkup[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}_\])])!?\[([^[\]\n]+)\]\[([^[\]\n]*)\](?![[(+*?{:])/gu)].flatMap((match) => {
    const { 0: whole, 1: name = '', 2: inner = '', index } = match;
    const label = inner === '' ? name : inner;
    if (NO_LABEL.test(label) || NO_LABEL.test(name) || label.includes('\0')) return [];
    const near = didYouMean(label, labels);
    const shown = content.slice(index, index + whole.length - inner.length - 2);
    const help =
      near === null
        ? `write ${shown}(address), or "[${label}]: address" on a line of its own`
        : `did you mean ${shown}[${near}]?`;
    return [unreadMarkup(match, `this is no link: nothing defines the label [${label}]`, help)];
  });
}

/** Marks that CommonMark does not pair, with the letters that keep it from doing so. */
const BEFORE_LETTER =
  /(?<![\p{L}\p{N}*~\\/])(\*{1,3}|~~)(?=[^\s*~.,;:/])([^*~\n]*[^*~\n\s\p{L}\p{N}_])\1(?=[\p{L}\p{N}])/gu;
const BEHIND_LETTER = /(?<=\p{L})(\*{2,3}|~~)(?=[^\s*~\p{L}\p{N}_])([^*~\n]*[^*~\n\s\p{L}\p{N}_])\1(?![*~])/gu;
const WITH_SPACES =
  /(?<![\p{L}\p{N}*])(\*\*)(?! [^*\n]* \*\*)(?: [^*\n]*[^\s*]|[^\s*](?:[^*\n]*[^\s*])? )\1(?![\p{L}\p{N}*])/gu;

const STRUCK_WITH_SPACES =
  /(?<![\p{L}\p{N}~])~~(?: (?=[^~\n]{0,300}\p{L})[^~\n]{1,300}|[^\s~](?:[^~\n]{0,300}[^\s~])? )~~(?![\p{L}\p{N}~])/gu;

function findEmphasis({ content, text }: CheckedText): readonly UnreadMarkup[] {
  const isWords = ({ 0: whole }: RegExpExecArray): boolean => /[\p{L}\0]/u.test(whole);
  const message = 'this is no emphasis: Markdown does not see where it begins and ends';
  const find = (pattern: RegExp, help: string): readonly UnreadMarkup[] =>
    [...text.matchAll(pattern)].filter(isWords).map((match) => unreadMarkup(match, message, help));
  const withoutSpaces = ({ end, ...found }: UnreadMarkup): UnreadMarkup => {
    const [inside, marks] = [content.slice(found.start + 2, end - 2), content.slice(end - 2, end)];
    return { ...found, end, edits: [{ start: found.start, end, text: `${marks}${inside.trim()}${marks}` }] };
  };
  const besideLetters = [
    ...find(BEFORE_LETTER, 'write a space behind it, or move the punctuation out of it'),
    ...find(BEHIND_LETTER, 'write a space before it, or move the punctuation out of it'),
  ];
  const withSpaces = [WITH_SPACES, STRUCK_WITH_SPACES].flatMap((each) => find(each, 'remove the space inside it'));
  // The end of one emphasis and the beginning of the next stand around the text between them.
  const isBetween = overlapsWith(besideLetters);
  const inOrder = withSpaces.toSorted(byStart);
  return [...besideLetters, ...inOrder.filter((found) => !isBetween(found)).map(withoutSpaces)];
}
