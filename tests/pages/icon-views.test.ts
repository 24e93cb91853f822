import { expect, test } from 'vitest';
import { readSite, viewAt } from '../harness/read-site.ts';

const { email, links } = viewAt(readSite('tests/fixtures/full', { base: '/portfolio/' }), 'engineer', '/zoe/');

test('a link to a known kind of place has the address of its icon, and a link inside the site has none', () => {
  expect([email, ...links].map((link) => link?.icon)).toEqual([
    '/portfolio/assets/icons.svg#mail',
    '/portfolio/assets/icons.svg#code',
    null,
    '/portfolio/assets/icons.svg#download',
  ]);
});
