import { describe, expect, test } from 'vitest';
import type { FacetName } from '../../../src/pages/lists/narrowing.ts';
import type { Achievement, Engineer, Project } from '../../../src/portfolio/portfolio.ts';
import { type ReadSite, readSite, viewAt } from '../../harness/read-site.ts';
import { readMany } from './read-many.ts';
import { choicesOf, hrefsIn, overviewAt, overviewsOf, titlesFrom } from './read-overviews.ts';

type Work = Achievement | Project;

/** What has a value, told in other words than the site's own. */
const hasValue: Readonly<
  Record<
    'year' | 'strength' | 'engineer' | 'organization' | 'skill',
    (work: Work, value: string, site: ReadSite) => boolean
  >
> = {
  year: ({ period: { date, start, end } }, value, { portfolio: { asOf } }) => {
    const [first, last] = [start ?? date ?? 'undated', end ?? date ?? 'undated'].map((each) => each.replace(/-.*/, ''));
    if (value === 'present' || value === 'undated') return last === value;
    const reached = last === 'present' ? (asOf ?? '').slice(0, 4) : last;
    return first === value || (first !== undefined && reached !== undefined && first < value && value <= reached);
  },
  strength: ({ strength }, value) => strength === value,
  engineer: ({ engineers }, value) => engineers.some(({ slug }) => slug === value),
  organization: ({ organization }, value) => organization?.slug === value,
  skill: ({ skills }, value, { portfolio }) => {
    const broad = portfolio.skills.find(({ slug }) => slug === value)?.name ?? '';
    return skills.some(({ name, ancestors }) => name === broad || ancestors.includes(broad));
  },
};

const sites = [
  ['the fixture team', () => readSite('tests/fixtures/team')],
  ['the fixture full', () => readSite('tests/fixtures/full')],
  ['many', () => readMany({ engineers: 130, projects: 120, achievements: 250 })],
] as const;

describe.each(sites)('the facets of %s', (_, read) => {
  const site = read();

  test.each(['achievements', 'projects'] as const)('count each value of the %s right', (list) => {
    const view = overviewAt(site, `/${list}/`);
    const works: readonly Work[] = site.portfolio[list];
    for (const [facet, has] of Object.entries(hasValue)) {
      for (const { value, count } of choicesOf(view, narrowFacet(facet))) {
        expect(`${facet} ${value}: ${works.filter((work) => has(work, value, site)).length}`).toBe(
          `${facet} ${value}: ${count}`,
        );
      }
    }
  });

  test.each(['achievements', 'projects'] as const)('lead to pages that list exactly those %s', (list) => {
    const view = overviewAt(site, `/${list}/`);
    for (const facet of ['year', 'strength'] as const) {
      const choices = choicesOf(view, facet).filter(({ href }) => !href.includes('#'));
      for (const { value, href } of choices) {
        const those = site.portfolio[list].filter((work) => hasValue[facet](work, value, site));
        expect(titlesFrom(site, href).toSorted(), href).toEqual(those.map(({ title }) => title).toSorted());
      }
    }
  });

  test.each(['achievements', 'projects'] as const)('have every year and strength that %s have', (list) => {
    const view = overviewAt(site, `/${list}/`);
    const works: readonly Work[] = site.portfolio[list];
    const strengths = choicesOf(view, 'strength').map(({ value }) => value);
    expect(new Set(strengths)).toEqual(new Set(works.map(({ strength }) => strength)));
    const years = choicesOf(view, 'year').map(({ value }) => value);
    const lost = works.filter((work) => !years.some((year) => hasValue.year(work, year, site)));
    if (years.length > 0) expect(lost).toEqual([]);
  });

  test('lead to pages that list exactly the people of a place or with time for work', () => {
    const people = site.portfolio.engineers.filter(({ kind }) => kind === 'person');
    const view = overviewAt(site, '/engineers/');
    const has: Readonly<
      Record<'location' | 'availability', (person: Engineer, label: string, value: string) => boolean>
    > = {
      location: ({ data }, label) => data.visibility.location === 'public' && data.location === label,
      availability: ({ data }, _label, value) => data.availability?.status === value,
    };
    for (const facet of ['location', 'availability'] as const) {
      for (const { value, label, href, count } of choicesOf(view, facet)) {
        const those = people.filter((person) => has[facet](person, label, value)).map(({ name }) => name);
        expect(titlesFrom(site, decodeURI(href)).toSorted(), href).toEqual(those.toSorted());
        expect(count, href).toBe(String(those.length));
      }
    }
  });

  test('count for a skill the people who have proven it', () => {
    for (const { href, count, value } of choicesOf(overviewAt(site, '/engineers/'), 'skill')) {
      const holders = site.portfolio.engineers.filter(
        ({ kind, skills }) =>
          kind === 'person' && skills.some(({ skill, proofs }) => skill.slug === value && proofs.length > 0),
      );
      expect(count, href).toBe(String(holders.length));
    }
  });

  test('lead only to pages that there are', () => {
    const paths = new Set(site.pages.map(({ url }) => encodeURI(url)));
    const hrefs = overviewsOf(site).flatMap(({ view }) => hrefsIn(view.facets));
    expect(hrefs.length).toBeGreaterThan(10);
    expect(hrefs.map((href) => href.replace(/#.*$/, '')).filter((path) => !paths.has(path))).toEqual([]);
  });

  test('offer no skill that is not to be filtered by, and at most 24', () => {
    for (const list of ['achievements', 'projects', 'engineers'] as const) {
      const values = choicesOf(overviewAt(site, `/${list}/`), 'skill').map(({ value }) => value);
      const offered = site.portfolio.skills.filter(({ slug }) => values.includes(slug));
      expect(offered.every(({ filterable }) => filterable)).toBe(true);
      expect(values.length).toBeLessThanOrEqual(24);
    }
  });
});

function narrowFacet(facet: string): FacetName {
  const known = ['year', 'strength', 'engineer', 'organization', 'skill'] as const;
  return known.find((each) => each === facet) ?? 'year';
}

describe('a narrowed list', () => {
  const full = readSite('tests/fixtures/full');

  test('says what it holds, leads back to the whole and marks where the reader is', () => {
    const view = viewAt(full, 'achievements', '/achievements/strength/confirmed/');
    expect(view).toMatchObject({
      title: 'Confirmed achievements',
      lede: 'Claims that someone else makes too, in something you can open.',
      whole: { href: '/achievements/' },
      explored: null,
    });
    expect(
      choicesOf(view, 'strength')
        .filter(({ isCurrent }) => isCurrent)
        .map(({ value }) => value),
    ).toEqual(['confirmed']);
  });

  test('shows no place that is private', () => {
    const places = full.pages.filter(({ url }) => url.startsWith('/engineers/location/')).map(({ url }) => url);
    expect(places).toContain('/engineers/location/galway-ireland/');
    expect(places.join()).not.toMatch(/ia[sș]i|secret/i);
  });
});

test('a facet that tells nothing apart is left out', () => {
  const one = '---\ntitle: One\nengineers: [engineer-0]\ndate: 2020\n---\n';
  const site = readMany({ engineers: 2, projects: 0, achievements: 0 }, { more: { 'achievements/one.md': one } });
  const view = overviewAt(site, '/achievements/');
  expect(view.facets.map(({ name }) => name)).toEqual(['strength']);
});
