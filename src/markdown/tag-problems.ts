import { allowedAttributes, phrasingTags } from './allowed-html.ts';

/** What is wrong with a raw tag. */
export interface TagProblem {
  readonly code: 'raw-html' | 'unbalanced-html';
  readonly message: string;
  readonly help: string;
}

const inMarkdown: ReadonlyMap<string, string> = new Map([
  ['a', 'write [text](address)'],
  ['img', 'write ![what it shows](picture.png)'],
  ['h1', 'write a Markdown heading such as "## Title"; the page has its title already'],
  ...[2, 3, 4, 5, 6].map((level): [string, string] => [`h${level}`, `write "${'#'.repeat(level)} Title"`]),
]);

/** A tag that is on no list. */
export function forbiddenTag(name: string): TagProblem {
  const help = inMarkdown.get(name) ?? `write Markdown instead, or \`<${name}>\` in backticks to show the tag itself`;
  return rawHtml(`<${name}> is not allowed in Markdown`, help);
}

/** An attribute that the tag may not have, or not with this value. */
export function forbiddenAttribute(tag: string, name: string): TagProblem {
  const allowed = allowedAttributes(tag);
  if (!allowed.includes(name))
    return rawHtml(`"${name}" is not allowed on <${tag}>`, `allowed are ${allowed.join(', ')}`);
  return rawHtml(`"${name}" on <${tag}> has a value that HTML does not know`, 'correct the value or leave it out');
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
