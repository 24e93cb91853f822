import type { TextEdit } from '../diagnostics/diagnostic.ts';
import { allowedAttributes, flowTags, phrasingTags } from './allowed-html.ts';

/** What is wrong with a raw tag. */
export interface TagProblem {
  readonly code: 'raw-html' | 'unbalanced-html';
  readonly message: string;
  readonly help: string;
  /** What puts it right, where that needs no decision; offsets in the content of the token. */
  readonly edits?: readonly TextEdit[];
}

const instead: Readonly<Record<string, string>> = {
  frame: 'write a link to what it shows instead: [what it is](https://…)',
  medium: 'put the file into files/ and write a link to it, or to where it can be seen: [what it is](https://…)',
  form: 'a form needs somebody who reads it: write an address instead, such as [write to us](mailto:…)',
  drawing: 'put the drawing as a picture into media/ and write ![what it shows](../media/name.png) instead',
  look: 'remove it: how pages look is said in theme.css of the content folder',
  script: 'remove it: content runs nothing',
  page: 'remove it: the page has it already',
};

const forbidden: ReadonlyMap<string, string> = new Map(
  (
    [
      ['frame', 'iframe embed frame frameset noframes object applet portal'],
      ['medium', 'video audio track'],
      [
        'form',
        'form input button select option optgroup textarea label fieldset legend datalist output progress meter',
      ],
      ['drawing', 'svg canvas math map area'],
      ['look', 'style link marquee blink basefont'],
      ['script', 'script noscript template slot dialog'],
      ['page', 'html head body title meta base main'],
    ] as const
  ).flatMap(([kind, names]) => names.split(' ').map((name) => [name, instead[kind] ?? ''] as const)),
);

/** Whether a tag of HTML may stand nowhere in a body: what is in it is reported with it. */
export function isForbiddenTag(name: string): boolean {
  return forbidden.has(name);
}

/** Whether HTML knows no tag of this name, as in `List<String>`. */
export function isUnknownTag(name: string): boolean {
  return !phrasingTags.has(name) && !flowTags.has(name) && !forbidden.has(name);
}

/** A tag that HTML does not know; one with an end or with values is a component of another tool. */
export function unknownTag(name: string, isComponent: boolean): TagProblem {
  const help = isComponent
    ? 'no components of other tools are read: leave out its tags, or write "\\<" for the first sign of each to show them'
    : 'write "\\<" for its first sign, or put it in backticks, to show it';
  return rawHtml(`HTML knows no tag <${name}>`, help);
}

/** A tag that is on no list. */
export function forbiddenTag(name: string): TagProblem {
  const help = forbidden.get(name);
  if (help === undefined) return unknownTag(name, false);
  const show = `write \`<${name}>\` in backticks to show the tag itself`;
  return rawHtml(`<${name}> is not allowed in Markdown`, `${help}; or ${show}`);
}

/** An attribute that the tag may not have, or not with this value. */
export function forbiddenAttribute(tag: string, name: string): TagProblem {
  const allowed = allowedAttributes(tag);
  if (!allowed.includes(name))
    return rawHtml(
      `"${name}" is not allowed on <${tag}>`,
      `remove it, or run "npm run check -- --fix"; allowed are ${allowed.join(', ')}`,
    );
  return rawHtml(`"${name}" on <${tag}> has a value that HTML does not know`, 'correct the value or leave it out');
}

/** An id that something else on the page has. */
export function takenId(id: string): TagProblem {
  return rawHtml(
    `"${id}" is the id of something else on the page`,
    'write another one, here and in the links that lead to it',
  );
}

/** A block's tag in the middle of a text. */
export function tagInParagraph(name: string): TagProblem {
  const help = 'start a new line with it, after an empty line';
  return rawHtml(`<${name}> cannot stand inside a paragraph`, help);
}

/** A block's tag inside a raw tag that holds text only. */
export function tagInText(name: string, outer: string): TagProblem {
  return rawHtml(`<${name}> cannot stand inside <${outer}>`, `close <${outer}> first`);
}

/** A tag outside the tags that it belongs to. */
export function tagWithoutParent(name: string, parents: readonly string[]): TagProblem {
  const tags = parents.map((parent) => `<${parent}>`).join(' or ');
  return rawHtml(`<${name}> stands outside ${tags}`, `put it directly into ${tags}`);
}

/** Something else than the tags that belong into `outer`. */
export function strayContent(outer: string, children: readonly string[]): TagProblem {
  const tags = children.map((child) => `<${child}>`).join(', ');
  return rawHtml(`<${outer}> holds something else than ${tags}`, `put all that is in <${outer}> into ${tags}`);
}

/** A tag that does not begin as it must. */
export function wrongBeginning(name: string, first: string): TagProblem {
  return rawHtml(
    `<${name}> does not begin with one <${first}>`,
    `write <${first}>…</${first}> directly after <${name}>`,
  );
}

/** A tag inside a hundred others. */
export function deepTag(name: string): TagProblem {
  return rawHtml(`<${name}> stands inside too many other tags`, 'write it with fewer levels');
}

/** `<!DOCTYPE>`, `<?php ?>` or `<![CDATA[ ]]>`. */
export function forbiddenMarkup(): TagProblem {
  return rawHtml(
    'declarations, processing instructions and CDATA are not allowed in Markdown',
    'leave it out, or write it in backticks to show it',
  );
}

/** A start tag without an end tag in the same block. */
export function unclosedTag(name: string): TagProblem {
  const where = phrasingTags.has(name) ? 'in the same paragraph' : 'before the block that it stands in ends';
  return unbalanced(`<${name}> is never closed`, `write </${name}> ${where}`);
}

/** An end tag without a start tag in the same block. */
export function unopenedTag(name: string): TagProblem {
  return unbalanced(`</${name}> closes nothing that is open here`, `remove it, or write <${name}> where it belongs`);
}

/** A tag or comment in the middle of which the text ends. */
export function unfinishedMarkup(): TagProblem {
  return unbalanced('this tag or comment has no end', 'end a tag with ">" and a comment with "-->"');
}

function rawHtml(message: string, help: string): TagProblem {
  return { code: 'raw-html', message, help };
}

function unbalanced(message: string, help: string): TagProblem {
  return { code: 'unbalanced-html', message, help };
}
