/**
 * A document with new text between two marks, `<!-- name: made by … -->` and `<!-- end of name -->`; throws when the marks
 * are not there.
 */
export function replacePart(document: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name}: made by \`npm run reference\` -->`, `<!-- end of ${name} -->`];
  const [start, stop] = [document.indexOf(begin), document.indexOf(end)];
  if (start === -1 || stop < start) throw new Error(`the document has no marks for "${name}"`);
  return `${document.slice(0, start + begin.length)}\n\n${text}\n\n${document.slice(stop)}`;
}
