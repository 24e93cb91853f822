import { type CheckedText, type UnreadMarkup, unread } from './checked-text.ts';

/** What is nearly a list: other signs and numbers than those of Markdown, or no space behind them. */
export function findUnreadLists(checked: CheckedText): readonly UnreadMarkup[] {
  return [findListSigns, findPictured, findNumbers, findDashes, findDeepItems].flatMap((find) => find(checked));
}

const SIGNS: Readonly<Record<string, string>> = { '•': '&bull;', '·': '&middot;', '–': '&ndash;', '—': '&mdash;' };

function findListSigns({ text }: CheckedText): readonly UnreadMarkup[] {
  const found = [...text.matchAll(/^(?:[•‣▪◦●○∙⁃]|[·–—](?=[ \t]))[ \t]*(?=\S)/gm)];
  const [first] = found;
  if (first === undefined) return [];
  const sign = first[0].trim();
  // A dash can begin what somebody says, and a dot may part the last word of a line from the next.
  if (found.length < 2 && (/[–—]/.test(sign) || first.index > 0)) return [];
  const itself = Object.hasOwn(SIGNS, sign) ? `; "${SIGNS[sign]}" is the sign itself` : '';
  const help = `write "- " before each item, after an empty line${itself}`;
  const edits = found.map(({ 0: { length }, index }) => ({ start: index, end: index + length, text: '- ' }));
  return [{ ...unread(first.index, sign.length, `"${sign}" begins no list, so its lines run together`, help), edits }];
}

/** Lines that all begin with the same kind of picture, which stays. */
function findPictured({ content, text }: CheckedText): readonly UnreadMarkup[] {
  const sign = /^[ \t]*(?:[→➤►▶»✓✔☐☑☒✗✘★☆◆]|\p{Extended_Pictographic})\ufe0f?[ \t]+(?=\S)/u;
  const lines = text.split('\n');
  if (lines.length < 2 || hasHardBreak(content) || !lines.every((line) => sign.test(line))) return [];
  const edits = [...text.matchAll(/^[ \t]*/gm)].map(({ index }) => ({ start: index, end: index, text: '- ' }));
  const help = 'write "- " before each line, or two spaces behind it';
  return [{ ...unread(0, 1, 'this is no list, so its lines run together', help), edits }];
}

function hasHardBreak(content: string): boolean {
  return /(?: {2}|\\)\n/.test(content);
}

/** Numbers as other tools and languages write them: `(1)`, `a)`, `1.a`, `1、`. */
function findNumbers({ content, text }: CheckedText): readonly UnreadMarkup[] {
  const number = /^[ \t]*(?:\((\d{1,2}|[a-z])\)[ \t]+|([a-z])\)[ \t]+|(\d{1,2})(?:[.)](?=\p{L})|[、．]))(?=\S)/u;
  const lines = text.split('\n').map((line) => number.exec(line));
  const names = lines.map((found) => found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
  if (lines.length < 2 || hasHardBreak(content) || !(names[0] === 'a' || names[0] === '1') || names.includes(''))
    return [];
  const starts = [...text.matchAll(/^/gm)].map(({ index }) => index);
  const edits = starts.map((start, index) => {
    return { start, end: start + (lines[index]?.[0].length ?? 0), text: `${index + 1}. ` };
  });
  const length = lines[0]?.[0].trimEnd().length ?? 1;
  const help = 'write "1. " before each item, with a space, after an empty line';
  const found = unread(0, length, 'this is no list as Markdown knows it, so its lines run together', help);
  return [names[0] === '1' ? { ...found, edits } : found];
}

/**
 * Lines that begin with a dash or star, all or all but the first: one alone may be the rest of a sentence, and `-v` is an option.
 * Below the text of an item one is enough, with a word behind it.
 */
function findDashes({ text, outer }: CheckedText): readonly UnreadMarkup[] {
  const [, ...others] = text.split('\n');
  const inItem = outer === 'list_item_open' ? [...text.matchAll(/(?<=\n)[ \t]*-(?=\p{L}{3})/gu)] : [];
  const dashes = inItem.length > 0 ? inItem : [...text.matchAll(/^[ \t]*(?:-(?=[\p{Lu}\p{Lo}])|\*(?=\p{L}))/gmu)];
  const [first] = dashes;
  if (first === undefined) return [];
  if (inItem.length === 0 && (dashes.length < 2 || dashes.length < others.length)) return [];
  const edits = dashes.map(({ 0: { length }, index }) => ({ start: index + length, end: index + length, text: ' ' }));
  const start = first.index + first[0].length - 1;
  return [{ ...unread(start, 1, 'this is no list: a space is missing', 'write "- " before each item'), edits }];
}

/** Items that stand so far to the right of the text above them that they belong to it. */
function findDeepItems({ content, text }: CheckedText): readonly UnreadMarkup[] {
  const found = [...content.matchAll(/(?<=\n)([ \t]*)[-+*][ \t]+(?=\S)/g)].filter(
    ({ 1: { length } = '', index }) => text[index + length] !== '\0',
  );
  const [first] = found;
  if (first === undefined) return [];
  const edits = found.map(({ 1: { length } = '', index }) => ({ start: index, end: index + length, text: '' }));
  const message = 'this begins no item of a list: it is indented so far that it belongs to the text above';
  const help = 'indent it by two spaces more than the sign of the item that it belongs to';
  return [{ ...unread(first.index + (first[1]?.length ?? 0), 1, message, help), edits }];
}
