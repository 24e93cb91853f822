import MarkdownIt, { type MarkdownIt as Markdown } from 'markdown-it';
import definitionLists from 'markdown-it-deflist';
import footnotes from 'markdown-it-footnote';
import { recordPositions } from './record-positions.ts';

/** The parser of all bodies: CommonMark with tables, strikethrough, definition lists and footnotes, and positions recorded. */
export function createMarkdown(): Markdown {
  const markdown = new MarkdownIt({ html: true });
  markdown.use(definitionLists).use(footnotes);
  // `footnote_tail` is done by `placeFootnotes`, definitions are read by `readDefinitions`;
  // notes inside a text (`^[…]`) are left out: nested ones would share an id, and GitHub shows them literally too.
  markdown.disable(['footnote_tail', 'footnote_inline', 'strip_references']);
  // Every destination becomes a link, so that unsafe ones are found; `markLinks` takes the unsafe ones out again.
  markdown.validateLink = () => true;
  recordPositions(markdown);
  return markdown;
}
