import { expect, test } from 'vitest';
import { formatMetric } from '../../../src/i18n/format-metric.ts';
import { languageOf } from '../../../src/i18n/words.ts';
import { figureBesideTitle } from '../../../src/pages/items/figure-beside-title.ts';
import { emptyMetric } from '../../harness/empty-metric.ts';

test.each([
  ['Migration time', 'Cut migration time by 45% with caching', 'visually-hidden'],
  ['Complex data types mapped', 'Mapped 50+ complex data types with one engine', 'visually-hidden'],
  ['Uptime', 'Kept a platform of banks running', ''],
  ['Migration cost', 'Cut migration time by 45%', ''],
  ['用户', '用户服务', ''],
])('the label %s beside %s looks "%s"', (label, title, look) => {
  const metric = formatMetric(
    { ...emptyMetric, label, change: -45 },
    languageOf({ locales: ['en'], words: {} }),
    new Map(),
  );
  expect(figureBesideTitle(metric, title).labelLook).toBe(look);
});

test.each([
  ['Installations that report back', 'Ebb is what others reach for', 'installation', null],
  ['Lines read', 'A program in no manual', 'line', null],
  ['Pages at night', 'Three people run it', 'alarm', 'alarms'],
  ['Installations', 'Ebb is what others reach for', 'installation', 'installations'],
])('with the label %s beside %s the unit %s looks "%s"', (label, title, unit, shown) => {
  const metric = formatMetric(
    { ...emptyMetric, label, value: 64, unit },
    languageOf({ locales: ['en'], words: {} }),
    new Map(),
  );
  expect(figureBesideTitle(metric, title).unit).toBe(shown);
});

test('what the unit says is not said again', () => {
  const metric = formatMetric(
    { ...emptyMetric, label: 'API requests', value: 5, unit: 'request' },
    languageOf({ locales: ['en'], words: {} }),
    new Map(),
  );
  expect(figureBesideTitle(metric, 'Served an API').labelLook).toBe('visually-hidden');
});
