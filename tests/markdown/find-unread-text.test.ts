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
  ['emphasis before a letter, twice', '**a.**b and **"c"**d', ['**a.**', '**"c"**']],
  ['emphasis behind a letter', 'a**(b)**\n\nc**`d`**', ['**(b)**', '**`d`**']],
  ['emphasis with a space', '**a ** b\n\n** c** d', ['**a **', '** c**']],
  ['a table whose head is short', '|a|b|\n|-|-|-|\n|c|d|', ['|-|-|-|']],
  ['a table without the line below its head', '| a | b |\n| c | d |', ['| a | b |']],
  ['a heading without a space', 'a\n##b\n\n#Install it', ['##', '#']],
  ['a heading of level seven', '####### a', ['#######']],
  ['tasks without the end of a bracket', '- [X a\n- [ b\n- [x', ['[X ', '[ ']],
  ['states of tasks that are none', '- [-] a\n- [/] b', ['[-]', '[/]']],
  ['lists of pictures', '✅ a\n✅ b\n\n→ c\n→ d', ['✅', '→']],
  ['lists with other numbers', '(1) a\n(2) b\n\n1.c\n2.d\n\na) e\nb) f\n\n1、g\n2、h', ['(1)', '1.', 'a)', '1、']],
  ['lists of stars', '*a\n*b', ['*']],
  ['dashes without a space, below a line and in any script', 'A:\n-B\n-C\n\n-ক\n-খ', ['-', '-']],
  ['an item without a space between others', '- a\n-two\n- c\n\n1. d\n   -nested', ['-', '-']],
  ['items that are indented too far', '- a\n          - b\n          - c\n\nd\n      * e', ['-', '*']],
  ['what is struck out with spaces', '~~ a ~~ and ~~b ~~', ['~~ a ~~', '~~b ~~']],
  ['labels behind a space', '[a c] [b]\n\n[b]: c', ['[a c] [b]']],
  ['brackets the wrong way round', '(a)[https://b.example] (c)[d.md]', ['(a)[https://b.example]', '(c)[d.md]']],
  ['links without an end', '[a](https://b.example\n\nc](d.md)', ['](https://b.example', '](d.md)']],
  ['code, emphasis and comments without an end', 'Run `a\n\n**Note: b\n\nc <!-- d', ['`', '**', '<!--']],
  [
    'bold that nothing ends',
    'This is **bold. No end\n\n**bold\n\n**a** and **more of it\n\n- **`c` b aa',
    ['**', '**', '**', '**'],
  ],
  ['emphasis that nothing ends', 'A *word and more\n\n_word and more\n\nSee _Great Book now', ['*', '_', '_']],
  ['two lines below each other that nothing ends', '__Note: read on\n\n~~old news', ['__', '~~']],
  ['emphasis with more signs on one side', '**a!* b\n\n*c** d\n\n__e f_', ['*', '*', '_']],
  ['names of signs without a semicolon', '1 &lt 2 &nbsp', ['&lt', '&nbsp']],
  ['addresses without a sign', 'http//a.example https:/b.example', ['http//', 'https:/']],
  ['a backslash at the end', 'a\\', ['\\']],
  ['what is struck out with one sign too few at its end', 'A ~~wrong~ word', ['~~']],
  ['a fence without an end', '```js\na\n\n- b\n\n  ~~~~\n  c', ['```']],
  ['a fence in an item without an end', '- b\n\n  ~~~~\n  c\n\nd', ['~~~~']],
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
  [
    'names of programs',
    '`a` and **kwargs, _private, the _site folder, _config.yml is, char *argv and int b, __init, x **n',
  ],
  ['notes at the foot', '*Prices without tax\n\nThe price* and the other** are old.\n\n~5 minutes, ~half of them'],
  ['nested emphasis', '*a* **b** *c **d** e* ***f*** **g *h*** _i __j___ *__k__*'],
  ['what somebody says', '– Oui, dit-il.\n\n— Non.\n\nA • B · C – D\n• E'],
  ['words behind a sign', '#tag, C# and # 1\n\n#OpenToWork\n\n#Go is #1.\n\n| is a bar'],
  ['lines that break', '✅ a  \n✅ b\n\n(1) c\\\n(2) d'],
  ['fences', '```\na\n```\n\n- ~~~~\n  b\n  ~~~~\n\n> ```\n> c\n> ```'],
  ['quotes of old, paths and queries', "`a' is C:\\b\\ and ?c=1&lt=2 https://d.example/?e&copy=1\n\nf ` g"],
  ['references side by side', '[#1] [#2], [a] [b]\n\n[#2]: c\n[b]: c'],
  ['parentheses', '(a) [b] (c)[d] e](f) [g](see below\n\n(1) one alone\n\nA) b'],
  ['escapes of signs', '\\`a \\**B c \\<!-- \\&nbsp https:\\/a.example\n\n\\#Install\n\na\\\\'],
])('what is right, or meant so, is left alone: %s', (_, source) => {
  expect(near(source)).toEqual([]);
});
