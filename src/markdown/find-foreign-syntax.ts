import { slug } from 'github-slugger';
import type { TextEdit } from '../diagnostics/diagnostic.ts';
import { type CheckedText, foreign, type UnreadMarkup } from './checked-text.ts';
import { findOtherLanguages } from './find-other-languages.ts';
import { nearestAlert } from './find-unread-blocks.ts';
import { nearestEmojiName } from './read-emoji.ts';

/** Without one of these a text token holds nothing that another tool would read. */
export const FOREIGN =
  /\{[{%:]|\{[ \t]*[.#]|\{[\w-]+=|<%|:::|^(?:!!!|\?\?\?)|\[\[|^\[toc\]|\$\$|\$[^$]*[\\^]|^(?:import|export) |^[a-z][\w-]*:(?: |$)|==\S|\+\+\S|\S~|\S\^|:[a-z][\w+-]*:/i;

/** Syntax of other tools, which is shown as it is typed here. */
export function findForeignSyntax(checked: CheckedText): readonly UnreadMarkup[] {
  const inParagraph = checked.isParagraph ? [findContainers, findContents, findModules] : [];
  const everywhere = [findTemplates, findAttributes, findWikiLinks, findFormulas, findMarks, findEmojiNames];
  return [...inParagraph, ...everywhere, findFields, findOtherLanguages].flatMap((find) => find(checked));
}

const TEMPLATE = /\{\{[^{}]{0,500}\}\}|\{%[^%]{0,500}%\}|\{#[^#}]{0,500}#\}|<%[^%]{0,500}%>/g;

const TEMPLATE_NAMES: Readonly<Record<string, string>> = {
  '{{<': 'a shortcode of Hugo',
  '{{%': 'a shortcode of Hugo',
  '{#': 'a comment of a template',
};

function findTemplates({ text }: CheckedText): readonly UnreadMarkup[] {
  return [...text.matchAll(TEMPLATE)].map((match) => {
    const [written] = match;
    const name = TEMPLATE_NAMES[written.slice(0, 3)] ?? TEMPLATE_NAMES[written.slice(0, 2)] ?? 'a tag of a template';
    return foreign(match, name, `remove it, or write it in backticks, or "\\${written.slice(0, 2)}", to show it`);
  });
}

const PAIR = String.raw`(?:[.#][\w:-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s{}"']+))`;
const KRAMDOWN = String.raw`\{:[^{}\n]+\}`;
const PANDOC = String.raw`(?<=[\]\0])\{[ \t]*${PAIR}(?:[ \t]+${PAIR})*[ \t]*\}`;
/** A class or an id that stands alone in its braces belongs to no sentence, wherever it stands. */
const CLASS = String.raw`(?<![$#])\{[ \t]*[.#]\p{L}[\w:-]*(?:[ \t]+${PAIR})*[ \t]*\}`;
const ATTRIBUTES = new RegExp(`${KRAMDOWN}|${PANDOC}|${CLASS}`, 'gu');
const HEADING_ATTRIBUTES = /\{[ \t]*[.#][\w-]+[^{}\n]*\}$/g;

function findAttributes({ text, isParagraph, isHeading }: CheckedText): readonly UnreadMarkup[] {
  const found = [...text.matchAll(ATTRIBUTES), ...(isParagraph ? [] : text.matchAll(HEADING_ATTRIBUTES))];
  const once = new Map(found.map((match) => [match.index, match]));
  const help = 'remove it, or write it in backticks, or "\\{", to show it';
  return [...once.values()].map((match) => {
    const edits = withoutAttributes(match, text, isHeading);
    return { ...foreign(match, 'an attribute list of kramdown or Pandoc', help), edits };
  });
}

/** What only says how another page looked goes; a heading keeps the id by which others lead to it. */
function withoutAttributes(
  { 0: written, index }: RegExpExecArray,
  text: string,
  isHeading: boolean,
): readonly TextEdit[] {
  const [, id] = /#([\w:-]+)/.exec(written) ?? [];
  const before = text.slice(0, index);
  const isSure = written.startsWith('{:') || /[\]\0]$/.test(before);
  if (id === undefined ? !(isSure || isHeading) : !isHeading) return [];
  const words = before.trimEnd();
  const isOwn = id === undefined || slug(words.replaceAll('\0', '')) === id;
  return [{ start: words.length, end: index + written.length, text: isOwn ? '' : ` <a id="${id}"></a>` }];
}

const CONTAINER =
  /^:::+[ \t]*(?:\{?\.?([a-z][\w-]*)[^\n]*)?$|^(?:!!!|\?\?\?\+?)[ \t]+([a-z][\w-]*)(?:[ \t]+"[^"\n]*")?[ \t]*$/gim;

function findContainers({ text }: CheckedText): readonly UnreadMarkup[] {
  return [...text.matchAll(CONTAINER)].flatMap((match) => {
    const { 0: written, 1: container, 2: admonition = '' } = match;
    if (written.startsWith(':::') && container === undefined) {
      return [foreign(match, 'the end of a container', 'remove the line; "\\:::" shows it')];
    }
    const near = nearestAlert(container ?? admonition);
    // "!!! Attention" can be what somebody cries.
    if (container === undefined && near === null) return [];
    const alert =
      near === null ? 'remove the line' : `write "> [!${near}]" instead, and "> " before each line of the text`;
    const name = container === undefined ? 'an admonition of Python-Markdown' : 'a container of VitePress or Pandoc';
    return [foreign(match, name, `${alert}; "\\${written.slice(0, 3)}" shows it`)];
  });
}

function findContents({ text }: CheckedText): readonly UnreadMarkup[] {
  const found = /^(?:\[toc\]|\[\[_?toc_?\]\]|\[\[\0toc\0\]\]|\$\{toc\}|@\[toc\])$/i.exec(text.trim());
  return found === null
    ? []
    : [foreign(found, 'a place for a table of contents', 'remove it, or write "\\[" to show it')];
}

const WIKI_LINK = /!?\[\[(?!_?toc_?\])(?=[\p{L}\p{N}])([^[\]|#\n\0]*\p{L}[^[\]|#\n\0]*)(?:[|#][^[\]\n]*)?\]\]/giu;

function findWikiLinks({ text }: CheckedText): readonly UnreadMarkup[] {
  return [...text.matchAll(WIKI_LINK)].map((match) => {
    const { 1: name = '' } = match;
    const help = `write [${name}](../notes/….md) with the path of what is meant, or "\\[" to show it`;
    return foreign(match, 'a link of a wiki', help);
  });
}

const DISPLAY = /\$\$(?!\$)[^$]{1,500}\$\$/g;
const INLINE = /(?<![\w$\\])\$(?=[^\s$])[^$\n]{0,200}(?:\\[a-z]+|\^)[^$\n]{0,200}(?<=\S)\$(?![\w$])/gi;
const BRACKETS = /(?<!\])\\\((?=\S)(?:(?!\\[()])[^\n]){1,200}\\\)/g;

function findFormulas({ content, text }: CheckedText): readonly UnreadMarkup[] {
  // In code the inside is hidden too.
  const isShown = ({ 0: { length }, index }: RegExpExecArray): boolean =>
    /[^\0]/.test(text.slice(index + 2, index + length - 2));
  // Numbers in brackets are what lists and notes are counted by.
  const isFormula = ({ 0: written }: RegExpExecArray): boolean =>
    /[\\^_=+<>]|^(?!\d+%?$)\S{1,3}$/.test(written.slice(2, -2));
  const brackets = [...content.matchAll(BRACKETS)].filter((match) => isShown(match) && isFormula(match));
  const help = 'write it in words and signs such as ² and ≤, or in backticks';
  return [...text.matchAll(DISPLAY), ...text.matchAll(INLINE), ...brackets].map((match) =>
    foreign(match, 'a formula of TeX', help),
  );
}

/** What other tools set apart by signs, and how it is written here. */
const MARKS: readonly { readonly pattern: RegExp; readonly name: string; readonly help: string }[] = [
  {
    pattern: /(?<![^\s([{"'*_])==(?=[^\s=])(?:[^=\n]*[\p{L}\0][^=\n]*[^\s=]|[\p{L}\0])==(?![=\w])/gu,
    name: 'a mark between "=="',
    help: 'write <mark>…</mark> or **…**, or "\\==" to show these signs',
  },
  {
    pattern: /(?<![^\s([{"'*_])~(?=[^\s~/])(?:[^~\n]*[\p{L}\0][^~\n]*[^\s~/]|[\p{L}\0])~(?![~\w/])/gu,
    name: 'a text between single "~"',
    help: 'write ~~…~~ to strike it out, or "\\~" to show these signs',
  },
  {
    pattern: /(?<=[\p{L})])~[\w+()−-]{1,20}~(?!~)/gu,
    name: 'a subscript of Pandoc',
    help: 'write <sub>…</sub>, or "\\~" to show these signs',
  },
  {
    // Behind a word, or by itself; "^o^" is a face.
    pattern:
      /(?<=[\p{L}\p{N})])\^[\w+()−-]{1,20}\^(?!\^)|(?<![^\s([{"'*_])\^(?!o\^)(?=[\p{L}\p{N}])[\w+()−-]{1,20}\^(?![\^\w])/gu,
    name: 'a superscript of Pandoc',
    help: 'write <sup>…</sup>, or "\\^" to show these signs',
  },
  {
    // "++i" and "i++" count.
    pattern:
      /(?<![^\s([{"'*_])\+\+(?=[^\s+])(?!\p{L}(?!\p{L}))(?=[^+\n]*\p{L}{2})[^+\n]*[^\s+]\+\+(?<![ ]\p{L}\+\+)(?![+\w])/gu,
    name: 'an insertion between "++"',
    help: 'write <ins>…</ins>, or "\\++" to show these signs',
  },
];

function findMarks({ text }: CheckedText): readonly UnreadMarkup[] {
  return MARKS.flatMap(({ pattern, name, help }) =>
    [...text.matchAll(pattern)].map((match) => foreign(match, name, help)),
  );
}

const EMOJI_NAME = /(?<![\p{L}\p{N}:\\/?&=])(:[a-z][a-z\d_+-]{1,60}:)(?![\p{L}\p{N}:/])/giu;

function findEmojiNames({ text }: CheckedText): readonly UnreadMarkup[] {
  return [...text.matchAll(EMOJI_NAME)].map((match) => {
    const { 0: written } = match;
    const near = nearestEmojiName(written.slice(1, -1));
    const message = `there is no emoji "${written}", so its name is shown as it is typed`;
    const instead = near === null ? 'write the emoji itself' : `did you mean ":${near}:"?`;
    const help = `${instead}${near === null ? ', or' : ' Or write'} "\\${written}" to show these characters`;
    return { ...foreign(match, '', help), message };
  });
}

const MODULE =
  /^import\s[^\n]+\sfrom\s+['"][^'"\n]+['"]|^import\s+['"][^'"\n]+['"]|^export\s+(?:default|const|let|function|class)\s[^\n]*/gm;

function findModules({ text }: CheckedText): readonly UnreadMarkup[] {
  const help = 'remove it, or put it into a fence of three backticks to show it';
  return [...text.matchAll(MODULE)].map((match) => foreign(match, 'an import or export of MDX', help));
}

const FIELD = /^([a-z][a-z_-]*):(?:[ \t]|$)/i;
const KNOWN_FIELD =
  /^(?:title|summary|description|date|start|end|tags|categories|author|layout|slug|permalink|draft|skills|engineers|project|name|headline|aliases|status|links|metrics|evidence|organization|featured|keywords)$/;

/** The first block of a body, all lines of which are fields. */
function findFields({ text, isFirstBlock }: CheckedText): readonly UnreadMarkup[] {
  const lines = text.split('\n');
  const found = isFirstBlock ? FIELD.exec(text) : null;
  if (found === null) return [];
  const isField = (line: string): boolean => FIELD.test(line) || /^[ \t]*-[ \t]/.test(line) || /^[ \t]+\S/.test(line);
  if (!lines.every(isField) || !(KNOWN_FIELD.test(found[1] ?? '') || (lines.length > 1 && /^[a-z]/.test(text))))
    return [];
  const help = `move it up into the front matter, before the line "---", or write "${found[1]}\\:" to show it`;
  return [foreign(found, 'a field below the front matter', help)];
}
