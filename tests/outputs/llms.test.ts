import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { llms } from '../../src/outputs/llms.ts';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

test('it has the form of llmstxt.org: a title, a quotation, and lists of links below headings', () => {
  const site = readSite('tests/fixtures/full', { drafts: true });
  const tokens = new MarkdownIt().parse(llms(site.context), {});
  const opened = tokens.filter(({ nesting, level }) => nesting === 1 && level === 0).map(({ tag }) => tag);
  expect(opened.slice(0, 2)).toEqual(['h1', 'blockquote']);
  expect(opened.filter((tag) => tag === 'h2').length).toBe(opened.filter((tag) => tag === 'ul').length);
  const links = tokens.flatMap(({ children }) => (children ?? []).flatMap((each) => each.attrGet('href') ?? []));
  const markdown = links
    .filter((href) => String(href).endsWith('.md'))
    .map((href) => decodeURI(String(href).slice('https://site.example'.length)));
  expect(markdown.toSorted()).toEqual([...site.markdown.keys()].toSorted());
});

test('it leads to pages where there is no Markdown, names the first hundred of each kind, and no name changes its structure', () => {
  const people = Array.from({ length: 102 }, (_, index) => [
    `engineers/e${index}.md`,
    "---\nname: '## [x](y) > z'\n---\n",
  ]);
  const { context } = readSite(
    temporaryFolder({
      'site.yml': 'title: T\nurl: https://t.example\noutputs: { markdown: false }',
      ...Object.fromEntries(people),
    }),
  );
  const text = llms(context);
  expect(text.match(/^- .*$/gm)?.length).toBe(100 + 1 + 5);
  expect(text.match(/^## .*$/gm)).toEqual(['## Engineers', '## Optional']);
  expect(text).toContain('](https://site.example/engineers/e0/)');
  expect(text).toContain('- [2 more](https://site.example/engineers/)');
});
