const BEGIN = '<!-- content reference: made from the schemas by `npm run reference` -->';
const END = '<!-- end of the content reference -->';

/** A document with the reference between its two marks; throws when the marks are not there. */
export function putReference(document: string, reference: string): string {
  const [start, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (start === -1 || end < start) throw new Error('the marks of the content reference are missing');
  return `${document.slice(0, start + BEGIN.length)}\n\n${reference}\n\n${document.slice(end)}`;
}
