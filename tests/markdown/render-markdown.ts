import { fillTemplate } from '../../src/markdown/fill-template.ts';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import type { MarkdownWords, PictureView } from '../../src/markdown/slot-values.ts';

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

/** What a test resolves. */
export interface Resolved {
  readonly addresses?: Readonly<Record<string, string>>;
  readonly pictures?: Readonly<Record<string, PictureView>>;
  readonly words?: MarkdownWords;
}

/** The HTML of a body; what is not given is not resolved. */
export function renderMarkdown(source: string, { addresses = {}, pictures = {}, words = sampleWords }: Resolved = {}) {
  return fillTemplate(readMarkdown(source).template, {
    addresses: new Map(Object.entries(addresses)),
    pictures: new Map(Object.entries(pictures)),
    words,
  });
}
