import { expect, test } from 'vitest';
import { atom } from '../../src/feeds/atom.ts';
import { readSite } from '../harness/read-site.ts';

const options = { path: '/feed.xml', absolute: (path: string) => `https://example.org${path}` };

test('a feed holds every dated achievement and note of others to read, and nothing undated, planned or in draft', () => {
  const { portfolio } = readSite('tests/fixtures/full', { drafts: true });
  const feed = atom(portfolio, options) ?? '';
  const ids = [...feed.matchAll(/<entry>\s*<title>[^<]*<\/title>\s*<id>([^<]*)<\/id>/g)].map(([, id]) => id);
  const dated = portfolio.achievements.filter(
    ({ period, draft }) => !draft && (period.date !== null || period.start !== null),
  );
  expect(dated.length).toBeGreaterThan(3);
  for (const { slug } of dated) expect(ids).toContain(`https://example.org/achievements/${slug}/`);
  const notes = portfolio.notes.filter(({ data }) => data.date !== null && data.status === 'published' && !data.draft);
  expect(ids).toHaveLength(dated.length + notes.length);
});

test('its entries are newest first, each with a date of RFC 3339, an author and a unique id', () => {
  const feed = atom(readSite('tests/fixtures/full').portfolio, options) ?? '';
  const dates = [...feed.matchAll(/<updated>([^<]*)<\/updated>/g)].map(([, date = '']) => date);
  expect(dates.slice(1)).toEqual(dates.slice(1).toSorted().toReversed());
  expect(dates[0]).toBe(dates[1]);
  for (const date of dates) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
  const entries = feed.split('<entry>').slice(1);
  for (const entry of entries) expect(entry).toContain('<author>');
  const ids = entries.map((entry) => /<id>([^<]*)<\/id>/.exec(entry)?.[1]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('there is no feed where nothing is dated', () => {
  expect(atom(readSite('tests/fixtures/minimal').portfolio, options)).toBeNull();
});

test('it says what a note is, in its title and as a category', () => {
  const feed = atom(readSite('tests/fixtures/full').portfolio, options) ?? '';
  const talk = feed.split('<entry>').find((entry) => entry.includes('Reading charts')) ?? '';
  expect(talk).toContain('<title>Reading charts (talk at PyCon ES 2023)</title>');
  expect(talk).toContain('<category term="talk" label="talk"/>');
});
