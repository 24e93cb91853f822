import { beforeAll, describe, expect, it } from 'vitest';
import { htmlFaults } from '../../src/audit/html-faults.ts';
import { builtSite } from '../harness/built-site.ts';
import { everyState, someOf } from '../harness/every-state.ts';
import { heavyContent } from '../harness/heavy-content.ts';
import { type BuiltPage, deadAddresses, readFolder, readPages } from '../harness/read-pages.ts';
import { teamFiles } from '../harness/team.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const MAX_PAGE_BYTES = 150_000;

/** Each kind of page gets as much as it can; `npm test` takes an eighth of it, which is above every limit too. */
const contents = {
  heavy: heavyContent({ crowd: someOf(1000), works: someOf(everyState ? 400 : 240), skills: everyState ? 250 : 150 }),
  ...(everyState ? { 'long titles': withLongTitles(heavyContent({ crowd: 20, works: 40, skills: 100 })) } : {}),
  team: teamFiles({ engineers: 24, skills: 250, categories: 12, shown: 40 }),
};

describe.each(Object.entries(contents))('a large site (%s)', (_, content) => {
  const folder = temporaryFolder(content);
  let pages: readonly BuiltPage[] = [];
  let files: ReadonlyMap<string, Buffer> = new Map();

  beforeAll(async () => {
    const site = await builtSite(folder);
    files = readFolder(site.folder);
    pages = readPages(site.folder);
  });

  it('has no page above 150 kB', () => {
    const heavy = [...files].filter(([path, { length }]) => path.endsWith('.html') && length > MAX_PAGE_BYTES);
    expect(pages.length).toBeGreaterThan(200);
    expect(heavy.map(([path, { length }]) => `${path}: ${length}`)).toEqual([]);
  });

  it('leads to every one of its pages from the front page, without a script', () => {
    const byPath = new Map(pages.map((page) => [`/${page.path.replace(/index\.html$/, '')}`, page]));
    const reached = new Set(['/']);
    for (const path of reached) {
      for (const address of byPath.get(path)?.addresses ?? []) {
        const target = decodeURI(address.replace(/#.*$/, ''));
        if (byPath.has(target)) reached.add(target);
      }
    }
    expect([...byPath.keys()].filter((path) => !reached.has(path) && path !== '/404.html')).toEqual([]);
  });

  it('is valid HTML, with each id once and no skipped heading level', () => {
    const kinds = new Map(
      pages.map((page) => [page.path.replaceAll(/\d+/g, 'N').replace(/person-N|claim-N/, 'X'), page]),
    );
    expect(
      [...kinds.values()]
        .filter((_, index) => everyState || index % 3 === 0)
        .flatMap(({ path, html }) => htmlFaults(html).map(({ message }) => `${path}: ${message}`)),
    ).toEqual([]);
    const uneven = pages.filter(({ html, ids }) => {
      const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
      return new Set(ids).size < ids.length || levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    });
    expect(uneven.map(({ path }) => path)).toEqual([]);
  });

  it('leads nowhere that is not there, and names each page in the sitemap', () => {
    const origin = /^url: (.*)$/m.exec(content['site.yml'] ?? '')?.[1] ?? '';
    expect(deadAddresses(files, { origin, base: '/' })).toEqual([]);
    const listed = files.get('sitemap.xml')?.toString().match(/<loc>/g)?.length;
    expect(listed).toBe(pages.length - 1);
  });
});

/** The same files, in which each title is about three times as long. */
function withLongTitles(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const rest =
    ', which says at length what few words would have said, as nobody had the time to write a short one'.repeat(2);
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replace(/^title: .*$/m, `$&${rest}`)]),
  );
}
