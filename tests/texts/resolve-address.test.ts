import { describe, expect, it, test } from 'vitest';
import { createAddresses } from '../../src/texts/address.ts';
import type { AddressBook } from '../../src/texts/address-book.ts';
import { nothingRenamed, toRenamed } from '../../src/texts/renamed-pages.ts';
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
  languages: [],
  renamed: nothingRenamed,
  assets: new Set(['media/a.png']),
  copiedPaths: new Set(),
  pictures: new Map(),
  bodies: new Map(),
  repositories: new Map([['projects/vault.md', 'https://github.com/a/vault']]),
  leftOut: new Map(),
  titles: new Map(),
};

/** What an address in a page becomes, or the help where it leads nowhere. */
function resolved(written: string, other: Partial<AddressBook> = {}): string | null {
  const found = resolveAddress(written, 'pages/about.md', { ...book, ...other });
  return 'href' in found ? found.href : `? ${found.help}`;
}

test('an address of an entry with another name is answered with that, and repaired where it is sure', () => {
  const page = (name: string) => ({ url: `/projects/${name}/`, file: `projects/${name}.md`, title: 'Vault', body: '' });
  const moved = { from: page('safe'), to: page('vault') };
  const answers = (isSure: boolean) =>
    ['../projects/safe.md#keys', '/projects/safe/'].map((address) =>
      resolveAddress(address, 'pages/about.md', { ...book, renamed: toRenamed([{ ...moved, isSure }]) }),
    );
  expect(answers(true)).toEqual([
    {
      code: 'dead-link',
      problem: 'there is no projects/safe.md any more: it is projects/vault.md now',
      help: 'write ../projects/vault.md#keys, or run "npm run check -- --fix"',
      meant: '../projects/vault.md#keys',
    },
    {
      code: 'dead-link',
      problem: 'no page has the address /projects/safe/ any more: it is projects/vault.md now',
      help: 'write /projects/vault/, or run "npm run check -- --fix"',
      meant: '/projects/vault/',
    },
  ]);
  expect(answers(false)).toMatchObject([
    { help: 'write ../projects/vault.md#keys', meant: null },
    { help: 'write /projects/vault/', meant: null },
  ]);
});

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
    ['https://site.example/team/bare', '? correct the address, or remove the link'],
    ['http://site.example/team/projects/vault/', '/team/projects/vault/'],
    ['https://site.example/team/projects/?skill=c%23', '/team/projects/?skill=c%23'],
    ['https://site.example/team/projects/none/?x=1', '? correct the address, or remove the link'],
  ])('of the site itself in full is checked and gets the base path: %s', (written, href) => {
    expect(resolved(written)).toBe(href);
  });

  it.each([
    'https://site.example/another-site/',
    'https://site.example.org/projects/none/',
    'https://site.example/another-site/projects/vault/',
    'https://site.example:8080/team/none/',
    'ftp://site.example/team/none/',
  ])('of another site is left alone: %s', (written) => {
    expect(resolved(written)).toBe(written);
  });

  it.each([
    ['/projects/?skill=go&year=2024', '/team/projects/?skill=go&year=2024'],
    ['/projects/?skill=c#', '/team/projects/?skill=c'],
    ['/projects/?skill=C%2B%2B é', '/team/projects/?skill=C%2B%2B%20%C3%A9'],
    ['../projects/vault.md?x', '/team/projects/vault/?x'],
    ['/old/?x', '/team/projects/vault/?x'],
    ['/feed.xml?from=talk', '/team/feed.xml?from=talk'],
  ])('keeps what a list is narrowed by: %s', (written, href) => {
    expect(resolved(written)).toBe(href);
  });

  it('that is on the host of a site without a path of its own may be of something else there', () => {
    const at = (origin: string) => ({ addresses: createAddresses(origin, '/') });
    const written = 'https://site.example/projets/';
    expect(resolveAddress(written, 'pages/about.md', { ...book, ...at('https://site.example') })).toMatchObject({
      severity: 'hint',
      help: 'did you mean "/projects/"? Else leave it: something else may lie there',
      page: written,
    });
    expect(resolved('https://site.example/projects/none/', at('https://site.example'))).toMatch('? correct');
    expect(resolved('https://ada.github.io/demo/', at('https://ada.github.io'))).toBe('https://ada.github.io/demo/');
  });

  it.each(['/notes/', '/skills/go/', '/engineers/'])(
    'of a list that lacks only an entry with a mistake is no mistake of its own: %s',
    (written) => {
      expect(resolved(written)).toMatch('? ');
      const leftOut = new Map([['notes/a.md', { reason: 'mistake' } as const]]);
      expect(resolved(written, { leftOut })).toBe(written);
    },
  );

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

