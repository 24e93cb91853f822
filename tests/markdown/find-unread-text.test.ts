import { expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';

/** What is marked as nearly Markdown. */
function near(source: string): readonly string[] {
  const { problems } = readMarkdown(source);
  return problems.flatMap(({ code, start, end }) => (code === 'unread-markdown' ? [source.slice(start, end)] : []));
}

it.each([
  ['a space in an address', '[a](b c.md)', ['[a](b c.md)']],
  ['a space in the address of a picture', '> ![a *b*](c d.png)', ['![a *b*](c d.png)']],
  ['a space in a bare address', '[a](https://b.example/c d)', ['[a](https://b.example/c d)']],
  ['a title in other quotes', '[a](b.md “c”)', ['[a](b.md “c”)']],
  ['a space between the brackets', '[a] (https://b.example) [c] (d.md)', ['[a] (https://b.example)', '[c] (d.md)']],
  ['a label that nothing defines', '[a][b] ![c][] [**d**][e]', ['[a][b]', '![c][]', '[**d**][e]']],
  ['brackets of a task', '- [] a\n- [x]b\n- [X ] c\n\n-[ ] d', ['[]', '[x]', '[X ]', '-[ ]']],
  ['an unknown alert', '> [!INFO]\n> a', ['[!INFO]']],
  ['a titled alert', '> [!note] A *b*\n> c', ['[!note] A *b*']],
  ['an alert without text', '> [!NOTE]', ['[!NOTE]']],
  ['an alert that is no quotation', '[!TIP]\na', ['[!TIP]']],
  ['signs of lists', '• a\n• b\n\nc\n– d\n– e\n\n· f', ['•', '–', '·']],
  ['emphasis before a letter', '**a:**b\n\n*a!*b\n\n~~(a)~~b\n\n**`c`**d', ['**a:**', '*a!*', '~~(a)~~', '**`c`**']],
  ['emphasis behind a letter', 'a**(b)**\n\nc**`d`**', ['**(b)**', '**`d`**']],
  ['emphasis with a space', '**a ** b\n\n** c** d', ['**a **', '** c**']],
  ['a table whose head is short', '|a|b|\n|-|-|-|\n|c|d|', ['|-|-|-|']],
  ['a table without the line below its head', '| a | b |\n| c | d |', ['| a | b |']],
  ['a heading without a space', 'a\n##b', ['##']],
])('what is nearly Markdown is found: %s', (_, source, expected) => {
  expect(near(source)).toEqual(expected);
});

it.each([
  ['code', '`[a](b c.md)` `[d][e]`\n\n    • f\n    • g\n\n```\n**h:**i\n##j\n| k |\n| l |\n```'],
  ['escapes', '\\[a](b c.md) \\[a] (https://b.example) \\[c][d] \\*\\*e:\\*\\*f\n\n\\##g\n\n&bull; h'],
  ['what is read', '[a](<b c.md>) [d](e "f") [g][h]\n\n- [ ] i\n- [x](y)\n\n> [!NOTE]\n> j\n\n[h]: k'],
  ['asides and citations', '[a] (see below) [1] (2) [1][2] a[0][i] f[0](x y) [sic](!)'],
  ['patterns and types', '[A-Z][a-z]+ int[][] [^a][b]'],
  [
    'signs of programs and of arithmetic',
    '2**3**4 x ** 2 + y ** 2, **kwargs and **opts, src/**/*.ts, *.js, *.ts: a*(b)*c',
  ],
  ['what somebody says', '– Oui, dit-il.\n\n— Non.\n\nA • B · C – D\n• E'],
  ['words behind a sign', '#tag, C# and # 1\n\n| is a bar'],
])('what is right, or meant so, is left alone: %s', (_, source) => {
  expect(near(source)).toEqual([]);
});
