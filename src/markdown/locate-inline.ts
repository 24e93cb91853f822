import type { Token } from 'markdown-it';
import type { Span } from './markdown-facts.ts';
import { destinationAt } from './read-definitions.ts';
import { inlinePosition } from './record-positions.ts';
import type { OffsetMap } from './source-lines.ts';

/** Finds the places of the inline tokens of one block in the source. */
export interface InlinePlaces {
  /** From the first bracket to the last of a link's or picture's text; an autolink's address. */
  label(token: Token): Span;
  /** The address of a link or picture; its label where the address cannot be found. */
  destination(token: Token): Span;
  /** The characters `start` to `end` of a tag's content. */
  within(token: Token, start: number, end: number): Span;
}

/** The places of the tokens in `block`, an inline block; `definitions` holds the addresses of reference links by label. */
export function locateInline(block: Token, map: OffsetMap, definitions: ReadonlyMap<string, Span>): InlinePlaces {
  const place = ({ start, end }: Span): Span => ({ start: map(start), end: end > start ? map(end - 1) + 1 : map(end) });
  return {
    label: (token) => place(labelOf(token, block.content)),
    destination: (token) => {
      const defined = definitions.get(String(token.meta?.['label']));
      return defined ?? place(destinationOf(token, block.content) ?? labelOf(token, block.content));
    },
    within: (token, start, end) => {
      const at = inlinePosition(token)?.at ?? 0;
      return place({ start: at + start, end: at + end });
    },
  };
}

function labelOf(token: Token, content: string): Span {
  const { at, labelEnd } = inlinePosition(token) ?? { at: 0, labelEnd: 0 };
  if (token.type === 'image') return { start: at, end: at + 3 + token.content.length };
  if (token.info === 'auto') return { start: at + 1, end: content.indexOf('>', at) };
  return { start: at - 1, end: labelEnd + 1 };
}

function destinationOf(token: Token, content: string): Span | null {
  const label = labelOf(token, content);
  if (token.info === 'auto') return label;
  const opening = /\(\s*/y;
  opening.lastIndex = label.end;
  return opening.test(content) ? destinationAt(content, opening.lastIndex) : null;
}
