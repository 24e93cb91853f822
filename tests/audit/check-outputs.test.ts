import { describe, expect, test } from 'vitest';
import { codesOf, findings, page } from './audited.ts';

const messagesOf = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await findings(files)).map(({ message }) => message);

function sitemap(...paths: readonly string[]): string {
  return `<urlset>${paths.map((path) => `<url><loc>https://ada.example${path}</loc></url>`).join('\n')}</urlset>`;
}

describe('a site map', () => {
  const hidden = page('', '<meta name="robots" content="noindex">');
  const files = {
    'work/index.html': page(''),
    'a b/index.html': page(''),
    'draft/index.html': hidden,
    '404.html': page(''),
  };
  const all = ['/folio/', '/folio/work/', '/folio/a%20b/'];

  test('names each page that search engines may show', async () => {
    expect(await messagesOf({ ...files, 'sitemap.xml': sitemap(...all) })).toEqual([]);
  });

  test('leaves out a page for which another one stands, and has those that stand for themselves', async () => {
    const standing = (path: string): string =>
      page('', `<link rel="canonical" href="https://ada.example/folio${path}">`);
    const pages = { ...files, 'work/index.html': standing('/work/'), 'es/work/index.html': standing('/work/') };
    expect(await messagesOf({ ...pages, 'sitemap.xml': sitemap(...all) })).toEqual([]);
    const lost = { ...files, 'es/work/index.html': standing('/gone/'), 'sitemap.xml': sitemap(...all) };
    expect(await messagesOf(lost)).toContainEqual(expect.stringContaining('"es/work/index.html" is missing'));
  });

  test.each([
    ['lacks a page', all.slice(1), 'the page "index.html" is missing'],
    ['names a page that is hidden', [...all, '/folio/draft/'], '"https://ada.example/folio/draft/" is no page'],
    ['names a page that is not there', [...all, '/folio/old/'], '"https://ada.example/folio/old/" is no page'],
    ['names a page twice', [...all, '/folio/'], 'a page is named twice'],
  ])('that %s is wrong', async (_, paths, message) => {
    expect(await messagesOf({ ...files, 'sitemap.xml': sitemap(...paths) })).toEqual([
      expect.stringContaining(message),
    ]);
  });
});

describe('a feed', () => {
  const entry = (id: string, link = 'https://ada.example/folio/', date = '2024-05-01T00:00:00Z'): string =>
    `<entry><title>Ledger</title><id>${id}</id><link href="${link}"/><updated>${date}</updated></entry>`;
  const feed = (...entries: readonly string[]): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Ada</title><id>urn:ada</id><updated>2024-05-01T00:00:00Z</updated>${entries.join('')}</feed>`;

  test('with entries that can be told apart and opened is right', async () => {
    expect(await messagesOf({ 'feed.xml': feed(entry('urn:1'), entry('urn:2', 'https://other.example/')) })).toEqual(
      [],
    );
  });

  test.each([
    ['is none', '<html></html>', 'this is no Atom feed'],
    ['has one id twice', feed(entry('urn:1'), entry('urn:1')), 'two entries have one id'],
    ['has a day for a date', feed(entry('urn:1', undefined, '2024-05-01')), '"2024-05-01" is no date'],
    ['lacks a date', feed(entry('urn:1').replace(/<updated>.*<\/updated>/, '')), 'an entry, or the feed, has no date'],
    ['leads nowhere', feed(entry('urn:1', 'https://ada.example/folio/gone/')), 'the entry "Ledger" leads nowhere'],
    ['has no title', feed(entry('urn:1')).replace('<title>Ada</title>', ''), 'the feed has no title'],
  ])('that %s is wrong', async (_, text, message) => {
    expect(await messagesOf({ 'a/feed.xml': text })).toEqual([expect.stringContaining(message)]);
  });
});

describe('linked data', () => {
  const data = (json: string): Readonly<Record<string, string>> => {
    return { 'index.html': page('', `<script type="application/ld+json">${json}</script>`) };
  };
  const graph = (nodes: string): string => `{"@context":"https://schema.org","@graph":[${nodes}]}`;

  test('may name what is on another page', async () => {
    const ada = graph('{"@type":"Person","@id":"https://ada.example/folio/#ada"}');
    const other = data(graph('{"@type":"WebSite","author":{"@id":"https://ada.example/folio/#ada"}}'));
    expect(await codesOf({ ...other, 'ada/index.html': data(ada)['index.html'] ?? '' })).toEqual([]);
    expect(await codesOf(other)).toEqual(['wrong-linked-data']);
  });

  test.each([
    ['is no JSON', '{'],
    ['has another context', '{"@context":"https://other.example","@graph":[]}'],
    ['has a thing without type', graph('{"name":"Ada"}')],
  ])('that %s is wrong', async (_, json) => {
    expect(await codesOf(data(json))).toEqual(['wrong-linked-data']);
  });
});
