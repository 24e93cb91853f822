import { describe, expect, test } from 'vitest';
import type { WorkItem } from '../../../src/pages/items/item-views.ts';
import { ITEMS_PER_PAGE } from '../../../src/pages/lists/list-overviews.ts';
import type { Page } from '../../../src/pages/page.ts';
import { type ReadSite, readSite, viewAt } from '../../harness/read-site.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';
import { readMany } from './read-many.ts';
import { hrefsIn, overviewAt, overviewsOf, titlesOn } from './read-overviews.ts';

const full = readSite('tests/fixtures/full');
const team = readSite('tests/fixtures/team');

/** More than two pages of engineers, projects and achievements each. */
const size = { engineers: 230, projects: 210, achievements: 250 };

const lists = ['achievements', 'projects', 'engineers'] as const;

describe('a list that fits on one page', () => {
  test.each(lists)('%s has no pager and no further pages', (list) => {
    expect(overviewAt(team, `/${list}/`)).toMatchObject({ pager: null, position: null, explored: list });
    expect(team.pages.filter(({ url }) => url.startsWith(`/${list}/page/`))).toEqual([]);
  });

  test('has its years as parts of the page, and a page for each year that work covers', () => {
    const view = viewAt(full, 'achievements', '/achievements/');
    const years = view.facets.find(({ name }) => name === 'year');
    const hrefs = [...(years?.choices ?? []), ...(years?.further ?? [])].map(({ href }) => href);
    expect(hrefs).toEqual(expect.arrayContaining(view.years.map(({ id }) => `/achievements/${id.replace('-', '/')}/`)));
    expect(hrefs).toEqual(full.pages.filter(({ url }) => url.startsWith('/achievements/year/')).map(({ url }) => url));
  });

  test('of one year has work with figures before other work', () => {
    const { years } = viewAt(team, 'achievements', '/achievements/year/2022/');
    expect(years.map(({ id, label, subtitle }) => `${id} ${label} ${subtitle}`)).toEqual([
      'year-figures With figures 3 achievements',
      'year-others Without figures 11 achievements',
    ]);
  });
});

