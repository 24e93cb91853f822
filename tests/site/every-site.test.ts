import { everyState } from '../harness/every-state.ts';
import { testSite } from './test-site.ts';

for (const base of ['/', '/portfolio/']) {
  testSite('tests/fixtures/team', base);
  testSite('tests/fixtures/full', base);
  testSite('tests/fixtures/minimal', base, 'https://example.org');
  testSite('tests/fixtures/empty', base, 'https://example.org');
}
testSite('tests/fixtures/themed', '/');
if (everyState) testSite('tests/fixtures/showcase', '/');
