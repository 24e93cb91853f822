import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import {
  findRenamed,
  hintAtAliases,
  type KnownPage,
  knownPages,
  rememberPages,
} from '../../src/texts/renamed-pages.ts';
import type { SiteMap } from '../../src/texts/site-map.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

/** A page whose title and text are told from others by a letter each. */
const page = (name: string, title = name, body = title): KnownPage => ({
  url: `/projects/${name}/`,
  file: `projects/${name}.md`,
  title,
  body,
});

function siteMap(pages: readonly KnownPage[], aliases: readonly (readonly [string, string])[] = []): SiteMap {
  return {
    paths: new Set(pages.map(({ url }) => url)),
    pathByEntry: new Map(pages.map(({ url, file }) => [file, url])),
    entryByPath: new Map(pages.map(({ url, file }) => [url, file])),
    files: new Set(),
    pathByAlias: new Map(aliases),
  };
}

/** What was found in one run after another, as `old → new`, or `old ~ new` where it is not sure. */
function followed(...sites: readonly (readonly KnownPage[])[]): readonly string[] {
  let former: readonly KnownPage[] = [];
  let told: readonly string[] = [];
  for (const pages of sites) {
    const renamed = findRenamed(former, siteMap(pages), () => pages);
    told = renamed.map(({ from, to, isSure }) => `${from.url} ${isSure ? '→' : '~'} ${to.url}`);
    former = rememberPages(pages, renamed);
  }
  return told;
}

test('an entry under another name is known by its title or its text, in each run that follows', () => {
  const [old, next] = [page('a', 'Vault'), page('b', 'Vault')];
  expect(followed([old], [next])).toEqual(['/projects/a/ → /projects/b/']);
  expect(followed([old], [next], [next, page('c')])).toEqual(['/projects/a/ → /projects/b/']);
  expect(followed([old], [next], [page('c', 'Vault')])).toEqual([
    '/projects/b/ → /projects/c/',
    '/projects/a/ → /projects/c/',
  ]);
  expect(followed([old], [next], [old])).toEqual(['/projects/b/ → /projects/a/']);
  expect(followed([page('a', 'One', 'x')], [page('b', 'Two', 'x')])).toEqual(['/projects/a/ ~ /projects/b/']);
  expect(followed([old], [{ ...old, url: '/vault/' }])).toEqual(['/projects/a/ → /vault/']);
});

test('nothing is said of what never was, is gone, stays, or may be either of two', () => {
  const old = page('a', 'Vault');
  expect(followed([page('b', 'Vault')])).toEqual([]);
  expect(followed([old], [])).toEqual([]);
  expect(followed([old], [old, page('b', 'Vault')])).toEqual([]);
  expect(followed([old, page('b', 'Vault')], [page('b', 'Vault')])).toEqual([]);
  expect(followed([old], [page('b', 'Vault'), page('c', 'Vault')])).toEqual([]);
  expect(followed([old], [page('b', 'Other', '')])).toEqual([]);
  expect(followed([old], [{ ...page('b', 'Vault'), file: 'notes/b.md' }])).toEqual([]);
});

test('the hint has the line to write, with the earlier addresses that the entry has already', () => {
  const folder = temporaryFolder({
    'site.yml': 'title: Team\nurl: https://team.example\n',
    'projects/b.md': '---\ntitle: Vault\naliases: [/safe/]\nengineers: [ada]\n---\n',
    'achievements/d.md': '---\ntitle: Done\nengineers: [ada]\n---\n',
  });
  const content = loadContent(folder).value;
  const done = { ...page('d', 'Done'), file: 'achievements/d.md', url: '/achievements/d/' };
  const now = siteMap([page('b'), done], [['/safe/', '/projects/b/']]);
  const known = knownPages(content, now);
  expect(known.map(({ file, title, body }) => [file, title, body])).toEqual([
    ['projects/b.md', 'Vault', ''],
    ['achievements/d.md', 'Done', ''],
  ]);
  const former = [page('a', 'Vault'), { ...done, file: 'achievements/c.md', url: '/achievements/c/' }];
  const hints = hintAtAliases(
    findRenamed(former, now, () => known),
    content,
    now,
  );
  expect(hints.map(({ message, help, place }) => [message, help, place?.line])).toEqual([
    [
      'the page /projects/b/ was at /projects/a/ before, and nothing leads on from there',
      'to keep the earlier address, write in the front matter: aliases: [/safe/, /projects/a/]',
      1,
    ],
  ]);
});