describe('the list of all work', () => {
  test('has projects and achievements by date, and is linked from the list of each', () => {
    const parts = team.pages.filter(({ url }) => url === '/work/').flatMap(titlesOn);
    const { projects, achievements } = team.portfolio;
    expect(new Set(parts)).toEqual(new Set([...projects, ...achievements].map(({ title }) => title)));
    const together = { label: 'All 38 projects and achievements', href: '/work/' };
    expect(overviewAt(team, '/projects/').together).toEqual(together);
    expect(overviewAt(team, '/achievements/').together).toEqual(together);
    expect(overviewAt(team, '/work/').together).toBeNull();
  });

  test('says which is which, and how much of it is nobody’s; a list of one kind says neither', () => {
    const kindsOf = (url: string): ReadonlySet<string | null> =>
      new Set(viewAt(team, 'projects', url).years.flatMap(({ items }) => items.map(({ kind }) => kind)));
    expect(kindsOf('/work/')).toEqual(new Set(['Project', 'Achievement']));
    expect(kindsOf('/projects/')).toEqual(new Set([null]));
    expect(overviewAt(team, '/work/').lede).toBe('38 projects and achievements, 3 of them in role profiles.');
    expect(overviewAt(team, '/projects/').lede).toBeNull();
  });

  test('shows a figure of an achievement at it, and not at its project too, which has it in the list of projects', () => {
    const delay = '{ label: Delay, from: 9, to: 2, unit: second }';
    const site = readSite(
      temporaryFolder({
        'site.yml': 'title: T\nurl: https://t.example\n',
        'engineers/bo.md': '---\nname: Bo\n---\n',
        'projects/tram.md': `---\ntitle: Tram\nengineers: [bo]\nmetrics: [${delay}, { label: Trams, value: 40 }]\n---\n`,
        'achievements/delay.md': `---\ntitle: On time\nproject: tram\nmetrics: [${delay}]\n---\n`,
      }),
    );
    const labelsOn = (url: string): readonly (readonly string[])[] =>
      viewAt(site, 'projects', url)
        .years.flatMap(({ items }) => items.flatMap((item) => [item, ...item.parts]))
        .map(({ title, metrics }) => [title, ...metrics.map(({ label }) => label)]);
    expect(labelsOn('/work/')).toEqual([
      ['Tram', 'Trams'],
      ['On time', 'Delay'],
    ]);
    expect(labelsOn('/projects/')).toEqual([['Tram', 'Delay', 'Trams']]);
  });

  test('has the achievements of a project below it, whenever they were, without what it says', () => {
    const achievement = (more: string): string => `---\ntitle: On time\nengineers: [bo, ed]\n${more}\n---\n`;
    const site = readSite(
      temporaryFolder({
        'site.yml': 'title: T\nurl: https://t.example\n',
        'organizations.yml': 'Lines: {}\n',
        'engineers/bo.md': '---\nname: Bo\n---\n',
        'engineers/ed.md': '---\nname: Ed\n---\n',
        'projects/tram.md':
          '---\ntitle: Tram\nengineers: [bo, ed]\norganization: Lines\nstart: 2021-05\nend: 2022-03\n---\n',
        'achievements/all.md': achievement('project: tram'),
        'achievements/own.md': achievement('project: tram\nengineers: [ed]\nstart: 2022-01\nend: 2022-02').replace(
          'engineers: [bo, ed]\n',
          '',
        ),
        'achievements/earlier.md': achievement('project: tram\nstart: 2021-06\nend: 2021-07'),
        'achievements/alone.md': achievement('organization: Lines\nstart: 2021-06\nend: 2021-07'),
      }),
    );
    expect(site.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [newest, before, ...others] = viewAt(site, 'projects', '/work/').years;
    const shown = ({ kind, period, organization, project, people }: WorkItem) => {
      return { kind, period, people: people.map(({ label }) => label), in: [organization?.label, project?.label] };
    };
    expect([newest?.label, before?.label, others]).toEqual(['2022', '2021', []]);
    expect(newest?.subtitle).toBe('1 project and 3 achievements');
    expect(newest?.items.map(({ title }) => title)).toEqual(['Tram']);
    const nothing = { kind: null, in: [undefined, undefined] };
    expect(new Set(newest?.items[0]?.parts.map(shown))).toEqual(
      new Set([
        { ...nothing, period: null, people: [] },
        { ...nothing, period: 'January – February 2022', people: ['Ed'] },
        { ...nothing, period: 'June – July 2021', people: [] },
      ]),
    );
    expect(before?.subtitle).toBe('1 achievement');
    expect(before?.items.map(shown)).toEqual([
      { kind: 'Achievement', period: 'June – July 2021', people: ['Bo', 'Ed'], in: ['Lines', undefined] },
    ]);
    const ofYear = viewAt(site, 'projects', '/work/year/2021/').years.flatMap(({ items }) => items);
    expect(ofYear.map(({ title, parts }) => [title, parts.length])).toEqual([
      ['Tram', 2],
      ['On time', 0],
    ]);
  });

  test('yields its address to a page of the site', () => {
    const page = '---\ntitle: How we work\n---\n\nText.\n';
    const size = { engineers: 2, projects: 2, achievements: 2 };
    const [taken, free] = [readMany(size, { more: { 'pages/work.md': page } }), readMany(size)];
    expect(free.pages.filter(({ url }) => url.startsWith('/work/')).length).toBeGreaterThan(1);
    expect(taken.pages.filter(({ url }) => url.startsWith('/work/')).map(({ kind }) => kind)).toEqual(['page']);
    expect(taken.diagnostics).toEqual([]);
  });
});

test('more than thirty people stand close together', () => {
  const isCompact = (engineers: number): boolean =>
    viewAt(readMany({ engineers, projects: 1, achievements: 1 }), 'engineers', '/engineers/').isCompact;
  expect([isCompact(30), isCompact(31)]).toEqual([false, true]);
});

test('a site says how close its lists stand, and one of many people then shows more of them at once', () => {
  const read = (lists: string): ReadSite =>
    readMany(
      { engineers: 31, projects: 1, achievements: 1 },
      { more: { 'site.yml': `title: Many\nurl: https://site.example\nlists: ${lists}\n` } },
    );
  const [compact, full] = [read('{ people: compact, work: compact }'), read('{ people: full }')];
  const isCompact = (site: ReadSite): readonly boolean[] => [
    viewAt(site, 'engineers', '/engineers/').isCompact,
    viewAt(site, 'projects', '/projects/').isCompact,
    viewAt(site, 'achievements', '/achievements/').isCompact,
    viewAt(site, 'home', '/').isCompact,
  ];
  expect(isCompact(compact)).toEqual([true, true, true, true]);
  expect(isCompact(full)).toEqual([false, false, false, false]);
  expect(viewAt(compact, 'home', '/').people).toHaveLength(30);
  expect(viewAt(full, 'home', '/').people).toHaveLength(12);
});

test('organizations that stand close together are named without what they are', () => {
  const read = (lists: string): ReadSite =>
    readSite(
      temporaryFolder({
        'site.yml': `title: T\nurl: https://t.example\nlists: ${lists}\n`,
        'organizations.yml': 'Acme: { about: Makes everything }\n',
        'engineers/bo.md': '---\nname: Bo\nroles: [{ organization: Acme, title: Smith, date: 2020 }]\n---\n',
        'engineers/li.md': '---\nname: Li\n---\n',
      }),
    );
  const [full, compact] = ['{ organizations: full }', '{ organizations: compact }'].map((lists) =>
    viewAt(read(lists), 'organizations', '/organizations/'),
  );
  expect(full).toMatchObject({ isCompact: false, organizations: [{ name: 'Acme', about: 'Makes everything' }] });
  expect(compact).toMatchObject({ isCompact: true, organizations: [{ name: 'Acme', about: null, years: '2020' }] });
});

test('organizations that there is work to show for stand before those that somebody only worked at', () => {
  const site = readSite(
    temporaryFolder({
      'site.yml': 'title: T\nurl: https://t.example\n',
      'organizations.yml': 'Acme: {}\nBolt: {}\nCobalt: {}\nDelta: {}\n',
      'engineers/bo.md':
        '---\nname: Bo\nroles: [{ organization: Acme, title: Smith, date: 2020 }, { organization: Cobalt, title: Smith, date: 2021 }]\n---\n',
      'projects/p.md': '---\ntitle: P\nengineers: [bo]\norganization: Delta\n---\n',
      'achievements/a.md': '---\ntitle: A\nengineers: [bo]\norganization: Bolt\n---\n',
    }),
  );
  const { organizations } = viewAt(site, 'organizations', '/organizations/');
  expect(organizations.map(({ name }) => name)).toEqual(['Bolt', 'Delta', 'Acme', 'Cobalt']);
});

test('a project shows its first picture in lists, small and without words of its own, but in none that is compact', () => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="5"></svg>';
  const read = (work: string): ReadSite =>
    readSite(
      temporaryFolder({
        'site.yml': `title: T\nurl: https://t.example\nlists: { work: ${work} }\n`,
        'engineers/bo.md': '---\nname: Bo\n---\n',
        'media/a.svg': picture,
        'projects/p.md': '---\ntitle: P\nsummary: S\nengineers: [bo]\nimages: [{ src: ../media/a.svg, alt: A }]\n---\n',
        'projects/q.md': '---\ntitle: Q\nsummary: S\nengineers: [bo]\n---\n',
      }),
    );
  const shown = (work: string) =>
    viewAt(read(work), 'projects', '/projects/').years.flatMap(({ items }) =>
      items.map(({ title, picture: first }) => [title, first === null ? null : first.alt]),
    );
  expect(shown('full')).toEqual([
    ['P', ''],
    ['Q', null],
  ]);
  expect(shown('compact')).toEqual([
    ['P', null],
    ['Q', null],
  ]);
});

