import { oddCharacterIn } from '../content/odd-characters.ts';
import type { MarkdownProblem } from './markdown-facts.ts';
import type { OffsetMap } from './source-lines.ts';

const CODE_SPAN = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;
const ENTITY = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;

/** References in the content of a block, such as `&#x202E;`, that make text read in another order than it is written in. */
export function findOddEntities(content: string, map: OffsetMap): readonly MarkdownProblem[] {
  if (!content.includes('&#')) return [];
  // Code shows a reference as it is written.
  const text = content.replace(CODE_SPAN, (code) => ' '.repeat(code.length));
  return [...text.matchAll(ENTITY)].flatMap(({ 0: entity, 1: hex, 2: decimal, index }): MarkdownProblem[] => {
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    // In the place of a control character the parser itself puts �, which is seen.
    const odd = point > 0x10ffff ? null : oddCharacterIn(String.fromCodePoint(point));
    if (odd?.code !== 'bidi-control') return [];
    return [{ ...odd, start: map(index), end: map(index + entity.length - 1) + 1 }];
  });
}
