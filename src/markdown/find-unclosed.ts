import { type CheckedText, type UnreadMarkup, unreadMarkup } from './checked-text.ts';

/** What looks like the address of a link, rather than a remark in parentheses. */
export const CERTAIN_ADDRESS =
  /^(?:https?:|mailto:|www\.|#\w|\.{0,2}\/)|^[^\s]+\.(?:md|html?|pdf|png|jpe?g|webp|avif)(?:#.*)?$/i;

/** What begins and does not end, or is written the wrong way round: links, code, emphasis, comments, and slips of the pen. */
export function findUnclosed(checked: CheckedText): readonly UnreadMarkup[] {
  return [findSeparatedLabels, findTurnedLinks, findOpenLinks, findOpenMarks, findSlips].flatMap((find) =>
    find(checked),
  );
}

/** `[a text] [label]` was a link once; now the label alone is one. Of two words either may be a label that is not there. */
function findSeparatedLabels({ content, text, labels }: CheckedText): readonly UnreadMarkup[] {
  return [...content.matchAll(/(\[[^[\]\n^][^[\]\n]*\])[ \t]+\[([^[\]\n]+)\](?![([])/g)].flatMap((match) => {
    const { 0: written, 1: words = '', 2: label = '', index } = match;
    const isRead = text[index + written.length - label.length - 2] === '\0';
    if (text[index] !== '[' || !isRead || !/\p{L}.* /u.test(words) || !labels.includes(label.toLowerCase())) return [];
    const meant = `${words}[${label}]`;
    return [unreadMarkup(match, 'this is no link: nothing may stand between the brackets', `write ${meant}`, meant)];
  });
}

function findTurnedLinks({ content, text }: CheckedText): readonly UnreadMarkup[] {
  return [...content.matchAll(/\(([^()[\]\n]+)\)\[([^[\]\s]+)\](?![([])/g)].flatMap((match) => {
    const { 1: words = '', 2: address = '', index } = match;
    if (text[index] !== '(' || !CERTAIN_ADDRESS.test(address)) return [];
    const meant = `[${words}](${address})`;
    return [unreadMarkup(match, 'this is no link: its brackets are the wrong way round', `write ${meant}`, meant)];
  });
}

/** A bracket behind or before an address is missing. */
function findOpenLinks({ content, text }: CheckedText): readonly UnreadMarkup[] {
  return [...content.matchAll(/\]\(([^\s()]+)(\)?)/g)].flatMap((match) => {
    const { 0: written, 1: address = '', 2: end = '', index } = match;
    if (!text.startsWith('](', index) || !CERTAIN_ADDRESS.test(address)) return [];
    // What has both brackets has another fault, which is found elsewhere.
    const isOpen = content.lastIndexOf('[', index) > content.lastIndexOf(']', index - 1);
    if ((end !== '' && isOpen) || /^[ \t]+[^\n]*\)/.test(content.slice(index + written.length))) return [];
    const help = 'write [words](address), with both ends of both brackets';
    return [unreadMarkup(match, 'this is no link: a bracket is missing', help)];
  });
}

/** What may be a name in a program, such as `**kwargs`, and no beginning of words. */
const NO_WORDS = /^(?:\p{L}|k?w?args|opts|options|params|props|rest)(?![\p{L}\p{N}’'-])/u;

interface OpenMark {
  readonly sign: string;
  /** The sign where it begins something, with what follows as `rest`. */
  readonly opening: RegExp;
  /** All signs of its kind that may begin or end something. */
  readonly any: RegExp;
  readonly isMeant: (rest: string, before: string) => boolean;
}

const twoWords = (rest: string): boolean => /^\p{L}[\p{L}’'-]*[,:;!?]?\s+[\p{L}\0("“„«]/u.test(rest);
const isPointer = (before: string): boolean =>
  /\b(?:char|const|double|float|int|long|short|struct|unsigned|void)[ \t]*$/.test(before);

/** Inside of a word these are no marks. */
const UNDERSCORES = /(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;
// Names in programs begin with one or two.
const isNoName = (rest: string, before: string): boolean => twoWords(rest) && (before === '' || /^\p{Lu}/u.test(rest));

const OPEN_MARKS: readonly OpenMark[] = [
  {
    sign: '**',
    opening: /(?<![\p{L}\p{N}*\0/.\\])\*\*(?=[\p{L}\0"“„«(¿¡])/u,
    any: /\*+/g,
    isMeant: (rest) => /\p{L}{2}/u.test(rest) && !NO_WORDS.test(rest),
  },
  {
    // At the beginning of a block it marks a note at the foot of something.
    sign: '*',
    opening: /(?<=\S[ \t]+[("“„«]?|\n)\*(?=\p{L})/u,
    any: /\*+/g,
    isMeant: (rest, before) => twoWords(rest) && !NO_WORDS.test(rest) && !isPointer(before),
  },
  {
    sign: '__',
    opening: /(?<![\p{L}\p{N}_\0/.\\@:-])__(?=\p{L})/u,
    any: UNDERSCORES,
    isMeant: isNoName,
  },
  {
    sign: '_',
    opening: /(?<![\p{L}\p{N}_\0/.\\@:-])_(?=\p{L})/u,
    any: UNDERSCORES,
    isMeant: isNoName,
  },
  {
    sign: '~~',
    opening: /(?<![\p{L}\p{N}~\0/.\\])~~(?=\p{L})/u,
    any: /~~+/g,
    isMeant: (rest) => twoWords(rest) || /^[^~\n]*[^\s~]~(?!~)/.test(rest),
  },
];

/** A mark that has no other one of its kind in its text. */
function findOpenMarks(checked: CheckedText): readonly UnreadMarkup[] {
  const { text, isParagraph } = checked;
  const code =
    isParagraph && text.split('`').length === 2 ? /(?<![^\s([{"\0])`(?=[^\s`'’])(?![^\n]*['’])/u.exec(text) : null;
  const comment = /<!--/.exec(text);
  return [
    ...(code === null
      ? []
      : [unreadMarkup(code, 'this code has no end', 'write "`" behind it; "\\`" shows this sign')]),
    ...OPEN_MARKS.flatMap(({ sign, opening, any, isMeant }) => {
      const found = opening.exec(text);
      const isAlone = found !== null && [...text.matchAll(any)].length === 1;
      if (!isAlone || !isMeant(text.slice(found.index + sign.length), text.slice(0, found.index))) return [];
      const signs = sign.length === 1 ? 'this sign' : 'these signs';
      return [unreadMarkup(found, 'this emphasis has no end', `write "${sign}" behind it; "\\${sign}" shows ${signs}`)];
    }),
    ...findUnequalMarks(checked),
    ...(comment === null
      ? []
      : [unreadMarkup(comment, 'this comment has no end', 'write "-->" behind it; "\\<!--" shows these signs')]),
  ];
}

/** Emphasis with more marks on one side than on the other: `**words*`. */
function findUnequalMarks({ content, text }: CheckedText): readonly UnreadMarkup[] {
  const message = 'this emphasis has more signs on one side than on the other';
  const isRead = (index: number, sign: string): boolean =>
    text[index] === '\0' && content[index] === sign && content[index - 1] !== '\\';
  return [...text.matchAll(/[*_]{1,2}/g)].flatMap((match) => {
    const { 0: signs, index } = match;
    const [sign = ''] = signs;
    const [before, behind] = [isRead(index - 1, sign), isRead(index + signs.length, sign)];
    if (before === behind) return [];
    return [unreadMarkup(match, message, `write "${sign}" as often on both; "\\${sign}" shows this sign`)];
  });
}

const ENTITY = /&(?:nbsp|copy|reg|trade|amp|lt|gt|quot|mdash|ndash|hellip|times|middot)(?![\p{L}\p{N};=_])/gu;
const SCHEME = /(?<![\p{L}\p{N}])(https?)(?:\/\/|:\/(?!\/))(?=[\p{L}\p{N}][\p{L}\p{N}.-]*\.\p{L}{2})/giu;

function findSlips({ content, text }: CheckedText): readonly UnreadMarkup[] {
  const end = /(?:(?<=[\p{L}\p{N}.,;:!?)*_`])|[ \t]+)\\[ \t]*$/u.exec(content);
  // A path of Windows may end in one.
  const isBreak = end !== null && text.trimEnd().endsWith('\\') && !/\\\S*$/.test(content.slice(0, end.index));
  return [
    ...[...text.matchAll(ENTITY)].map((match) => {
      return unreadMarkup(
        match,
        'a semicolon is missing behind this name of a sign',
        `write ${match[0]};`,
        `${match[0]};`,
      );
    }),
    ...[...text.matchAll(SCHEME)].map((match) => {
      const meant = `${match[1]}://`;
      return unreadMarkup(match, 'this is no address: a sign is missing', `write ${meant}`, meant);
    }),
    ...(isBreak
      ? [unreadMarkup(end, 'this breaks no line: nothing follows it', 'remove it; "\\\\" shows one backslash', '')]
      : []),
  ];
}
