import type { Token } from 'markdown-it';
import { mayBeMarkdown } from '../content/field-markup.ts';
import { findLinksAndPictures } from './find-links.ts';
import { locateInline } from './locate-tokens.ts';
import { markLinks } from './mark-links.ts';
import type { MarkdownFacts } from './markdown-facts.ts';
import { createMarkdown } from './parse-markdown.ts';
import { plainText } from './plain-text.ts';
import { writeTemplate } from './write-template.ts';

/** Emphasis, code, what is struck out, links and escapes: all else stays as it is typed, as in a text without them. */
const inline = createMarkdown().disable(['html_inline', 'image', 'autolink', 'entity', 'emoji', 'footnote_ref']);

/** The inline Markdown of a text of one paragraph. Places in it are offsets in the text. */
export function readInlineMarkdown(text: string): Pick<MarkdownFacts, 'links' | 'problems' | 'template'> {
  const tokens = parseInline(text);
  markLinks(tokens);
  const found = tokens.map((block) =>
    findLinksAndPictures(
      block,
      locateInline(block, (offset) => offset, new Map()),
    ),
  );
  return {
    links: found.flatMap(({ links }) => links),
    problems: found.flatMap(({ problems }) => problems),
    template: writeTemplate(tokens),
  };
}

/** The words of a text of one paragraph, as a reader hears them: without marks. */
export function plainInline(text: string): string {
  if (!mayBeMarkdown(text)) return text;
  return parseInline(text)
    .map(({ children }) => plainText(children ?? []))
    .join('');
}

function parseInline(text: string): readonly Token[] {
  return inline.parseInline(text, {});
}
