import type { TextEdit } from '../diagnostics/diagnostic.ts';
import { allowedAttributes, htmlElement } from './html-elements.ts';

/** What is wrong with a raw tag. */
export interface TagProblem {
  readonly code: 'raw-html' | 'unbalanced-html';
  readonly message: string;
  readonly help: string;
  /** What puts it right, where that needs no decision; offsets in the content of the token. */
  readonly edits?: readonly TextEdit[];
}

const rawHtml = (message: string, help: string): TagProblem => ({ code: 'raw-html', message, help });
const unbalanced = (message: string, help: string): TagProblem => ({ code: 'unbalanced-html', message, help });
const tagsOf = (names: readonly string[]): readonly string[] => names.map((name) => `<${name}>`);

/** What may be wrong with raw tags and their attributes, in words. */
export const tagProblems = {
  /** A tag that HTML does not know; one with an end or with values is a component of another tool. */
  unknown: (name: string, isComponent: boolean) =>
    rawHtml(
      `HTML knows no tag <${name}>`,
      isComponent
        ? 'no components of other tools are read: leave out its tags, or write "\\<" for the first sign of each to show them'
        : 'write "\\<" for its first sign, or put it in backticks, to show it',
    ),
  /** A tag that may stand nowhere in a body; what is in it is reported with it. */
  forbidden: (name: string, instead: string) =>
    rawHtml(
      `<${name}> is not allowed in Markdown`,
      `${instead}; or write \`<${name}>\` in backticks to show the tag itself`,
    ),
  attribute: (tag: string, name: string) =>
    rawHtml(
      `"${name}" is not allowed on <${tag}>`,
      `remove it, or run "npm run check -- --fix"; allowed are ${allowedAttributes(tag).join(', ')}`,
    ),
  value: (tag: string, name: string) =>
    rawHtml(`"${name}" on <${tag}> has a value that HTML does not know`, 'correct the value or leave it out'),
  second: (tag: string, name: string) =>
    rawHtml(`"${name}" stands twice on <${tag}>, and only the first one is read`, 'remove one of them'),
  /** An id that something else on the page has. */
  takenId: (id: string) =>
    rawHtml(
      `"${id}" is the id of something else on the page`,
      'write another one, here and in the links that lead to it',
    ),
  /** A block's tag in the middle of a text. */
  inParagraph: (name: string) =>
    rawHtml(`<${name}> cannot stand inside a paragraph`, 'start a new line with it, after an empty line'),
  /** A block's tag inside a raw tag that holds text only. */
  inText: (name: string, outer: string) =>
    rawHtml(`<${name}> cannot stand inside <${outer}>`, `close <${outer}> first`),
  /** A tag outside the tags that it belongs to. */
  withoutParent: (name: string, parents: readonly string[]) => {
    const tags = tagsOf(parents).join(' or ');
    return rawHtml(`<${name}> stands outside ${tags}`, `put it directly into ${tags}`);
  },
  /** Something else than the tags that belong into `outer`. */
  stray: (outer: string, children: readonly string[]) => {
    const tags = tagsOf(children).join(', ');
    return rawHtml(`<${outer}> holds something else than ${tags}`, `put all that is in <${outer}> into ${tags}`);
  },
  /** A tag that does not begin as it must. */
  beginning: (name: string, first: string) =>
    rawHtml(`<${name}> does not begin with one <${first}>`, `write <${first}>…</${first}> directly after <${name}>`),
  tooDeep: (name: string) => rawHtml(`<${name}> stands inside too many other tags`, 'write it with fewer levels'),
  /** `<!DOCTYPE>`, `<?php ?>` or `<![CDATA[ ]]>`. */
  markup: rawHtml(
    'declarations, processing instructions and CDATA are not allowed in Markdown',
    'leave it out, or write it in backticks to show it',
  ),
  /** A start tag without an end tag in the same block. */
  unclosed: (name: string) => {
    const isText = htmlElement(name).kind === 'text';
    const where = isText ? 'in the same paragraph' : 'before the block that it stands in ends';
    return unbalanced(`<${name}> is never closed`, `write </${name}> ${where}`);
  },
  /** An end tag without a start tag in the same block. */
  unopened: (name: string) =>
    unbalanced(`</${name}> closes nothing that is open here`, `remove it, or write <${name}> where it belongs`),
  /** A tag or comment in the middle of which the text ends. */
  unfinished: unbalanced('this tag or comment has no end', 'end a tag with ">" and a comment with "-->"'),
};
