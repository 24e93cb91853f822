import { expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';

/** What is marked as syntax of another tool. */
function foreign(source: string): readonly string[] {
  const { problems } = readMarkdown(source);
  return problems.flatMap(({ code, start, end }) => (code === 'foreign-syntax' ? [source.slice(start, end)] : []));
}

it.each([
  ['Liquid and Jinja', '{{ a.b }} and {% if c %}', ['{{ a.b }}', '{% if c %}']],
  ['Hugo', '- {{< figure src="a" >}}\n- {{% b %}}', ['{{< figure src="a" >}}', '{{% b %}}']],
  ['workflows', '$\u007b{ secrets.A }}', ['{{ secrets.A }}']],
  ['kramdown', 'a\n{: .b}\n\n- c{:.d #e}', ['{: .b}', '{:.d #e}']],
  ['Pandoc', '![a](b.png){width=50%} [c]{.d} `e`{.f g="h"}', ['{width=50%}', '{.d}', '{.f g="h"}']],
  ['ids of headings', '## A {#b}', ['{#b}']],
  ['containers', '::: tip A\nb\n:::\n\n:::note\nc\n:::', ['::: tip A', ':::', ':::note', ':::']],
  ['admonitions', '!!! note\n    a\n\n???+ tip "B"\n    c', ['!!! note', '???+ tip "B"']],
  ['wikis', '[[A b]], [[c|d]] and ![[e.png]]', ['[[A b]]', '[[c|d]]', '![[e.png]]']],
  ['tables of contents', '[TOC]\n\n[[_TOC_]]', ['[TOC]', '[[_TOC_]]']],
  ['TeX', '$$x^2$$ \\(a\\) $\\alpha$', ['$$x^2$$', '\\(a\\)', '$\\alpha$']],
  ['MDX', 'import A from "b"\n\nexport const c = 1', ['import A from "b"', 'export const c = 1']],
  ['classes behind words', 'Words {.lead} and more{#id}.\n\nText {.a .b}', ['{.lead}', '{#id}', '{.a .b}']],
  ['comments of Jinja', 'a {# b\nc #} d', ['{# b\nc #}']],
  ['ends of containers', 'a\n\n:::\n\n::::', [':::', '::::']],
  ['marks', 'a ==b c== (==**d**==)', ['==b c==', '==**d**==']],
  ['single tildes', 'a ~b c~ (~d~)', ['~b c~', '~d~']],
  ['sub- and superscripts', 'H~2~O, x^2^ and 2^10^', ['~2~', '^2^', '^10^']],
  ['superscripts that stand alone', 'the ^sup^ (^2^)', ['^sup^', '^2^']],
  ['insertions', 'some ++inserted words++ (++more++)', ['++inserted words++', '++more++']],
  ['unknown names of emoji', ':rockett: (:nope:) **:x_y:** a', [':rockett:', ':nope:', ':x_y:']],
  ['fields', 'title: A\ndate: 2024\n\nb', ['title:']],
  ['comments of Obsidian', 'a %%b c%%\n\n%%\nd\n%%', ['%%b c%%', '%%', '%%']],
  [
    'marks and fields of Obsidian',
    'a ^3f9a1c\n\nb:: c\n\n[d:: e] ![f|300](g.png)',
    ['^3f9a1c', 'b::', '[d:: e]', '|300'],
  ],
  [
    'Jira',
    'h1. A\n\nbq. B\n\n{code:java}\nc\n{code}\n\n||d||e||\n\n{color:red}f{color} [g|https://h.example] !i.png|width=3! [~j]',
    [
      'h1.',
      'bq.',
      '{code:java}',
      '{code}',
      '||d||e||',
      '{color:red}',
      '{color}',
      '[g|https://h.example]',
      '!i.png|width=3!',
      '[~j]',
    ],
  ],
  ['Org', '#+TITLE: a\n\n* b\n** C\n\n[[https://d.example][e]]', ['#+TITLE: a', '**', '[[https://d.example][e]]']],
  [
    'AsciiDoc',
    '== A\n\n[source,ruby]\nb\n\n|===\n\n. c\n. d\n\nlink:https://e.example[f] image::g.png[h] kbd:[i]',
    ['== A', '[source,ruby]', '|===', '. c\n. d', 'link:https://e.example[f]', 'image::g.png[h]', 'kbd:[i]'],
  ],
  [
    'reStructuredText',
    '.. note:: a\n\nb\n^^^^\n\n::\n\n#. c\n\n:param d: e\n\n+---+---+\n\n`f <g>`_ and [1]_',
    ['.. note:: a', '^^^^', '::', '#.', ':param d: e', '+---+---+', '_', '[1]_'],
  ],
  [
    'LaTeX',
    '\\newpage\n\n\\section{A} \\textbf{b} \\cite{c}',
    ['\\newpage', '\\section{A}', '\\textbf{b}', '\\cite{c}'],
  ],
  [
    'citations and footnotes of Pandoc',
    'a [@b2020, p. 3] c^[a note in the text]',
    ['[@b2020, p. 3]', '^[a note in the text]'],
  ],
  [
    'MediaWiki',
    "'''a''' ''b'' [https://c.example d]\n\n=== E ===\n\n{| f\n|}",
    ["'''a'''", "''b''", '[https://c.example d]', '=== E ===', '{| f', '|}'],
  ],
  ['BBCode', '[b]a[/b] [url=https://b.example]c[/url]', ['[b]a[/b]', '[url=https://b.example]c[/url]']],
  ['CriticMarkup', '{++a++} {--b--} {>>c<<}', ['{++a++}', '{--b--}', '{>>c<<}']],
  ['MDX', '{/* a */} {props.b}', ['{/* a */}', '{props.b}']],
  [
    'extensions of Python-Markdown',
    '=== "A"\n    b\n\n--8<-- "c"\n\n*[D]: e\n\n[!INCLUDE [f](g.md)]',
    ['=== "A"', '--8<-- "c"', '*[D]: e', '[!INCLUDE'],
  ],
  ['PlantUML', '@startuml\na\n@enduml', ['@startuml', '@enduml']],
  ['fields after a rule', '---\nlayout: a\n---\n\nb', ['layout:']],
])('syntax of another tool is found: %s', (_, source, expected) => {
  expect(foreign(source).map((text) => text.trim())).toEqual(expected);
});

it.each([
  ['code', '`{{ a }}` `{% b %}` `$$c$$` `\\(d\\)`\n\n```\n::: tip\n[[e]]\n[TOC]\n```\n\n    {: .f}'],
  ['escapes', '\\{{ a }} \\{% b %} \\{: .c} \\[[d]] \\$$e$$\n\n\\::: tip\n\n\\!!! note\n\n\\[TOC]'],
  ['a field that is escaped', 'title\\: A'],
  ['escaped signs', '\\==a== \\~b~ H\\~2~O x\\^2^ \\:nope: \\{.c} \\{# d #}\n\n\\:::'],
  ['marks in code', '`==a== ~b~ :c: {.d} {# e #}`'],
  ['comparisons', 'a == b and c == d, a==b && c==d, ===, x ==> y ==> z'],
  ['about and home', '~5 or ~10, 5~10 and 20~30, ~/a and ~/b, 東京~大阪~京都, a~ b~'],
  ['carets', '2^10 and 2^20, ^_^ ^^, a^ b^'],
  ['colons', '10:30:45, std::vector::x, urn:isbn:1, a:b:c, :: a, :a b:, https://a.example/:id:/b'],
  ['prose in braces', 'a {b} {c, d} {e=1} {} {.} f{} $\u007b#g} {.5}'],
  ['prices and variables', '$5 and $10, $HOME and $PATH, US$ 5, $a_b$'],
  ['escaped brackets of prose', 'a\\(see below\\) \\[b\\]\\(c\\)'],
  ['escaped brackets of numbers', '\\(1\\) first \\(12\\) last, 10 g \\(5%\\)'],
  ['numbers and times', '[[1, 2], [3]] 10:30:45 a::b std::c'],
  ['what somebody cries', '!!! Attention please\n\n??? What\n\nimport duties from abroad rise'],
  [
    'signs of other languages in code',
    '`%%a%%` `h1. b` `{code}` `link:c[d]` `[[e][f]]` `\\textbf{g}` `[b]h[/b]`\n\n    h1. i\n    .. note::',
  ],
  [
    'the same, escaped',
    'h1\\. a \\%%b\\%% \\{code} \\[c|https://d.example] \\[[e][f]] \\\\textbf{g} \\[b]h[/b]\n\n\\== i',
  ],
  [
    'what other languages would read',
    "100%% of it, C:\\item\\begin and \\\\server, a.b::c, std::d e, x ^2, \"b\" or '', it's ''.join(''), [1] [2], !a! b!, (c) [d]",
  ],
  [
    'sentences with signs',
    '= 5 apples\n\nThe year: 2024\n\n... and so on\n\n. a\n\n@ada said\n\n{a} and {b}\n\n| a bar',
  ],
  ['a colon in prose', 'Note: this.\n\ntitle: A'],
])('what is text, or meant so, is left alone: %s', (_, source) => {
  expect(foreign(source)).toEqual([]);
});
