import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { manyContent } from '../harness/many-content.ts';
import { type BuiltPage, deadAddresses, readFolder, readPages } from '../harness/read-pages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { WITHOUT_DRAWINGS } from '../harness/without-drawings.ts';

const KILOBYTE = 1000;
const many = temporaryFolder({
  ...manyContent({ engineers: 120, projects: 110, achievements: 250 }),
  'site.yml': `title: Many\nurl: https://many.example\nlists: { work: compact }\n${WITHOUT_DRAWINGS}`,
});
let pages: readonly BuiltPage[] = [];
let files: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  const { folder } = await builtSite(many);
  files = readFolder(folder);
  pages = readPages(folder);
});

const pageAt = (path: string): BuiltPage | undefined => pages.find((page) => page.path === `${path}index.html`);

/** The pages of a list: the whole and what it is narrowed to. */
function pagesOf(list: string): readonly BuiltPage[] {
  const own = new RegExp(`^${list}/(?:(?:year|strength|location|availability)/[^/]+/)?(?:page/\\d+/)?index\\.html$`);
  return pages.filter(({ path }) => own.test(path));
}

/** The addresses of the entries that stand in the lists of pages. */
function entriesOn(list: string, shown: readonly BuiltPage[]): readonly string[] {
  const title = new RegExp(
    `<h\\d class="(?:item-title|engineer-item-name)" dir="auto"><a href="(/${list}/[^/"]+/)"`,
    'g',
  );
  return shown.flatMap(({ html }) => [...html.matchAll(title)].map(([, address = '']) => address));
}

describe('a site whose lists take several pages', () => {
  it('leads nowhere that is not there, not even to a part of a page', () => {
    expect(pagesOf('achievements').length).toBeGreaterThan(20);
    expect(deadAddresses(files, { origin: 'https://many.example', base: '/' })).toEqual([]);
  });

  it.each(['achievements', 'projects', 'engineers'])('shows each entry once in the pages of all %s', (list) => {
    const parts = pagesOf(list).filter(({ path }) => /^[a-z]+\/(?:page\/\d+\/)?index\.html$/.test(path));
    const shown = entriesOn(list, parts);
    const entries = pages.filter(({ path }) => new RegExp(`^${list}/(?:claim|project|engineer)-\\d+/index`).test(path));
    expect(parts.length).toBeGreaterThan(1);
    expect(shown.length).toBe(entries.length);
    expect(new Set(shown).size).toBe(entries.length);
  });

  it('shows on the page of a year what the link to it counts', () => {
    const years = pageAt('achievements/')?.html.matchAll(
      /href="\/(achievements\/year\/[^"]+)".*?facet-choice-count">([\d,]+)</g,
    );
    for (const [, path = '', count = ''] of years ?? []) {
      const parts = pagesOf('achievements').filter((page) => page.path.startsWith(path));
      expect(entriesOn('achievements', parts).length, path).toBe(Number(count));
    }
  });

  it('names every page of a list in the sitemap', () => {
    const sitemap = files.get('sitemap.xml')?.toString() ?? '';
    const paths = ['achievements', 'projects', 'engineers'].flatMap((list) => pagesOf(list).map(({ path }) => path));
    const missing = paths.filter(
      (path) => !sitemap.includes(`<loc>https://many.example/${path.replace('index.html', '')}</loc>`),
    );
    expect(missing).toEqual([]);
  });

  it('has no page above 150 kB', () => {
    const heavy = [...files].filter(([path, { length }]) => path.endsWith('.html') && length > 150 * KILOBYTE);
    expect(heavy.map(([path]) => path)).toEqual([]);
  });
});

it('a compact list stays so when it is narrowed in the browser, and people are not work', () => {
  const classes = (path: string): readonly string[] =>
    [...(pageAt(path)?.html ?? '').matchAll(/class="([^"]*\bworks\b[^"]*)"/g)].map(([, names = '']) => names);
  expect(classes('projects/')).toEqual(['explorer-results works works-compact', 'works works-compact']);
  expect(classes('engineers/')).toEqual(['explorer-results works']);
});
