// Pieces of Markdown, by CommonMark and GitHub's extensions of it. What stands in them is text, whatever signs it is made of.

/** A text of one line in which no sign is markup; controls go. */
export function plain(text: string): string {
  return escapeSigns(text).trim();
}

/** Most texts have nothing to escape: looking for it once takes a sixth of the time. */
const MAY_NEED_ESCAPES = /[^A-Za-z\d ,.;:'’%()/+@–-]| {2}/;

/** The same with the spaces at its ends. */
export function escapeSigns(text: string): string {
  if (!MAY_NEED_ESCAPES.test(text)) return text;
  return characters(text)
    .replace(/[\\`*[\]<~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** A text of whole characters without controls, in one line. */
export function characters(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/g, ' ');
}

/** What begins a heading, a quotation, an item, a row of a table or a definition, or underlines the line above. */
const LINE_SIGN = /^(?:[-+](?=\s|$)|#{1,6}(?=\s|$)|>|=+\s*$|[|:]|-[-\s:|]*$)/;

/** Inline Markdown as a paragraph: none of its lines begins anything else. */
export function paragraph(inline: string): string {
  const lines = inline.split('\n').map((line) => {
    const start = line.trimStart();
    return LINE_SIGN.test(start) ? `\\${start}` : start.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
  });
  return lines.join('\n').trim();
}

/** Inline Markdown without the ends of its lines. */
export function oneLine(inline: string): string {
  return inline.replace(/ *\\?\n */g, ' ').trim();
}

/** A heading of inline Markdown. */
export function heading(level: number, inline: string): string {
  return `${'#'.repeat(level)} ${oneLine(inline).replace(/(?<=^|\s)#+$/, '\\$&')}`;
}

/** An item of a list and what is said of it, each a line of inline Markdown; what is empty is left out. */
export function item(inline: string, details: readonly string[] = []): string {
  const line = (text: string): string => `- ${paragraph(oneLine(text))}`;
  return [line(inline), ...details.filter((detail) => detail !== '').map((detail) => `  ${line(detail)}`)].join('\n');
}

/** Inline Markdown that leads somewhere; the words alone where it does not. */
export function link(inline: string, address: string | null): string {
  return address === null || inline === '' ? inline : `[${inline}](${destination(address)})`;
}

/** A picture and what it shows. */
export function image(alt: string, address: string): string {
  return `![${plain(alt)}](${destination(address)})`;
}

/** No sign of an address ends the parentheses that it stands in. */
function destination(address: string): string {
  return address.replace(/[\s()<>\\]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));
}

/** Code in a line, within as many backticks as it takes. */
export function codeSpan(code: string): string {
  const text = characters(code);
  const ticks = fenceOf(text, 1);
  const space = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return text.trim() === '' ? '' : `${ticks}${space}${text}${space}${ticks}`;
}

/** A block of code as it is, between fences that nothing in it closes. */
export function codeBlock(code: string, language: string): string {
  const text = code
    .toWellFormed()
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/\n$/, '');
  const fence = fenceOf(text, 3);
  return `${fence}${language.replaceAll('`', '')}\n${text}\n${fence}`;
}

/** More backticks than stand together anywhere in a text. */
function fenceOf(text: string, least: number): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  return '`'.repeat(Math.max(least, longest + 1));
}

/** Every line after the first, indented; empty ones stay empty. */
export function indent(markdown: string, spaces: number): string {
  return markdown.replace(/\n(?!\n|$)/g, `\n${' '.repeat(spaces)}`);
}

/** Blocks as a quotation. */
export function quote(blocks: readonly string[]): string {
  return blocks.join('\n\n').replace(/^/gm, '> ').replace(/ $/gm, '');
}