describe('a list of several pages', () => {
  const many = readMany(size);

  test.each(lists)('%s shows each of its items once', (list) => {
    const parts = many.pages.filter(({ url }) => url === `/${list}/` || url.startsWith(`/${list}/page/`));
    const shown = parts.flatMap(titlesOn);
    expect(parts.length).toBe(3);
    expect(shown.length).toBe(many.portfolio[list].length);
    expect(new Set(shown)).toEqual(
      new Set(many.portfolio[list].map((item) => ('title' in item ? item.title : item.name))),
    );
  });

  test('says on each page which it is, in its title and its way back, and names itself as canonical', () => {
    const { frame, position, pager } = overviewAt(many, '/achievements/page/2/');
    expect(frame.title).toBe('Achievements, page 2 – Many');
    expect(frame.canonical).toBe('https://site.example/achievements/page/2/');
    expect(frame.hidden).toBe(false);
    expect(frame.breadcrumbs.map(({ label, href }) => [label, href])).toEqual([
      ['Home', '/'],
      ['Achievements', '/achievements/'],
      ['Page 2', null],
    ]);
    expect(position).toBe('Page 2 of 3');
    expect(pager).toEqual({
      previous: { label: 'Previous page', href: '/achievements/' },
      next: { label: 'Next page', href: '/achievements/page/3/' },
      status: 'Page 2 of 3',
    });
  });

  test('has a title of its own on every page', () => {
    const titles = overviewsOf(many).map(({ view }) => view.frame.title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('shows no more items on a page than fit', () => {
    for (const page of overviewsOf(many)) expect(titlesOn(page).length, page.url).toBeLessThanOrEqual(ITEMS_PER_PAGE);
  });

  test('can be walked by links from its first page to every page of it', () => {
    const overviews = new Map(overviewsOf(many).map((page) => [page.url, page]));
    for (const list of lists) {
      const own = [...overviews.keys()].filter((url) => url.startsWith(`/${list}/`));
      expect(reachable(`/${list}/`, overviews), list).toEqual(new Set(own));
    }
  });

  test('leads under the base path of the site', () => {
    const based = overviewsOf(readMany(size, { base: '/portfolio/' }));
    const hrefs = based.flatMap(({ view }) => hrefsIn({ facets: view.facets, pager: view.pager, whole: view.whole }));
    expect(hrefs.length).toBeGreaterThan(100);
    expect(hrefs.filter((href) => !href.startsWith('/portfolio/'))).toEqual([]);
  });

  test('says of a year that goes on from the page before how many works it has in all', () => {
    const [year] = viewAt(many, 'achievements', '/achievements/page/2/').years;
    const all = many.portfolio.achievements.filter(({ period }) =>
      (period.end ?? period.date)?.startsWith(year?.label ?? '-'),
    );
    expect(year?.subtitle).toBe(`${all.length} achievements, continued`);
  });
});

/** The pages of a list that links of it lead to, from page to page. */
function reachable(start: string, overviews: ReadonlyMap<string, Page>): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let url = open.pop(); url !== undefined; url = open.pop()) {
    const page = overviews.get(url);
    if (page === undefined || seen.has(url)) continue;
    seen.add(url);
    open.push(...hrefsIn(page.view).map((href) => href.replace(/#.*$/, '')));
  }
  return new Set([...seen].filter((url) => url.startsWith(start)));
}
