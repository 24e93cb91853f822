import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectSvg } from '../../src/images/inspect-svg.ts';
import { hostileDrawings } from './hostile-drawings.ts';

const DRAWINGS = join(import.meta.dirname, '../fixtures/drawings');

const svg = (attributes: string, inside = '<rect width="9" height="9"/>'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

async function inspect(text: string) {
  const inspected = await inspectSvg(new TextEncoder().encode(text));
  if ('problem' in inspected) throw new Error(inspected.problem.what);
  return inspected;
}

async function problemOf(text: string | Uint8Array): Promise<string | null> {
  const inspected = await inspectSvg(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return 'problem' in inspected ? inspected.problem.what : null;
}

describe('the size of a drawing', () => {
  test.each([
    ['width="60" height="40"', 60, 40, '0 0 60 40'],
    ['width="60px" height="30pt" viewBox="0 0 6 4"', 60, 40, '0 0 6 4'],
    ['width="25.4mm" height="1in"', 96, 96, '0 0 96 96'],
    ['width="100%" viewBox="-5 -5 300 120"', 300, 120, '-5 -5 300 120'],
    ['viewBox="0,0,24,12"', 24, 12, '0 0 24 12'],
    ['width="120" viewBox="0 0 24 12"', 120, 60, '0 0 24 12'],
    ['height="6" viewBox="0 0 24 12"', 12, 6, '0 0 24 12'],
  ])('is taken from %s', async (attributes, width, height, viewBox) => {
    const found = await inspect(svg(attributes));
    expect(found).toMatchObject({ width, height });
    expect(found.xml).toContain(`width="${width}" height="${height}" viewBox="${viewBox}"`);
  });

  test.each([
    '',
    'width="60"',
    'width="100%" height="100%"',
    'viewBox="0 0 0 10"',
    'viewBox="a b c d"',
    'width="-1" height="1e999"',
  ])('is missing in %j', async (attributes) =>
    expect(await problemOf(svg(attributes))).toBe('does not say how large it is'),
  );

  test('is not given by its style too', async () => {
    const { xml } = await inspect(svg('viewBox="0 0 9 9" style="max-width: 9px; width:3px;background: red"'));
    expect(xml).toContain('style="background: red"');
  });
});

describe('drawings as programs export them', () => {
  test.each(readdirSync(DRAWINGS).filter((name) => name !== 'mermaid-html.svg'))(
    'lose nothing that shows: %s',
    async (name) => {
      const { losses, xml } = await inspect(readFileSync(join(DRAWINGS, name), 'utf8'));
      expect(losses).toEqual([]);
      expect(xml).not.toMatch(/secret|Somebody|inkscape|sodipodi|agent=/);
    },
  );

  test('keep the words that they hold as HTML, and name them', async () => {
    const { losses, xml } = await inspect(readFileSync(join(DRAWINGS, 'mermaid-html.svg'), 'utf8'));
    expect(losses.map(({ kind, what }) => `${kind}: ${what}`)).toEqual([
      'html: Start',
      'html: Each message waits in the queue until it is read',
    ]);
    expect(xml.match(/(?<=<tspan[^>]*>)[^<]*/g)).toEqual([
      'Start',
      'Each message waits in the',
      'queue until it is read',
    ]);
  });

  test.each([
    ['<div>a<br/>b &amp; c<p>d</p><span> e</span></div>', ['a', 'b &amp; c', 'd', 'e']],
    ['<div><b>one </b><i>line</i> &#1;of words</div>', ['one line of words']],
  ])('have a line of text for each of HTML: %s', async (html, lines) => {
    const { xml } = await inspect(
      svg('viewBox="0 0 9 9"', `<foreignObject width="9" height="9">${html}</foreignObject>`),
    );
    expect(xml.match(/(?<=<tspan[^>]*>)[^<]*/g)).toEqual(lines);
  });

  test.each([
    ['<table><tr><td>a</td></tr></table>', 'words: a'],
    ['<div>a<ul><li>b</li></ul></div>', 'words: a b'],
    ['<img src="a.png"/>', 'element: <foreignObject>'],
  ])('lose HTML that is more than words: %s', async (html, loss) => {
    const { losses, xml } = await inspect(svg('viewBox="0 0 9 9"', `<foreignObject>${html}</foreignObject>`));
    expect(losses.map(({ kind, what }) => `${kind}: ${what}`)).toEqual([loss]);
    expect(xml).not.toContain('<text');
  });

  test('are made safe again into the same', async () => {
    for (const name of readdirSync(DRAWINGS)) {
      const { xml } = await inspect(readFileSync(join(DRAWINGS, name), 'utf8'));
      expect((await inspect(xml)).xml).toBe(xml);
    }
  });
});

describe('of what runs or loads', () => {
  test.each(hostileDrawings)('nothing is left: %s', async (_, text) => {
    const inspected = await inspectSvg(new TextEncoder().encode(text));
    if ('problem' in inspected) return;
    const { xml } = inspected;
    // What is text or the value of an id is escaped; tags are what is left of it.
    const tags = [...xml.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/ id="[^"]*"/g, ''));
    expect(
      tags.filter((tag) =>
        /evil|fired|javascript|\son\w+=|<(?:\w+:)?(?:script|iframe|foreignObject|feImage|a\b)/i.test(tag),
      ),
    ).toEqual([]);
    expect(xml).not.toMatch(/@import|image-set|url\((?!&quot;#|#)/);
  });

  test('all that is left out is named', async () => {
    const { losses } = await inspect(
      svg(
        'width="9" height="9" onload="a()"',
        '<script/><video/><canvas/><use href="b.svg#a"/><rect style="fill:url(x)"/>',
      ),
    );
    expect(losses.map(({ kind, what }) => `${kind}: ${what}`)).toEqual([
      'script: onload="…"',
      'script: <script>',
      'element: <video>',
      'element: <canvas>',
      'foreign: b.svg#a',
      'css: fill:url(x)',
    ]);
  });
});

describe('what is no drawing', () => {
  test('is a document of another kind, bytes of another encoding, or nothing', async () => {
    expect(await problemOf('<html><svg/></html>')).toBe('holds no drawing');
    expect(await problemOf('')).toBe('holds no drawing');
    expect(await problemOf(Uint8Array.from([0x3c, 0x73, 0x76, 0x67, 0xe9]))).toBe('is not in UTF-8');
  });

  test('is a trap: far too many levels, or a few elements that are millions', async () => {
    const deep = svg('width="9" height="9"', `${'<g>'.repeat(20_000)}${'</g>'.repeat(20_000)}`);
    expect(await problemOf(deep)).toBe('holds no drawing');
    const level = (n: number): string => `<g id="l${n}">${`<use href="#l${n - 1}"/>`.repeat(10)}</g>`;
    const levels = Array.from({ length: 9 }, (_, index) => level(index + 1)).join('');
    expect(await problemOf(svg('width="9" height="9"', `<rect id="l0"/>${levels}`))).toMatch(/^draws more elements/);
    expect(await problemOf(svg('width="9" height="9"', '<g id="a"><use href="#a"/></g>'))).toBeNull();
  });
});

describe('words that a drawing holds as HTML and once more as text', () => {
  const both = (html: string, text: string): string =>
    svg(
      'viewBox="0 0 99 99"',
      `<switch><foreignObject>${html}</foreignObject><text x="40" y="24" font-size="10px">${text}</text></switch>`,
    );
  const lossesOf = async (html: string, text: string): Promise<readonly string[]> => {
    const { losses } = await inspect(both(html, text));
    return losses.map(({ kind, what }) => `${kind}: ${what}`);
  };

  test('are shown as that text where it is whole', async () => {
    const { xml, losses } = await inspect(both('<div>Plug in<br/>the lamp</div>', 'Plug in the lamp'));
    expect([xml.includes('>Plug in the lamp</text>'), losses]).toEqual([true, []]);
  });

  test.each([
    ['cut off', 'Lamp...'],
    ['left out', '[Not supported by viewer]'],
  ])('are taken from the HTML where they are %s in the text', async (_, text) => {
    const html = '<div style="width: 50px">Lamp<br/>plugged in?</div>';
    const { xml } = await inspect(both(html, text));
    expect(xml).toContain('<tspan x="40" y="12">Lamp</tspan><tspan x="40" y="24">plugged</tspan>');
    expect(xml).not.toContain(text);
    expect(await lossesOf(html, text)).toEqual(['html: Lamp plugged in?']);
  });

  test('are called lost where the HTML is more than words', async () => {
    expect(await lossesOf('<ul><li>One</li><li>Two</li></ul>', '[Not supported]')).toEqual(['words: One Two']);
  });
});
