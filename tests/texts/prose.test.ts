import { expect, test } from 'vitest';
import { atom } from '../../src/feeds/atom.ts';
import { readSite, viewAt } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const MARKED = 'A *b* `c` [d](../pages/about.md) \\*e\\* & more.';
const HTML = 'A <em>b</em> <code>c</code> <a href="/about/">d</a> *e* &amp; more.';
const PLAIN = 'A b c d *e* & more.';

const quoted = (text: string): string => `'${text.replaceAll('../', '')}'`;
const entry = (fields: string): string => `---\n${fields}\n---\n`;

const folder = temporaryFolder({
  'site.yml': `title: Site\ntagline: ${quoted(MARKED)}\nurl: https://site.example\n`,
  'organizations.yml': `Org:\n  about: ${quoted(MARKED)}\n`,
  'skills.yml': 'Go: { category: Languages }\nRust: { category: Languages }\n',
  'pages/about.md': entry(`title: About\ndescription: '${MARKED.replace('../pages/', '')}'`),
  'engineers/ada.md': entry(
    `name: Ada\ndescription: '${MARKED}'\nexpertise:\n  - title: A\n    summary: '${MARKED}'\nprinciples:\n  - title: B\n    text: '${MARKED}'\nroles:\n  - organization: Org\n    title: C\n    start: 2020\n    end: 2021\n    summary: '${MARKED}'`,
  ),
  'engineers/bob.md': entry('name: Bob'),
  'projects/vault.md': entry(
    `title: Vault\nsummary: '${MARKED}'\nengineers: [ada]\norganization: Org\nskills: [Go]\nstart: 2020\nend: 2021`,
  ),
  'projects/other.md': entry('title: Other\nengineers: [bob]\nskills: [Rust]\ndate: 2010'),
  'achievements/fast.md': entry(`title: Fast\nengineers: [ada]\ndate: 2020\nlesson: '${MARKED}'`),
  'notes/talk.md': entry(`title: Talk\nengineers: [ada]\ndate: 2020\nsummary: '${MARKED}'`),
});
const site = readSite(folder);

test('sentences with Markdown are shown with emphasis, code and links that lead to pages', () => {
  const engineer = viewAt(site, 'engineer', '/engineers/ada/');
  expect([
    engineer.intro,
    engineer.expertise[0]?.summary,
    engineer.principles[0]?.text,
    engineer.employers[0]?.stages[0]?.summary,
    viewAt(site, 'project', '/projects/vault/').summary,
    viewAt(site, 'projects', '/projects/').years[0]?.items[0]?.summary,
    viewAt(site, 'achievement', '/achievements/fast/').lesson,
    viewAt(site, 'note', '/notes/talk/').summary,
    viewAt(site, 'notes', '/notes/').published[0]?.summary,
  ]).toEqual(Array.from({ length: 9 }, () => HTML));
});

test('so are the sentences of the site and of organizations, whose files lie beside the folders', () => {
  expect(viewAt(site, 'home', '/').title).toBe(HTML);
  expect(viewAt(site, 'organization', '/organizations/org/').about).toBe(HTML);
  expect(viewAt(site, 'organizations', '/organizations/').organizations[0]?.about).toBe(HTML);
  expect(site.diagnostics).toEqual([]);
});

test('what has no room for marks has the words alone: descriptions, the feed, the index of the explorer', () => {
  const described = ['/engineers/ada/', '/projects/vault/', '/notes/talk/', '/about/', '/'];
  const descriptions = site.pages
    .filter(({ url }) => described.includes(url))
    .map(({ view }) => view.frame.description);
  expect(new Set(descriptions)).toEqual(new Set([PLAIN]));
  const feed = atom(site.context) ?? '';
  expect(feed).toContain('<summary>A b c d *e* &amp; more.</summary>');
  expect(feed).toContain('<subtitle>A b c d *e* &amp; more.</subtitle>');
  const index = JSON.stringify(site.indexes.get('projects') ?? {});
  expect(index).toContain(PLAIN);
  expect(index).not.toContain('<em>');
});

test('an address that leads nowhere, or may not be used, is a mistake in the field', () => {
  const broken = readSite(
    temporaryFolder({
      'site.yml': 'title: Site\nurl: https://site.example\n',
      'engineers/ada.md': entry("name: Ada\ndescription: 'See [a](none.md), [b](javascript:c) and [d]().'"),
    }),
  );
  expect(broken.diagnostics.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
    ['dead-link', 3, 14],
    ['empty-link', 3, 14],
    ['unsafe-address', 3, 14],
  ]);
});
