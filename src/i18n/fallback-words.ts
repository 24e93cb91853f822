// What a language lacks of the interface is said in another one. Such words stand between two controls, which no content and no
// message has, until whatever writes them says which language they are in: HTML and documents do, and all else is plain text.

/** Around words in the language that is fallen back to: shift out, and shift in. */
const [OPEN, CLOSE] = ['\u000e', '\u000f'];

const BETWEEN = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g');

/** Words as such of the language that is fallen back to; what has no letter is of any. Spaces around them stay outside. */
export function markWords(words: string): string {
  if (!/\p{L}/u.test(words)) return words;
  const text = words.trim();
  return words.replace(text, () => OPEN + text + CLOSE);
}

/** Whether a text has words of the language that is fallen back to, as few have: that is quickly asked. */
export function hasMarkedWords(text: string): boolean {
  return text.includes(OPEN);
}

/** What stands between two stretches of marked words that are one: numbers and signs, which are of any language. */
const APART = new RegExp(`${CLOSE}([^\\p{L}<>&${OPEN}${CLOSE}]*)${OPEN}`, 'gu');

/** A text with its marked words as `write` puts them; two that follow each other are one. */
export function writeMarkedWords(text: string, write: (words: string) => string): string {
  return text.replace(APART, '$1').replace(BETWEEN, (_, words: string) => write(words));
}

/** The same as plain text. */
export function plainWords(text: string): string {
  return hasMarkedWords(text) ? writeMarkedWords(text, (words) => words) : text;
}

/** HTML by its tags, by elements that hold text alone, and by the text between them. */
const PIECES = /<(script|style|title|option|textarea|text)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|[^">])*>|[^<]+/g;

/**
 * HTML whose marked words say which language they are in by `attributes`: each in an element of its own, or, where that may have
 * none inside, such as an option, the element itself when it says nothing else. What stands in attributes or in data cannot say it.
 */
export function writeMarkedHtml(html: string, attributes: string): string {
  return html.replace(APART, '$1').replace(PIECES, (piece: string, element: string | undefined) => {
    if (!hasMarkedWords(piece)) return piece;
    if (!piece.startsWith('<')) return writeMarkedText(piece, attributes);
    const isAllOfIt = element !== undefined && ONLY.test(piece);
    return plainWords(isAllOfIt ? piece.replace('>', () => `${attributes}>`) : piece);
  });
}

/** A text that has other words too stays one element: the parts of a flexible box lose the spaces between them. */
function writeMarkedText(text: string, attributes: string): string {
  const written = writeMarkedWords(text, (words) => `<span${attributes}>${words}</span>`);
  const hasOthers = writeMarkedWords(text, () => '').trim() !== '';
  return hasOthers ? written.replace(/\S[\s\S]*\S/, (all) => `<span>${all}</span>`) : written;
}

/** An element that holds marked words and nothing else, and has no marked attributes. */
const ONLY = new RegExp(`^<(?:option|title|text)\\b[^>${OPEN}]*>${OPEN}[^${CLOSE}]*${CLOSE}</`);
