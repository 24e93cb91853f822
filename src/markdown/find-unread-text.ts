import type { Token } from 'markdown-it';
import type { CheckedText } from './checked-text.ts';
import { FOREIGN, findForeignSyntax } from './find-foreign-syntax.ts';
import { findUnknownFootnotes } from './find-lost-text.ts';
import { OTHER_LANGUAGE } from './find-other-languages.ts';
import { findUnreadBlocks } from './find-unread-blocks.ts';
import { findUnreadInlines } from './find-unread-inlines.ts';
import type { InlineSpans } from './locate-tokens.ts';
import type { MarkdownProblem, Span } from './markdown-facts.ts';
import type { FootnoteDefinition } from './move-footnotes.ts';
import type { OffsetMap } from './source-lines.ts';

/** A block with inline content or raw HTML, and where it stands in the source. */
export interface LocatedBlock {
  readonly block: Token;
  readonly map: OffsetMap;
  readonly spans: InlineSpans;
}

/** What the text of a body may name. */
export interface Definitions {
  readonly footnotes: readonly FootnoteDefinition[];
  readonly definitions: readonly Token[];
}

/** Without one of these a text token holds nothing that is nearly markup. */
const SUSPICIOUS =
  /[[*`]|~~|(?:^|[^\p{L}\p{N}_])_{1,2}\p{L}|\]\(|\)$|<!--|&[a-z]|https?:?\/|\\[ \t]*$|^[-+][ \t]|^[ \t]*(?:[•·‣▪◦●○∙⁃–—|]|#\S|#{7}|[-+]\[|-\p{L}|\(?(?:\d{1,2}|[a-z])[).]|\d{1,2}[、．]|[→➤►▶»✓✔☐☑☒✗✘★☆◆]|\p{Extended_Pictographic})/u;

/** What looks like markup and is shown as it is typed; a block is only looked at more closely where a text in it is suspicious. */
export function findUnreadText(
  tokens: readonly Token[],
  blocks: readonly LocatedBlock[],
  defined: Definitions,
): readonly MarkdownProblem[] {
  const suspicious = blocks.filter(({ block }) => block.content.includes('\\(') || block.children?.some(isSuspicious));
  if (suspicious.length === 0) return [];
  const indexOf = new Map(tokens.map((token, index) => [token, index]));
  const first = tokens.findIndex(({ type }) => type !== 'hr');
  const labels = defined.definitions.map(({ meta }) => String(meta?.['label']).toLowerCase());
  return suspicious.flatMap(({ block, map, spans }) => {
    const shown = spans.shown();
    if (shown === null) return [];
    const index = indexOf.get(block) ?? 0;
    const checked: CheckedText = {
      content: block.content,
      text: shown.text,
      outer: tokens[index - 2]?.type ?? '',
      depth: tokens[index - 2]?.level ?? 0,
      isParagraph: tokens[index - 1]?.type === 'paragraph_open',
      isHeading: tokens[index - 1]?.type === 'heading_open',
      isFirstBlock: index - 1 <= first,
      labels,
    };
    const found = [
      ...(checked.isParagraph ? findUnreadBlocks(checked) : []),
      ...findUnreadInlines(checked),
      ...findForeignSyntax(checked),
    ];
    return [
      ...findUnknownFootnotes(shown.text, map, defined.footnotes),
      ...found.map(({ start, end, edits = [], ...problem }): MarkdownProblem => {
        const inSource = edits.map((edit) => ({ ...edit, ...spanOf(edit, map) }));
        const found = { severity: 'warning', ...problem, ...spanOf({ start, end }, map) } as const;
        return inSource.length === 0 ? found : { ...found, edits: inSource };
      }),
    ];
  });
}

function spanOf({ start, end }: Span, map: OffsetMap): Span {
  return { start: map(start), end: end > start ? map(end - 1) + 1 : map(start) };
}

function isSuspicious({ type, content }: Token): boolean {
  return type === 'text' && [SUSPICIOUS, FOREIGN, OTHER_LANGUAGE].some((pattern) => pattern.test(content));
}
