import { expect, test } from 'vitest';
import { readSite, viewAt } from '../../harness/read-site.ts';

const site = readSite('tests/fixtures/full', { base: '/portfolio/' });
const projects = site.portfolio.projects.map(({ slug, permalink }) => permalink ?? `/projects/${slug}/`);
const views = projects.map((url) => viewAt(site, 'project', url));

test('a walk from each project to the next passes all of them in the order of the list', () => {
  expect(views.map(({ next }) => next?.label)).toEqual([
    ...site.portfolio.projects.slice(1).map(({ title }) => title),
    undefined,
  ]);
  expect(views.map(({ previous }) => previous?.label)).toEqual([
    undefined,
    ...site.portfolio.projects.slice(0, -1).map(({ title }) => title),
  ]);
});

test('links to neighbours hold the base path', () => {
  expect(views[0]?.next?.href).toBe(`/portfolio${projects[1]}`);
});

test('achievements with figures come before those without', () => {
  const { achievements } = viewAt(readSite('tests/fixtures/team'), 'project', '/projects/oneledger-data-migration/');
  expect(achievements.map(({ metrics }) => metrics.length)).toEqual([1, 1, 1, 1, 0, 0]);
});
