import type { Body, MarkdownWords } from '../../src/markdown/body.ts';

/** Interface words for tests, unlike any text in them. */
export const sampleWords: MarkdownWords = {
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
  footnotes: 'Footnotes',
  backToReference: 'Back to reference',
  table: 'Table',
  completed: 'completed',
  open: 'open',
};

/** The value that renders `source` with nothing resolved. */
export function bodyOf(source: string): Body {
  return { source, addresses: {}, pictures: {}, words: sampleWords };
}
