import { testSite } from './test-site.ts';

for (const fixture of ['team', 'minimal', 'full', 'empty']) {
  for (const base of ['/', '/portfolio/']) testSite(`tests/fixtures/${fixture}`, base);
}
testSite('tests/fixtures/themed', '/');
