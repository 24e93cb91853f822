import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspectSvg } from '../../src/images/inspect-svg.ts';
import { readSvg, type SvgElement } from '../../src/images/read-svg.ts';
import { attributes, shapes } from '../../src/images/svg-allow-list.ts';
import { everyState, someOf } from '../harness/every-state.ts';
import { hostileDrawings } from '../images/hostile-drawings.ts';

const DRAWINGS = join(import.meta.dirname, '../fixtures/drawings');
const whole = [
  ...readdirSync(DRAWINGS).map((name) => readFileSync(join(DRAWINGS, name), 'utf8')),
  ...hostileDrawings.map(([, text]) => text),
];

const TOKENS = [
  '<',
  '>',
  '/',
  '"',
  "'",
  '&',
  ';',
  '{',
  '}',
  '(',
  ')',
  '\\',
  '@',
  '*/',
  '/*',
  ']]>',
  '<![CDATA[',
  '&#0;',
  '\0',
];
const WORDS = [
  ...[
    '<style>',
    '</style>',
    '<script>',
    '<svg>',
    '<a ',
    'href=',
    'style="',
    'fill="',
    ' onload="',
    'xlink:',
    'url(',
    'image-set(',
  ],
  ...[
    '@import ',
    'https://evil.example/',
    'javascript:',
    'data:',
    '\\75rl(',
    '--a:',
    'var(--a)',
    'foreignObject',
    '<x:',
  ],
];

/** A drawing in which something was cut out and something put in, a few times. */
const damaged = fc
  .tuple(
    fc.constantFrom(...whole),
    fc.array(fc.tuple(fc.nat(4000), fc.nat(30), fc.constantFrom(...TOKENS, ...WORDS, ...WORDS)), { maxLength: 6 }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((now, [at, length, put]) => {
      const start = at % (now.length + 1);
      return `${now.slice(0, start)}${put}${now.slice(start + length)}`;
    }, text),
  );

test('a damaged drawing gives a problem, or a drawing of what is allowed that is safe already', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (text) => {
      const inspected = await inspectSvg(new TextEncoder().encode(text));
      if ('problem' in inspected) return;
      const { xml } = inspected;
      const root = readSvg(xml);
      expect(root === null ? [xml] : wrongIn(root)).toEqual([]);
      const again = await inspectSvg(new TextEncoder().encode(xml));
      expect('problem' in again ? again.problem : again.losses).toEqual([]);
    }),
    { numRuns: someOf(everyState ? 40_000 : 20_000) },
  );
});

/** Names of elements and attributes that no drawing of the site has, and values that load. */
function wrongIn(element: SvgElement): readonly string[] {
  const own = [...element.attributes].flatMap(([name, value]) => {
    if (['id', 'class', 'xmlns'].includes(name) || /^data-[\w-]+$/.test(name)) return [];
    if (name === 'href') return /^(?:#|data:image\/)/.test(value) ? [] : [value];
    return (attributes.has(name) || name === 'style') && !loads(value) ? [] : [`${name}="${value}"`];
  });
  const inner = element.children.flatMap((child) => {
    if (typeof child !== 'string') return wrongIn(child);
    return element.name === 'style' && loads(child) ? [child] : [];
  });
  return [...(shapes.has(element.name) ? [] : [element.name]), ...own, ...inner];
}

/** Whether CSS loads anything but a part of the same drawing and a font that is written out; what is in a string does not. */
function loads(css: string): boolean {
  const bare = css.replace(/"[^"\n]*"|'[^'\n]*'/g, (string) => (/^["'](?:#|data:font)/.test(string) ? string : '""'));
  return /@import|image-set\(|url\((?!\s*["']?(?:#|data:font))/i.test(bare);
}
