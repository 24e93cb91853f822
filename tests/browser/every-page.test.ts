import { everyState } from '../harness/every-state.ts';
import { hardPages, samplePages } from '../harness/sample-pages.ts';
import { testEveryPage } from './test-every-page.ts';

const [team, full] = ['tests/fixtures/team', 'tests/fixtures/full'] as const;

testEveryPage(team, hardPages[team]);
testEveryPage(full, [...Object.values(samplePages[full]), ...hardPages[full]]);
testEveryPage('tests/fixtures/long', hardPages['tests/fixtures/long']);
if (everyState) testEveryPage('tests/fixtures/showcase', Object.values(samplePages['tests/fixtures/showcase']));
