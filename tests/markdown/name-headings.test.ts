import { describe, expect, it } from 'vitest';
import { reservedIds } from '../../src/markdown/name-headings.ts';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';

/** The ids of headings with these texts, in one body. */
function idsOf(...texts: readonly string[]): readonly string[] {
  return readMarkdown(texts.map((text) => `## ${text}\n`).join('\n')).headings.map(({ id }) => id);
}

describe('the id of a heading', () => {
  it.each([
    ['How it works', 'how-it-works'],
    ['Über **mich**', 'über-mich'],
    ['李小龙', '李小龙'],
    ['2023', 'section-2023'],
    ['🎉 Party', 'section-party'],
    ['❤️', 'section'],
    ['__proto__', 'proto'],
    ['`__proto__`', 'section-proto__'],
    ['constructor', 'constructor'],
  ])('is made of the text %j', (text, id) => {
    expect(idsOf(text)).toEqual([id]);
  });

  it('is unique in the body', () => {
    expect(idsOf('A', 'A', 'A-1', '🎉', '😀', 'Section')).toEqual([
      'a',
      'a-1',
      'a-1-1',
      'section',
      'section-1',
      'section-2',
    ]);
  });

  it('is the same whether accents are composed or not', () => {
    expect(idsOf('Café')).toEqual(idsOf('Cafe\u0301'));
  });

  it('is never one that layouts use', () => {
    expect(idsOf('Skills')).toEqual(['skills-1']);
    expect(idsOf(...reservedIds).filter((id) => reservedIds.includes(id))).toEqual([]);
  });

  it('is never that of a footnote', () => {
    const { ids } = readMarkdown('## Footnote 1\n\n## Footnote 1 ref\n\na[^x]\n\n[^x]: b');
    expect(ids).toEqual(['footnote-1-1', 'footnote-1-ref-1', 'footnote-1-ref', 'footnote-1']);
  });
});
