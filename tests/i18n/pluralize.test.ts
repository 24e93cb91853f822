import { expect, test } from 'vitest';
import { pluralize } from '../../src/i18n/pluralize.ts';

test.each([
  ['request', 'requests'],
  ['user', 'users'],
  ['data type', 'data types'],
  ['API', 'APIs'],
  ['query', 'queries'],
  ['day', 'days'],
  ['batch', 'batches'],
  ['class', 'classes'],
  ['requests', 'requests'],
  ['analysis', 'analyses'],
  ['person', 'people'],
  ['time series', 'time series'],
  ['line of code', 'lines of code'],
  ['open issue per repository', 'open issues per repository'],
  ['constructor', 'constructors'],
])('%s becomes %s', (singular, plural) => {
  expect(pluralize(singular)).toBe(plural);
});
