import { everyState } from '../harness/every-state.ts';
import { hardPages, samplePages } from '../harness/sample-pages.ts';
import { testEveryPage } from './test-every-page.ts';

const [team, full] = ['tests/fixtures/team', 'tests/fixtures/full'] as const;

testEveryPage(team, hardPages[team]);
// Other hard pages are hard to lay out, which the tests of layout look at.
testEveryPage(full, [...Object.values(samplePages[full]), 'engineers/lin-meiling/', 'engineers/sorin-damian/']);
testEveryPage('tests/fixtures/long', ['engineers/maximiliane/', 'achievements/letters/']);
if (everyState) testEveryPage('tests/fixtures/showcase', Object.values(samplePages['tests/fixtures/showcase']));
