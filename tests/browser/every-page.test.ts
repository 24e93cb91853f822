import { everyState } from '../harness/every-state.ts';
import { samplePages } from '../harness/sample-pages.ts';
import { testEveryPage } from './test-every-page.ts';

const [team, full] = ['tests/fixtures/team', 'tests/fixtures/full'] as const;

// Hard pages are hard to lay out, which the tests of layout look at; the page of a role and one of all kinds say the rest.
testEveryPage(team, ['engineers/senior-backend-engineer/']);
testEveryPage(full, [...Object.values(samplePages[full]), 'engineers/lin-meiling/']);
for (const content of everyState ? (['tests/fixtures/long', 'tests/fixtures/showcase'] as const) : [])
  testEveryPage(content, Object.values(samplePages[content]));
