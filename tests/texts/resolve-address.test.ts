import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../src/texts/address.ts';
import type { AddressBook } from '../../src/texts/address-book.ts';
import { resolveAddress } from '../../src/texts/resolve-address.ts';

const book: AddressBook = {
  addresses: createAddresses('https://site.example', '/team/'),
  siteMap: {
    paths: new Set(['/', '/projects/', '/projects/vault/']),
    pathByEntry: new Map([['projects/vault.md', '/projects/vault/']]),
    entryByPath: new Map([['/projects/vault/', 'projects/vault.md']]),
    files: new Set(['/feed.xml', '/sitemap.xml', '/robots.txt', '/cv.pdf']),
    pathByAlias: new Map([['/old/', '/projects/vault/']]),
  },
  assets: new Set(['media/a.png']),
  copiedPaths: new Set(),
  pictures: new Map(),
  bodies: new Map(),
  repositories: new Map([['projects/vault.md', 'https://github.com/a/vault']]),
  leftOut: new Map(),
  titles: new Map(),
};

/** What an address in a page becomes, or the help where it leads nowhere. */
function resolved(written: string): string | null {
  const found = resolveAddress(written, 'pages/about.md', book);
  return 'href' in found ? found.href : `? ${found.help}`;
}

describe('an address', () => {
  it.each([
    ['/feed.xml', '/team/feed.xml'],
    ['/sitemap.xml', '/team/sitemap.xml'],
    ['/robots.txt', '/team/robots.txt'],
    ['/cv.pdf', '/team/cv.pdf'],
    ['/old/', '/team/projects/vault/'],
  ])('may be that of any file, and an earlier one of a page: %s', (written, href) => {
    expect(resolved(written)).toBe(href);
  });

  it.each([
    ['https://site.example/team/projects/vault/', '/team/projects/vault/'],
    ['https://SITE.example/team/feed.xml', '/team/feed.xml'],
    ['https://site.example/projects/vault/', '/team/projects/vault/'],
    ['https://site.example/team/projects/valt/', '? did you mean "/projects/vault/"?'],
    ['https://site.example/team/projects/none/', '? correct the address, or remove the link'],
  ])('of the site itself in full is checked and gets the base path: %s', (written, href) => {
    expect(resolved(written)).toBe(href);
  });

  it.each([
    'https://site.example/another-site/',
    'https://site.example.org/projects/none/',
    'https://site.example/team/projects/none/?x=1',
    'http://site.example/projects/none/',
  ])('of another site is left alone: %s', (written) => {
    expect(resolved(written)).toBe(written);
  });

  it.each([
    ['github.com/ada', 'https://github.com/ada'],
    ['www.example.org', 'https://www.example.org'],
    ['me@example.org', 'mailto:me@example.org'],
    ['..%5Cprojects%5Cvault.md', '../projects/vault.md'],
    ['../projects/', '/projects/'],
    ['../projects/vault', '../projects/vault.md'],
  ])('with a slip gets its help: %s', (written, meant) => {
    expect(resolved(written)).toBe(`? did you mean "${meant}"?`);
  });
});
