import { A_LINK, A_PICTURE, BACKTICKS, REMOVE, type Sign } from './markup-sign.ts';

const link = ({ groups: { address = '', words = '' } = {} }: RegExpExecArray): string => `[${words}](${address})`;

/** Signs of other languages anywhere in a text. */
export const INLINE_SIGNS: readonly Sign[] = [
  {
    pattern: /(?<![\p{L}\p{N}%])%%(?=[^%\n]{0,500}\p{L})[^%\n]{1,500}%%(?![\p{L}\p{N}%])|^%%[ \t]*$/gmu,
    name: 'a comment of Obsidian',
    help: `write <!-- … -->, which is not shown, ${BACKTICKS}`,
  },
  {
    pattern: /(?<=[ \t])\^(?=[a-z\d]*\d)(?=[a-z\d]*[a-z])[a-z\d]{6}$/gm,
    name: 'a mark of Obsidian',
    help: REMOVE,
  },
  {
    pattern: /(?<!\])\[[\p{L}][\p{L}\p{N} _-]{0,40}::[ \t]+[^\]\n]+\]/gu,
    name: 'a field of Obsidian',
    help: `write it in words, ${BACKTICKS}`,
  },
  {
    pattern: /\{color:[^{}\n]+\}|\{color\}/g,
    name: 'a colour of Jira',
    help: `remove it, or write **…** around the text, ${BACKTICKS}`,
  },
  {
    pattern: /(?<![\]\p{L}\p{N}])\[(?<words>[^[\]|\n]+)\|(?<address>(?:https?:\/\/|mailto:)[^\s\]|]+)\]/gu,
    name: 'a link of Jira',
    help: A_LINK,
    meant: link,
    isAround: true,
  },
  {
    pattern: /(?<![\p{L}\p{N}!])!(?<address>[\w./-]+\.(?:png|jpe?g|gif|svg|webp))(?:\|[^!\n]*)?!(?![\p{L}\p{N}[])/gu,
    name: 'a picture of Jira',
    help: A_PICTURE,
  },
  { pattern: /(?<!\])\[~[\w.-]+\]/g, name: 'a mention of Jira', help: `write the name of the person, ${BACKTICKS}` },
  {
    pattern: /\[\[(?<address>[^[\]\s]+)\]\[(?<words>[^[\]\n]+)\]\]/g,
    name: 'a link of Org',
    help: A_LINK,
    meant: link,
    isAround: true,
  },
  {
    pattern: /\b(?:link:|xref:)(?<address>[^\s[\]]+)\[(?<words>[^\]\n]+)\]/g,
    name: 'a link of AsciiDoc',
    help: A_LINK,
    meant: link,
    isAround: true,
  },
  {
    pattern: /\b(?:image::?|video::|include::)[^\s:[\]]+\[[^\]\n]*\]/g,
    name: 'a macro of AsciiDoc',
    help: A_PICTURE,
    isAround: true,
  },
  {
    pattern: /\b(?:kbd|btn|footnote|stem|pass):\[[^\]\n]*\]/g,
    name: 'a macro of AsciiDoc',
    help: `write <kbd>…</kbd> for a key, and [^name] for a footnote, ${BACKTICKS}`,
  },
  {
    pattern: /\[(?:\d+|#[\w-]*|\*)\]_(?![\p{L}\p{N}_])/gu,
    name: 'a reference of reStructuredText',
    help: `write [^name], or a link, ${BACKTICKS}`,
  },
  {
    pattern: /(?<=`)_{1,2}(?![\p{L}\p{N}_`])/gu,
    name: 'a link of reStructuredText',
    help: A_LINK,
    isAround: true,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}\\:])\\(?:begin|end|(?:sub)*section\*?|chapter|textbf|textit|texttt|emph|cite|ref|label|href|url|footnote|includegraphics|usepackage|documentclass|vspace|hspace)(?:\[[^\]\n]*\])?\{[^{}\n]*\}/gu,
    name: 'a command of LaTeX',
    help: `write it in Markdown, such as **…** or [words](address), ${BACKTICKS}`,
  },
  {
    pattern: /(?<!\])\[-?@[a-z_-]{1,40}\d{4}[a-z]?(?:[,;][^\]\n]{0,200})?\]/gi,
    name: 'a citation of Pandoc',
    help: `write [^name] and a footnote with the source, ${BACKTICKS}`,
  },
  {
    pattern: /(?<![\p{L}\p{N}'])'{2,3}(?=\p{L})[^'\n]*[\p{L}\p{N}.!?]'{2,3}(?![\p{L}\p{N}'])/gu,
    name: 'emphasis of MediaWiki',
    help: `write *…* or **…**, ${BACKTICKS}`,
  },
  {
    pattern: /(?<!\])\[(?<address>https?:\/\/[^\s\]]{0,500}[^\s\],.;:])[ \t]+(?<words>[^[\]\n]+)\](?![[(:])/g,
    name: 'a link of MediaWiki',
    help: A_LINK,
    meant: link,
    isAround: true,
  },
  {
    pattern:
      /\[(?<tag>b|i|u|s|url|img|quote|code|color|size|center|spoiler)(?:=[^\]\n]*)?\](?!\()[^[\n]*\[\/\k<tag>\]/gi,
    name: 'a tag of BBCode',
    help: `write it in Markdown, such as **…** or [words](address), ${BACKTICKS}`,
    isAround: true,
  },
  {
    pattern: /\{(?:\+\+[^{}\n]+\+\+|--[^{}\n]+--|>>[^{}\n]+<<)\}/g,
    name: 'a change of CriticMarkup',
    help: `write <ins>…</ins> or <del>…</del>, or remove it, ${BACKTICKS}`,
  },
  {
    pattern: /\^\[(?=[^\]\n]{0,200}\p{L}{2})(?=[^\]\n]{0,200} )[^\]\n]{1,500}\]/gu,
    name: 'a footnote inside the text',
    help: `write [^name] here and "[^name]: …" on a line of its own, ${BACKTICKS}`,
  },
  {
    pattern: /\{\/\*[^\n]{0,500}?\*\/\}/g,
    name: 'a comment of MDX',
    help: `write <!-- … -->, which is not shown, ${BACKTICKS}`,
  },
  {
    pattern: /(?<![$#\p{L}\p{N}])\{(?:props|frontmatter)\.[\w.]+\}/gu,
    name: 'an expression of MDX',
    help: `write what it stands for, ${BACKTICKS}`,
  },
  { pattern: /\[!INCLUDE\b/g, name: 'the insertion of a file', help: `put its text here, ${BACKTICKS}` },
];
