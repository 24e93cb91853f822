const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index));
/** What Markdown names (`&mdash;`), browsers add (an ellipsis) and most sites use sooner or later. */
const usual = [...'\u00a0©°·×–—‘’“”…€−'];
const usualBeyondAscii = new Set(usual);
const beyondAscii = /[^\0-~]/;
const stretchBeyondAscii = /[^\0-~]+/g;

/**
 * The characters of all texts in a value, however deep, each once and in the order of their code points. All of ASCII and
 * the usual punctuation are among them, so that few edits change the answer. Keys are not text.
 */
export function charactersOf(value: unknown): string {
  const found = new Set([...ascii, ...usual]);
  gather(value, found);
  return [...found].toSorted((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}

/** The characters beyond ASCII of a text, each once. */
export function charactersBeyondAscii(text: string): string {
  const found = listBeyondAscii(text);
  if (found.isSubsetOf(usualBeyondAscii)) return [...found].join('');
  // A browser may show `e` and an accent as one letter, if the font has that.
  return [...found.union(listBeyondAscii(text.normalize('NFC')))].join('');
}

function listBeyondAscii(text: string): Set<string> {
  return new Set((text.match(stretchBeyondAscii) ?? []).flatMap((stretch) => [...stretch]));
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
