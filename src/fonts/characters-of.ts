const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index));
/** What Markdown names (`&mdash;`), browsers add (an ellipsis) and most sites use sooner or later. */
const usual = [...'\u00a0©°·×–—‘’“”…€−'];
const beyondAscii = /[^\0-~]/;

/**
 * The characters of all texts in a value, however deep, each once and in the order of their code points. All of ASCII and
 * the usual punctuation are among them, so that few edits change the answer. Keys are not text.
 */
export function charactersOf(value: unknown): string {
  const found = new Set([...ascii, ...usual]);
  gather(value, found);
  return [...found].toSorted((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}

/** The characters beyond ASCII of all texts in a value, however deep, each once. */
export function charactersBeyondAscii(value: unknown): string {
  const found = new Set<string>();
  gather(value, found);
  return [...found].filter((character) => beyondAscii.test(character)).join('');
}

function gather(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    if (!beyondAscii.test(value)) return;
    // A browser may show `e` and an accent as one letter, if the font has that.
    for (const character of value) found.add(character);
    for (const character of value.normalize('NFC')) found.add(character);
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) gather(item, found);
  }
}