describe('an address in a site of several languages', () => {
  const inSpanish: AddressBook['languages'][number] = {
    ...{ locale: 'es', folder: '/es' },
    addresses: createAddresses('https://site.example', '/team/', { folder: '/es', shared: new Set(['/sitemap.xml']) }),
    siteMap: { ...book.siteMap, paths: new Set(['/', '/projects/', '/projects/vault/', '/projects/archive/']) },
  };
  const languages = [inSpanish];

  it.each([
    ['/es/', '/team/es/'],
    ['/es/projects/vault/', '/team/es/projects/vault/'],
    ['/es/projects/vault/?x=1#b%C3%B3veda', '/team/es/projects/vault/?x=1#bóveda'],
    ['/es/old/', '/team/es/projects/vault/'],
    ['/es/feed.xml', '/team/es/feed.xml'],
    ['/es/projects/archive/', '/team/es/projects/archive/'],
    ['../es/projects/vault/', '/team/es/projects/vault/'],
    ['../es/', '/team/es/'],
    ['../es/feed.xml', '/team/es/feed.xml'],
    ['https://site.example/team/es/projects/vault/', '/team/es/projects/vault/'],
    ['/es/projects/valt/', '? did you mean "/es/projects/vault/"?'],
    ['/es/projects/vault', '? did you mean "/es/projects/vault/"?'],
    ['../es/projects/valt/', '? did you mean "/es/projects/vault/"?'],
    ['https://site.example/team/es/projects/valt/', '? did you mean "/es/projects/vault/"?'],
    ['/es/nothing/', '? correct the address, or remove the link'],
    ['/de/projects/vault/', '? did you mean "/projects/vault/"?'],
    // A page of this language may have an address that begins so.
    ['/estate/', '? correct the address, or remove the link'],
  ])('may be that of a page in another one: %s', (written, href) => {
    expect(resolved(written, { languages })).toBe(href);
  });

  it('stays in the language of the text where it does not name another, and may name its own', () => {
    const there = { ...inSpanish, languages };
    expect(resolved('../projects/vault.md', there)).toBe('/team/es/projects/vault/');
    expect(resolved('/projects/vault/', there)).toBe('/team/es/projects/vault/');
    expect(resolved('/es/projects/vault/', there)).toBe('/team/es/projects/vault/');
  });

  it('is never that of a translation, whose original is named', () => {
    expect(resolved('../projects/vault.es.md#part', { languages })).toBe(
      '? write /es/projects/vault/ for the page in "es" alone; for that in the language of the text write ../projects/vault.md#part',
    );
    expect(resolved('../projects/vault.de.md', { languages })).toBe(
      '? for the page in the language of the text write ../projects/vault.md',
    );
    expect(resolveAddress('../projects/vault.es.md', 'pages/about.md', book)).toMatchObject({
      problem: 'projects/vault.es.md is a translation of projects/vault.md, and no page by itself',
      meant: '../projects/vault.md',
    });
  });

  it('of a draft is said to be one', () => {
    const leftOut = new Map([['projects/secret.md', { reason: 'draft' as const }]]);
    expect(resolved('/es/projects/secret/', { languages, leftOut })).toContain('draft');
  });
});

describe('an address of nothing', () => {
  const resume = '/engineers/ada/resume.pdf';
  const files = new Set(['/feed.xml', '/engineers/ada/resume.json', resume]);

  it.each([
    ['../index.md', '/'],
    ['/index.html', '/'],
    ['/index', '/'],
    ['/cv.pdf', resume],
    ['/Ada_CV.pdf', resume],
    ['../files/lebenslauf.pdf', resume],
    ['/resume.pdf', resume],
    ['/resume.json', '/engineers/ada/resume.json'],
  ])('is near to what other sites call so: %s', (written, near) => {
    const found = { ...book, siteMap: { ...book.siteMap, files } };
    expect(resolved(written, found)).toBe(`? did you mean "${near}"?`);
  });

  it.each([
    ['/cv.pdf', 'cv.pdf'],
    ['slides/talk.pptx', 'talk.pptx'],
    ['../files/data.zip', 'data.zip'],
  ])('may be one of a file that is still to come: %s', (written, name) => {
    expect(resolved(written, { siteMap: { ...book.siteMap, files: new Set() } })).toBe(
      `? put the file into files/ and write ../files/${name}, or remove the link`,
    );
  });

  it('is no résumé of one of two people', () => {
    const two = new Set([resume, '/engineers/bo/resume.pdf']);
    expect(resolved('/cv.pdf', { siteMap: { ...book.siteMap, files: two } })).toContain('put the file into files/');
  });
});

describe('an address of Jekyll', () => {
  it.each([
    ["{{ '/talks/' | relative_url }}", '/talks/'],
    ['{{ "talks/one.html" | absolute_url }}', '/talks/one.html'],
    ['{{ site.baseurl }}/talks/', '/talks/'],
    ['{{ site.url }}/talks/', '/talks/'],
  ])('means the path in it: %s', (written, path) => {
    expect(resolveAddress(written, 'pages/about.md', book)).toMatchObject({ meant: path });
  });

  it.each(['{{ page.link }}', '{{ site.baseurl }}'])(
    'means nothing that is sure where it holds no path: %s',
    (written) => {
      expect(resolveAddress(written, 'pages/about.md', book)).not.toHaveProperty('meant', expect.any(String));
    },
  );
});

it('the résumé that an engineer means is their own', () => {
  const files = new Set(['/engineers/ada/resume.pdf', '/engineers/bo/resume.pdf']);
  const pathByEntry = new Map([
    ['engineers/ada.md', '/engineers/ada/'],
    ['engineers/resumo.md', '/engineers/resumo/'],
    ['engineers/bo.md', '/engineers/bo/'],
  ]);
  const two = { ...book, siteMap: { ...book.siteMap, files, pathByEntry } };
  expect(resolveAddress('resume.pdf', 'engineers/bo.md', two)).toMatchObject({
    help: 'did you mean "/engineers/bo/resume.pdf"?',
  });
  expect(resolveAddress('resume.pdf', 'engineers/resumo.md', two)).toMatchObject({
    help: expect.stringContaining('put the file into files/'),
  });
});
