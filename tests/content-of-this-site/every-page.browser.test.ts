import { testEveryPage } from '../browser/test-every-page.ts';

// Pages of all kinds are looked at in the fixtures: `npm test` takes here what this content alone has.
// The project's related work has a figure whose title says its label, which once made a narrow page scroll sideways.
testEveryPage('content', ['', 'backend/', 'skills/', 'projects/iktech-websocket-monitoring/']);
