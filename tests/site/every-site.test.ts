import { everyState } from '../harness/every-state.ts';
import { testSite } from './test-site.ts';

// The base stands in addresses alone: `npm test` has each site under one, where other tests look at it too.
for (const base of everyState ? ['/', '/portfolio/'] : ['/']) {
  testSite('tests/fixtures/team', base);
  testSite('tests/fixtures/minimal', base, 'https://example.org');
}
for (const base of everyState ? ['/', '/portfolio/'] : ['/portfolio/']) {
  testSite('tests/fixtures/full', base);
  testSite('tests/fixtures/empty', base, 'https://example.org');
}
testSite('tests/fixtures/themed', '/');
if (everyState) testSite('tests/fixtures/showcase', '/');
