import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlElement, htmlElements } from '../../src/markdown/html-elements.ts';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { type HtmlPiece, scanHtml } from '../../src/markdown/scan-html.ts';
import { someOf } from '../harness/every-state.ts';
import { renderMarkdown, sampleWords } from './render-markdown.ts';

describe('a rendered body', () => {
  it('has the resolved addresses of links and pictures', () => {
    const html = renderMarkdown('[a](../b.md) [c](other.md) ![d](e f.png) ![g](<e f.png>)', {
      addresses: { '../b.md': '/portfolio/b/?x&y' },
      pictures: {
        'e%20f.png': {
          src: '/media/e.png',
          width: 640,
          height: 480,
          sources: [{ type: 'image/avif', srcset: '/media/e-320.avif 320w' }],
        },
      },
    });
    expect(html).toMatchInlineSnapshot(`
      "<p><a href="/portfolio/b/?x&amp;y">a</a> <a href="other.md">c</a> ![d](e f.png) <picture><source type="image/avif" srcset="/media/e-320.avif 320w" sizes="(min-width: 44em) 40em, 100vw"><img src="/media/e.png" alt="g" width="640" height="480" loading="lazy" decoding="async"></picture></p>
      "
    `);
  });

  it('takes only own keys for addresses', () => {
    expect(renderMarkdown('[a](constructor) [b](__proto__) ![c](toString)')).toMatchInlineSnapshot(`
      "<p><a href="constructor">a</a> <a href="__proto__">b</a> <img src="toString" alt="c" loading="lazy" decoding="async"></p>
      "
    `);
  });

  it('keeps the written address where the resolved one is unsafe', () => {
    const html = renderMarkdown('[a](b.md)', { addresses: { 'b.md': 'javascript:alert(1)' } });
    expect(html).toBe('<p><a href="b.md">a</a></p>\n');
  });

  it('has the words of its page, escaped', () => {
    const words = { tip: 'Tipp <', completed: 'erledigt "', table: 'Tabelle', footnotes: 'Fußnoten' };
    const html = renderMarkdown('> [!TIP]\n> a\n\n- [x] b\n\n| c |\n|---|\n\nd[^1]\n\n[^1]: e', {
      words: { ...sampleWords, ...words, backToReference: 'Zurück zu' },
    });
    for (const label of ['>Tipp &lt;<', '"erledigt &quot;"', '"Tabelle"', '"Fußnoten"', '"Zurück zu 1"']) {
      expect(html).toContain(label);
    }
  });

  it('is the same for the same value', () => {
    const source = '## A\n\n[b](c)[^1]\n\n[^1]: d';
    expect(renderMarkdown(source)).toBe(renderMarkdown(source));
  });
});

const fragments = [
  ...[
    '> ',
    '- ',
    '1. ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    'a',
    'b ',
    '[a](b)',
    '![x](y)',
    '[^1]',
    '[^1]: ',
    '[^2]: ',
  ],
  ...['[^2]', '[r]', '[r]: /u\n', '| a | b |\n|---|:-:|\n', '| c |', '[!NOTE]\n', '[ ] ', '[x] ', '## ', '#### '],
  ...[
    '\n===\n',
    '\n---\n',
    'term\n: def',
    '`',
    '```\n',
    '**',
    '*',
    '_',
    '~~',
    '<b>',
    '</b>',
    '<div>',
    '</div>',
    '<li>',
  ],
  ...['<ul>', '</ul>', '<details>', '<summary>', '</summary>', '</details>', '<p>', '</p>', '<a href="x">', '</a>'],
  ...[
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<br>',
    '<hr/>',
    '<b title="',
    '">',
    '<?',
    '?>',
    '<![CDATA[',
    ']]>',
    '<!X',
  ],
  ...['&amp;', '&lt;', '\\', '|', '[', ']', '(', ')', '!', '<', '>', '<https://x>', '<j@x.y>', 'javascript:', '\0'],
  ...[
    '\ud800',
    '😀',
    '[a](constructor)',
    '[a](javascript:x)',
    '^[',
    ': ',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<pre>',
  ],
];
const markdown = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const written = 'a h1 h2 h3 h4 h5 h6 img section'.split(' ');
const expectedTags = new Set([
  ...[...htmlElements].flatMap(([name, { kind }]) => (kind === 'told' ? [] : [name])),
  ...written,
]);

/** What is wrong with the nesting or the tags of `html`. */
function faults(html: string): readonly string[] {
  const open: string[] = [];
  const found = scanHtml(html).flatMap((piece) => faultsOf(piece, open));
  return [...found, ...open.map((name) => `<${name}> is not closed`)];
}

function faultsOf(piece: HtmlPiece, open: string[]): readonly string[] {
  if (piece.kind === 'text') return [];
  if (piece.kind === 'close') return open.pop() === piece.name ? [] : [`</${piece.name}> closes another tag`];
  if (piece.kind !== 'open') return [piece.kind];
  const nested = piece.name === 'a' && open.includes('a') ? ['a link in a link'] : [];
  if (!htmlElement(piece.name).isVoid) open.push(piece.name);
  const scripts = piece.attributes.filter(({ name, value }) => /^on|^style$/.test(name) || /^javascript:/.test(value));
  const unexpected = expectedTags.has(piece.name) ? [] : [piece.name];
  return [...nested, ...unexpected, ...scripts.map(({ name }) => name)];
}

describe('any string at all', () => {
  it('becomes balanced HTML of expected tags, with unique ids, and has its problems placed inside it', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const { headings, links, pictures, problems, ids } = readMarkdown(source);
        const html = renderMarkdown(source);
        expect(faults(html)).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id)).toEqual(ids);
        for (const { start, end } of [...headings, ...links, ...pictures, ...problems]) {
          expect(0 <= start && start <= end && end <= source.length).toBe(true);
        }
      }),
      { numRuns: someOf(400) },
    );
  });

  it.each([
    ['>', ''],
    ['- ', ''],
    ['[', ''],
    ['![', ''],
    ['[a](', ''],
    ['*', 'a'],
    ['*a ', ''],
    ['[^', ']'],
    ['<i>', ''],
    ['<div>', '</p>'],
    ['`', 'a'],
    ['| ', '\n|---|'],
    ['[a](b)\n', ''],
  ])(
    'is done in bounded time, such as ten thousand %j',
    (piece, end) => {
      const source = piece.repeat(10_000) + end;
      readMarkdown(source);
      // On quadratic or worse this runs into its timeout.
      expect(renderMarkdown(source)).not.toBe('');
    },
    60_000,
  );
});
