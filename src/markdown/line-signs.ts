import { A_FENCE, A_HEADING, A_TABLE, BACKTICKS, REMOVE, type Sign } from './markup-sign.ts';

/** Signs of other languages at the beginning of lines. */
export const LINE_SIGNS: readonly Sign[] = [
  {
    pattern: /^h([1-6])\.[ \t]+(?=\S)/gm,
    name: 'a heading of Jira or Textile',
    help: A_HEADING,
    meant: ([, level]) => `${'#'.repeat(Number(level))} `,
  },
  { pattern: /^bq\.[ \t]+(?=\S)/gm, name: 'a quotation of Jira', help: `write "> ", ${BACKTICKS}`, meant: () => '> ' },
  {
    pattern:
      /^\{(?:code|noformat|quote|panel|toc|info|note|tip|warning|expand|anchor|excerpt|section|column)(?::[^{}\n]*)?\}[ \t]*$/gm,
    name: 'a macro of Jira or Confluence',
    help: A_FENCE,
  },
  { pattern: /^\|\|[^|\n]+\|\|(?:[^\n]*\|)?[ \t]*$/gm, name: 'the head of a table of Jira', help: A_TABLE },
  { pattern: /^#\+[a-z_]+(?::|[ \t]|$)[^\n]*/gim, name: 'a keyword of Org', help: A_FENCE },
  {
    pattern: /^(\*{2,6})[ \t]+(?=[^\s*](?![^\n]*\*\*))/gm,
    name: 'a heading of Org',
    help: A_HEADING,
    meant: ([, stars = '']) => `${'#'.repeat(stars.length)} `,
  },
  { pattern: /^=== "[^"\n]+"[ \t]*$/gm, name: 'a tab of Material for MkDocs', help: A_HEADING },
  {
    pattern: /^(={2,6})[ \t]+([^=\s"](?:[^=\n]*[^=\s])?)(?:[ \t]*={2,6})?[ \t]*(?![\s\S])/g,
    name: 'a heading of AsciiDoc or MediaWiki',
    help: A_HEADING,
    meant: ([, signs = '', title = '']) => `${'#'.repeat(signs.length)} ${title}`,
    isAround: true,
  },
  {
    pattern:
      /^\[(?:source|listing|quote|verse|cols=|options=|%\w+|NOTE|TIP|IMPORTANT|WARNING|CAUTION)(?:[,%.#"][^\]\n]*)?\][ \t]*$/gm,
    name: 'an attribute list of AsciiDoc',
    help: A_FENCE,
  },
  { pattern: /^\|={3,}[ \t]*$/gm, name: 'the edge of a table of AsciiDoc', help: A_TABLE },
  {
    pattern: /^(?:\.{1,5}[ \t]+\S[^\n]*(?:\n|$)){2,}/g,
    name: 'a list of AsciiDoc',
    help: `write "1. " before each item, ${BACKTICKS}`,
  },
  {
    pattern: /^\.\.[ \t]+(?:[\w-]+::|_[^:\n]+:|\|[^|\n]+\||\[[^\]\n]+\])[^\n]*/gm,
    name: 'a directive of reStructuredText',
    help: A_FENCE,
  },
  { pattern: /^::[ \t]*$/gm, name: 'a sign of reStructuredText', help: A_FENCE },
  {
    pattern: /^#\.[ \t]+(?=\S)/gm,
    name: 'an item of reStructuredText',
    help: `write "1. ", ${BACKTICKS}`,
    meant: () => '1. ',
  },
  {
    pattern: /^:(?:param|type|returns?|rtype|raises)\b[^:\n]*:[^\n]*/gm,
    name: 'a field of reStructuredText',
    help: `write "- " before it, ${BACKTICKS}`,
  },
  {
    pattern: /(?<=^[^\n]*\S[^\n]*\n)([\^"'+])\1{3,}[ \t]*$/gm,
    name: 'the line below a heading of reStructuredText',
    help: A_HEADING,
  },
  {
    pattern: /^(?:\+[-=]{3,}(?:\+[-=]{3,})*\+|={3,}(?:[ \t]+={3,})+)[ \t]*$/gm,
    name: 'the edge of a table of reStructuredText',
    help: A_TABLE,
  },
  { pattern: /^\{\|[^\n]*|^\|\}[ \t]*$/gm, name: 'the edge of a table of MediaWiki', help: A_TABLE },
  {
    pattern: /^[\p{L}][\p{L}\p{N} _-]{0,40}::[ \t]+(?=\S)/gmu,
    name: 'a term of AsciiDoc or a field of Obsidian',
    help: `write "**Name:** " before the text, ${BACKTICKS}`,
  },
  {
    pattern: /^\*\[[^\]\n]+\]:[ \t][^\n]*/gm,
    name: 'an abbreviation of Markdown Extra',
    help: `write <abbr title="in full">short</abbr> where it stands, ${BACKTICKS}`,
  },
  {
    pattern: /^--8<--[^\n]*|^!INCLUDE[ \t][^\n]*/gm,
    name: 'the insertion of a file',
    help: `put its text here, ${BACKTICKS}`,
  },
  { pattern: /^@(?:start|end)(?:uml|mindmap|gantt|json|yaml)\b[^\n]*/gm, name: 'a line of PlantUML', help: A_FENCE },
  {
    pattern: /^\\(?:newpage|pagebreak|clearpage|hline|item|maketitle|tableofcontents)(?![a-z])[^\n]*/gm,
    name: 'a command of LaTeX',
    help: REMOVE,
  },
];
