import fc from 'fast-check';
import { ODD_FRAGMENTS, PLAIN_FRAGMENTS } from './body-fragments.ts';
import { mutated } from './mutated.ts';

const inline = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...PLAIN_FRAGMENTS) },
      { weight: 1, arbitrary: fc.constantFrom(...ODD_FRAGMENTS) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 10 }) },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

const info = fc.constantFrom(
  '',
  'ts',
  'python',
  'no-such-language',
  'js {1,3}',
  '"><script>',
  '__proto__',
  'constructor',
);
const marker = fc.constantFrom('- ', '* ', '+ ', '1. ', '9) ', '- [ ] ', '- [x] ');
const label = fc.constantFrom('1', 'note', 'a b', '__proto__', 'Ä');

/** A Markdown body of blocks in blocks, as a person could have written it, with some odd pieces among them. */
const sound: fc.Arbitrary<string> = fc.letrec<{ blocks: string; block: string }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join('\n\n')),
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    inline,
    fc.tuple(fc.integer({ min: 1, max: 4 }), inline).map(([level, text]) => `${'#'.repeat(level + 1)} ${text}`),
    fc.tuple(inline, fc.constantFrom('===', '---', '-')).map(([text, line]) => `${text}\n${line}`),
    fc
      .tuple(fc.constantFrom('```', '~~~', '````'), info, inline)
      .map(([fence, words, text]) => [fence + words, text, fence].join('\n')),
    inline.map((text) => `    ${text}`),
    fc.tuple(inline, inline).map(([head, cell]) => `| ${head} | b |\n|:--|--:|\n| ${cell} | 2 |\n| 3 |`),
    fc.tuple(inline, inline).map(([term, text]) => `${term}\n: ${text}`),
    fc.tuple(label, inline).map(([name, text]) => `See.[^${name}]\n\n[^${name}]: ${text}`),
    fc.tuple(label, inline).map(([name, text]) => `[${text}][${name}]\n\n[${name}]: https://example.org/ "A title"`),
    fc.constantFrom('***', '<hr>', '<!-- a comment -->', '<!-- --', '<ul>\n<li>raw</li>\n</ul>', '> [!NOTE]\n> Words.'),
    fc.tuple(marker, tie('blocks')).map(([mark, text]) => mark + indented(text, mark.length)),
    tie('blocks').map((text) => `> ${text.replaceAll('\n', '\n> ')}`),
    fc.tuple(label, tie('blocks')).map(([name, text]) => `[^${name}]: ${indented(text, 4)}`),
    tie('blocks').map((text) => `<details>\n<summary>More</summary>\n\n${text}\n\n</details>`),
  ),
})).blocks;

function indented(text: string, spaces: number): string {
  return text.replaceAll('\n', `\n${' '.repeat(spaces)}`);
}

/** Markdown bodies: as a person writes them, and damaged in up to four places. */
export const randomBody: fc.Arbitrary<string> = fc.oneof(
  sound,
  mutated(sound, [
    ...ODD_FRAGMENTS,
    '\n',
    '\n\n',
    '  ',
    '>',
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '!',
    '|',
    '<',
    '&',
    '\\',
    '[^1]',
    '{{',
    '$',
  ]),
);
