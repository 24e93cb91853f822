import { expect, test } from 'vitest';
import { codesOf, findings, page } from './audited.ts';

test.each([
  ['a page', '<a href="/folio/work/">x</a>'],
  ['a page by its whole address', '<a href="https://ada.example/folio/work/">x</a>'],
  ['a page with what narrows it', '<a href="/folio/work/?skill=go">x</a>'],
  ['a page beside this one', '<a href="work/">x</a>'],
  ['a part of a page', '<a href="/folio/work/#ledger">x</a>'],
  ['a stretch of its text', '<a href="/folio/work/#:~:text=ledger">x</a>'],
  ['a part of a drawing', '<svg aria-hidden="true"><use href="/folio/icons.svg#moon"/></svg>'],
  ['a file in two sizes', '<img src="/folio/a.png" srcset="/folio/a.png 1x, /folio/b.png 2x" alt="">'],
  ['a name with a space', '<a href="/folio/a%20b.png">x</a>'],
  ['another site', '<a href="https://other.example/nowhere/">x</a>'],
  ['a mailbox', '<a href="mailto:ada@ada.example">x</a>'],
])('a link to %s is alive', async (_, body) => {
  const files = {
    'work/index.html': page('<h2 id="ledger">Ledger</h2>'),
    'icons.svg': '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="moon"/></svg>',
    'a.png': '',
    'b.png': '',
    'a b.png': '',
  };
  const otherSources = [{ file: 'a.md', text: 'ada@ada.example' }];
  expect(await codesOf({ ...files, 'index.html': page(body) }, { otherSources })).toEqual([]);
});

test.each([
  ['no page', '<a href="/folio/nowhere/">x</a>', 'dead-link', '"/folio/nowhere/" leads nowhere'],
  ['a folder above the site', '<a href="/work/">x</a>', 'dead-link', '"/work/" leads out of the site'],
  ['what is no address', '<a href="https://[">x</a>', 'dead-link', '"https://[" is no address'],
  ['half of a character', '<a href="/folio/%e4/">x</a>', 'dead-link', '"/folio/%e4/" is no address'],
  ['no part of a page', '<a href="#work">x</a>', 'dead-anchor', '"#work" leads to a part that is not there'],
  ['no picture of a set', '<img src="a.png" srcset="b.png 2x" alt="">', 'dead-link', '"b.png" leads nowhere'],
])('a link to %s is dead', async (_, body, code, message) => {
  const found = await findings({ 'index.html': page(body), 'a.png': '' });
  expect(found.map((each) => [each.code, each.severity])).toEqual([[code, 'error']]);
  expect(found[0]?.message).toContain(message);
});

test('what style sheets, manifests and redirects lead to is looked for as well', async () => {
  const files = {
    'assets/site.css': '@font-face { src: url(plex.woff2) } body { background: url("data:image/png;base64,AA") }',
    'assets/app.webmanifest': '{ "icons": [{ "src": "icon.png" }] }',
    'old/index.html': page('', '<meta http-equiv="refresh" content="0; url=/folio/gone/">'),
  };
  const found = await findings(files);
  const dead = found.filter(({ code }) => code === 'dead-link').map(({ message }) => message);
  expect(dead).toEqual([
    '"/folio/gone/" leads nowhere, in "old/index.html"',
    '"icon.png" leads nowhere, in "assets/app.webmanifest"',
    '"plex.woff2" leads nowhere, in "assets/site.css"',
  ]);
});

test('the line of the content that wrote a link is named, and what all pages have alike is said once', async () => {
  const body = '<a href="/folio/imprint/">x</a>';
  const source = { file: 'content/pages/work.md', text: '---\ntitle: Work\n---\n\nSee [it](imprint.md).\n' };
  const [cause, others] = await findings(
    { 'index.html': page(body), 'a/index.html': page(body), 'work/index.html': page(body) },
    { sources: new Map([['work/index.html', source]]) },
  ).then((found) =>
    found.toSorted((a, b) => Number(b.place?.file === source.file) - Number(a.place?.file === source.file)),
  );
  expect(cause?.place).toMatchObject({ file: source.file, line: 5, column: 10, length: 'imprint.md'.length });
  expect(others?.message).toBe('"/folio/imprint/" leads nowhere, in "a/index.html" and 1 more');
  expect(others?.place).toMatchObject({ file: '_site/a/index.html', line: 2 });
});
