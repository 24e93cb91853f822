import { expect, test } from 'vitest';
import { readSite, viewAt } from '../harness/read-site.ts';

const full = readSite('tests/fixtures/full');
const minimal = readSite('tests/fixtures/minimal');

test('an engineer’s page has the hue of that engineer’s colour', () => {
  expect(viewAt(full, 'engineer', '/engineers/lin-meiling/').frame.hue).toBe('hue-195');
});

test('every other page has the hue of the site’s accent', () => {
  const others = full.pages.filter(({ kind }) => kind !== 'engineer');
  expect(new Set(others.map(({ view }) => view.frame.hue))).toEqual(new Set(['hue-160']));
});

test('a site without an accent is green', () => {
  expect(new Set(minimal.pages.map(({ view }) => view.frame.hue))).toEqual(new Set(['hue-165']));
});
