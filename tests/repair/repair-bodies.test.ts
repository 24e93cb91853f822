import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { fixContent } from '../../src/cli/fix-content.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { repairBodies } from '../../src/repair/repair-bodies.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const folder = temporaryFolder();

const FRONT =
  '---\ntitle: Vault\nengineers: [ada]\nlinks: [{ label: Code, url: https://github.com/a/vault/ }]\n---\n\n';

/** The body of a project after \`check --fix\`. */
async function fixed(body: string): Promise<string> {
  const content = join(folder, 'content');
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/sound', content, { recursive: true });
  mkdirSync(join(content, 'projects'), { recursive: true });
  const file = join(content, 'projects/readme.md');
  writeFileSync(file, FRONT + body);
  const cache = join(folder, 'cache');
  await fixContent({ content, base: null, url: null, drafts: false, hashedAssets: false, cache });
  return readFileSync(file, 'utf8').slice(FRONT.length);
}

describe('a body is repaired', () => {
  it.each([
    ['headings', '# A\n\n## B\n\n# C\n', '## A\n\n### B\n\n## C\n'],
    ['a heading that repeats the title', '# 🚀 vault\n\n## B\n', '## B\n'],
    [
      'attributes',
      '<p class="a" align="center"\n  style=\'b\'>C <b onclick="d">e</b></p>\n',
      '<p align="center">C <b>e</b></p>\n',
    ],
    [
      'attributes on lines of their own, without the line',
      '<div>\n  <a\n    href="vault.md"\n    style="b" class="c"\n    title="d"\n  >\n    A\n  </a>\n</div>\n\n> <div\n>   class="a"\n>   id="b">C</div>\n',
      '<div>\n  <a\n    href="vault.md"\n    title="d"\n  >\n    A\n  </a>\n</div>\n\n> <div\n>   id="b">C</div>\n',
    ],
    ['attributes without a space between them', '<p class="a"title="b">C</p>\n', '<p title="b">C</p>\n'],
    [
      'end tags that are left over, without their line',
      '<div>\n\t<p><p>a</p>\n\t</p>\n\tb\n</div>\n',
      '<div>\n\t<p><p>a</p>\n\tb\n</div>\n',
    ],
    [
      'Markdown in a link whose tag has several lines',
      '<div>\n<a\n  href="vault.md"\n  >b</a\n> **c**\n</div>\n',
      '<div>\n\n<a href="vault.md" >b</a\n> **c**\n\n</div>\n',
    ],
    ['names in angle brackets', 'Run <file>.\n', 'Run \\<file>.\n'],
    [
      'Markdown directly inside HTML',
      '<details>\n<summary>Log</summary>\n  - **First** step\n</details>\n',
      '<details>\n<summary>Log</summary>\n\n- **First** step\n\n</details>\n',
    ],
    [
      'end tags that are left over',
      '<p>a</p></p>\n\nb <a href="vault.md">c</a></a>\n',
      '<p>a</p>\n\nb <a href="vault.md">c</a>\n',
    ],
    ['what shows nothing', 'a []() <img src="" alt=""> <a href=""></a>b\n\n##\n\nc\n', 'a   b\n\n\n\nc\n'],
    [
      'boxes without a title',
      '<details>\n\na\n\n</details>\n',
      '<details>\n<summary>Details</summary>\n\na\n\n</details>\n',
    ],
    [
      'end tags at the end of a list',
      '<details>\n<summary>a</summary>\n\n1. b\n   </details>\n',
      '<details>\n<summary>a</summary>\n\n1. b\n   \n\n</details>\n',
    ],
    [
      'headings of tags with empty lines in them',
      '<h1 align="center">\n\nA *b*\nc\n\n</h1>\n\n<h3>\n\nD\n\n</h3>\n',
      '## A *b* c\n\n### D\n',
    ],
    ['tasks', '- [] a\n- [ x ]b\n\n-[x] c\n', '- [ ] a\n- [x] b\n\n- [x] c\n'],
    [
      'links',
      '[a] (https://a.example) [b](https://b.example/c d) [e](https://f.example “g”)\n',
      '[a](https://a.example) [b](<https://b.example/c d>) [e](https://f.example "g")\n',
    ],
    ['signs of lists', '• a\n• b\n', '- a\n- b\n'],
    ['items that are indented too far', '1. a\n           - b\n           - c\n', '1. a\n   - b\n   - c\n'],
    ['what is struck out with spaces', '~~ a ~~ b\n', '~~a~~ b\n'],
    ['dashes without a space', '-One\n-Two\n', '- One\n- Two\n'],
    ['headings without a space', '##One\n', '## One\n'],
    ['emphasis with spaces', '**a ** b\n', '**a** b\n'],
    [
      'alerts with a title or a text in their line',
      '> [!info]- A title\n> Text.\n\n> [!TIP] This is\n> text.\n',
      '> [!NOTE]\n> **A title**\n>\n> Text.\n\n> [!TIP]\n> This is\n> text.\n',
    ],
    [
      'attributes of other tools',
      '## About us {#about-us .a}\n\n## B {#c}\n\nText.\n{: .lead}\n\n[d](vault.md){:target="_blank"} **e**{.f}\n',
      '## About us\n\n## B <a id="c"></a>\n\nText.\n\n[d](vault.md) **e**\n',
    ],
    ['headings of other languages', 'h3. A\n\n== B ==\n\n- c\n** D\n', '## A\n\n## B\n\n- c\n## D\n'],
    [
      'links of other languages',
      '[a b|https://a.example] [[https://b.example][c]] [https://d.example e] link:https://f.example[g]\n',
      '[a b](https://a.example) [c](https://b.example) [e](https://d.example) [g](https://f.example)\n',
    ],
    [
      'brackets of links',
      '(a)[https://a.example] [b d] [c]\n\n[c]: https://c.example\n',
      '[a](https://a.example) [b d][c]\n\n[c]: https://c.example\n',
    ],
    ['slips', 'a &nbsp b https:/c.example \\\n', 'a &nbsp; b https://c.example\n'],
    [
      'lists of pictures and numbers',
      '✅ a\n✅ b\n\n(1) c\n(2) d\n\n*e\n*f\n',
      '- ✅ a\n- ✅ b\n\n1. c\n2. d\n\n* e\n* f\n',
    ],
    ['tasks without the end of their bracket', '- [X a\n- [ b\n', '- [X] a\n- [ ] b\n'],
    ['alerts of other tools', '> [!info]\n> a\n', '> [!NOTE]\n> a\n'],
    [
      'addresses of pages',
      '[a](vault.html) [b](..\\projects\\vault.md)\n',
      '[a](vault.md) [b](../projects/vault.md)\n',
    ],
    [
      'parts of pages as on GitHub',
      '[a](#-start) [b](#Über-Uns)\n\n## 🚀 Start\n\n## Über uns\n',
      '[a](#section-start) [b](#über-uns)\n\n## 🚀 Start\n\n## Über uns\n',
    ],
    [
      'parts of pages by the number that GitHub gives, by the words of the link, and by their letters',
      '[a](#vault-1) [Get, then put](#get-and-put) [b](#options-a) [c](#vault)\n\n## Vault()\n\n## Get, then put\n\n## options.a\n',
      '[a](#vault) [Get, then put](#get-then-put) [b](#optionsa) [c](#vault)\n\n## Vault()\n\n## Get, then put\n\n## options.a\n',
    ],
    ['the part that repeated the title', '# Vault\n\n[a](#vault)\n', '[a](#main)\n'],
    [
      'pictures of the repository',
      '![a](docs/a.png) <img src="./b.svg" alt="b"> ![](/c.gif)\n',
      '[a](https://github.com/a/vault/raw/HEAD/docs/a.png) <a href="https://github.com/a/vault/raw/HEAD/b.svg">b</a> [c.gif](https://github.com/a/vault/raw/HEAD/c.gif)\n',
    ],
    [
      'paths from the root of the repository',
      '[a](/docs/a.md#b) [c](/bench)\n',
      '[a](https://github.com/a/vault/blob/HEAD/docs/a.md#b) [c](https://github.com/a/vault/blob/HEAD/bench)\n',
    ],
    [
      'files of the repository',
      '[a](LICENSE) [b](./docs/a.md#b) [c](../../issues/new)\n',
      '[a](https://github.com/a/vault/blob/HEAD/LICENSE) [b](https://github.com/a/vault/blob/HEAD/docs/a.md#b) [c](https://github.com/a/vault/issues/new)\n',
    ],
    [
      'badges',
      '[![npm *v*](https://img.shields.io/npm/v/a.svg)](https://a.example) ![](https://img.shields.io/badge/license-MIT_%E2%98%BC-blue)\n',
      '[npm *v*](https://a.example) license: MIT ☼\n',
    ],
    [
      'badges with labels and as tags',
      '[![b][c]][d] <a href="https://a.example"><img src="https://badge.fury.io/js/a.svg" alt="a &amp; b"></a>\n\n[c]: https://github.com/a/b/workflows/c/badge.svg\n[d]: https://d.example\n',
      '[b][d] <a href="https://a.example">a &amp; b</a>\n\n[d]: https://d.example\n',
    ],
    [
      'pictures of other sites',
      '![a *b*](https://a.example/b.png "t") ![](https://a.example/x/c(1).png) <img src="//a.example/d.png" alt="d">\n\n[![e](https://a.example/e.png)](https://e.example) ![f][g]\n\n[g]: https://a.example/g.png\n',
      '[a *b*](https://a.example/b.png) [c1.png](<https://a.example/x/c(1).png>) <a href="https://a.example/d.png">d</a>\n\n[e](https://e.example) [f][g]\n\n[g]: https://a.example/g.png\n',
    ],
  ])('%s', async (_, body, expected) => {
    expect(await fixed(body)).toBe(expected);
  });

  it.each([
    ['a name without a definition', '[a][b]\n'],
    ['what is nearly the name of a part', '[a](#star)\n\n## Start\n'],
    ['words that two headings have', '[A b](#c)\n\n## A b\n\n## D\n\n### A b\n'],
    ['a picture that should be in the content folder', '![a](../media/none.png)\n'],
    ['an end tag that may belong to a start tag', '<b>\n\na\n\n</b>\n'],
    ['options', '-v\n-h\n'],
    ['a script', '<script>a</script>\n'],
    ['a task without text', '- [  ]\n'],
  ])('not where somebody must decide: %s', async (_, body) => {
    expect(await fixed(body)).toBe(body);
  });
});

test('edits that lie in each other are made one after the other', () => {
  const place = { file: 'a.md', line: 1, column: 1, length: 1, source: '' };
  const problem = { severity: 'error', code: 'raw-html', place, help: null } as const;
  const found: readonly Diagnostic[] = [
    { ...problem, message: 'one', edits: [{ start: 0, end: 2, text: 'x' }] },
    { ...problem, message: 'two', edits: [{ start: 1, end: 3, text: 'y' }] },
    { ...problem, message: 'one', edits: [{ start: 5, end: 5, text: 'z' }] },
    { ...problem, message: 'three' },
  ];
  expect([...repairBodies([{ file: 'a.md', text: 'abcdef' }], found)]).toEqual([
    ['a.md', { text: 'xcdezf', changes: [{ code: 'body', message: 'one (2 times)' }] }],
  ]);
});
