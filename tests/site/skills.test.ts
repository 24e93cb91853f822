import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { type BuiltPage, readPages } from '../harness/read-pages.ts';

/** A cell of the matrix as it stands in the page: where it leads and how many proofs it counts. */
interface Cell {
  readonly page: string;
  readonly id: string;
  readonly count: number;
}

function cellsOf(html: string): readonly Cell[] {
  const links = html.matchAll(/<td[^>]*><a href="\/([^"#]*)#([^"]*)"[^>]*>(.*?)<\/a>/gs);
  return [...links].map(([, page = '', id = '', inside = '']) => ({
    page: `${decodeURI(page)}index.html`,
    id: decodeURI(id),
    count: Number(inside.replace(/<[^>]*>/g, '').trim()),
  }));
}

/** How many proofs stand at the place with this id; `null` when there is no such place. */
function proofsAt(html: string, id: string): number | null {
  const [, place] = html.split(` id="${id}"`);
  if (place === undefined) return null;
  const [head = ''] = place.split('</li>');
  return Number(/(\d+) proofs?\b/.exec(head)?.[1] ?? 0);
}

describe.each(['tests/fixtures/team', 'tests/fixtures/full'])('the skills page of %s', (content) => {
  let pages: ReadonlyMap<string, BuiltPage> = new Map();

  beforeAll(async () => {
    pages = new Map(readPages((await builtSite(content)).folder).map((page) => [page.path, page]));
  });

  it('counts in each cell what the skill’s page shows at the place that the cell leads to', () => {
    const cells = cellsOf(pages.get('skills/index.html')?.html ?? '').filter(({ id }) => id !== 'learning');
    expect(cells.length).toBeGreaterThan(30);
    const told = cells.map(({ page, id }) => ({ page, id, count: proofsAt(pages.get(page)?.html ?? '', id) }));
    expect(told).toEqual(cells);
  });

  it('is small enough to load at once', () => {
    const sizes = [...pages.values()].filter(({ path }) => /^skills\/(page\/\d+\/)?index\.html$/.test(path));
    expect(sizes.map(({ html }) => html.length).filter((size) => size > 300_000)).toEqual([]);
  });
});
