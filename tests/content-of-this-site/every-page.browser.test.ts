import { testEveryPage } from '../browser/test-every-page.ts';

// Pages of all kinds are looked at in the fixtures: `npm test` takes here what this content alone has.
testEveryPage('content', ['', 'backend/', 'skills/']);
