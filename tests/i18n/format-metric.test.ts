import { expect, test } from 'vitest';
import type { UnitForms } from '../../src/i18n/format-amount.ts';
import { formatMeasure, formatMetric, type MetricValues } from '../../src/i18n/format-metric.ts';
import { languageOf } from '../../src/i18n/words.ts';
import { emptyMetric } from '../harness/empty-metric.ts';

const languageIn = (locale: string) => languageOf({ locales: [locale], words: {} });

/** The figure with its small unit in brackets, and the text. */
function shown(metric: Partial<MetricValues>, locale = 'en', units: UnitForms = new Map()): readonly [string, string] {
  const { figure, unit, text } = formatMetric({ ...emptyMetric, ...metric }, languageIn(locale), units);
  return [unit === null ? figure : `${figure} [${unit}]`, text];
}

type Row = readonly [metric: Partial<MetricValues>, figure: string, text: string];

const counts: readonly Row[] = [
  [{ value: 130_000 }, '130,000', '130,000'],
  [{ value: 130_000, unit: 'connection' }, '130,000 [connections]', '130,000 connections'],
  [{ value: 50, unit: 'data type', bound: 'at-least' }, '50+ [data types]', 'at least 50 data types'],
  [{ value: 1, unit: 'device' }, '1 [device]', '1 device'],
  [{ value: 40, unit: 'device', bound: 'about' }, '≈ 40 [devices]', 'about 40 devices'],
  [
    { value: 500_000, unit: 'request', per: 'hour', bound: 'at-least' },
    '500,000+ [requests an hour]',
    'at least 500,000 requests an hour',
  ],
  [
    { value: 1_000_000, unit: 'vehicle', per: 'day', bound: 'at-least' },
    '1 million+ [vehicles a day]',
    'at least 1 million vehicles a day',
  ],
  [{ value: 500, per: 'minute' }, '500 [a minute]', '500 a minute'],
];

const quantities: readonly Row[] = [
  [{ value: 99.99, unit: 'percent' }, '99.99%', '99.99%'],
  [{ value: 95, unit: 'percent', bound: 'at-least' }, '95%+', 'at least 95%'],
  [{ value: 1, unit: 'second', bound: 'at-most' }, '≤ 1 s', 'at most 1 second'],
  [{ value: 30, unit: 'second' }, '30 s', '30 seconds'],
  [{ value: 0.03, unit: 'second' }, '30 ms', '30 milliseconds'],
  [{ value: 5400, unit: 'second' }, '1.5 h', '1.5 hours'],
  [{ value: 15e12, unit: 'byte' }, '15 TB', '15 terabytes'],
  [{ value: 512, unit: 'byte' }, '512 B', '512 bytes'],
  [{ value: 2, unit: 'gigabyte', per: 'second' }, '2 GB [a second]', '2 gigabytes a second'],
  [{ value: 5_000_000, unit: 'kilometer' }, '5 million km', '5 million kilometers'],
  [{ value: 20, unit: 'year', bound: 'at-least' }, '20+ [years]', 'at least 20 years'],
  [{ value: -5, unit: 'celsius', bound: 'at-least' }, '≥ −5°C', 'at least −5 degrees Celsius'],
];

const money: readonly Row[] = [
  [{ value: 100_000_000, unit: 'USD', per: 'month' }, '$100 million [a month]', '$100 million a month'],
  [{ value: 5, unit: 'USD' }, '$5', '$5'],
  [{ value: 1234.5, unit: 'EUR', bound: 'about' }, '≈ €1,234.50', 'about €1,234.50'],
  [{ value: 0.0035, unit: 'USD', per: 'hour' }, '$0.0035 [an hour]', '$0.0035 an hour'],
  [{ value: -1_250_000_000, unit: 'BRL' }, '−R$1.25 billion', '−R$1.25 billion'],
  [{ value: 1_234_567, unit: 'JPY' }, '¥1,234,567', '¥1,234,567'],
];

const changes: readonly Row[] = [
  [{ change: -45, better: 'down' }, '−45%', 'down 45%'],
  [{ change: 30, better: 'up' }, '+30%', 'up 30%'],
  [{ change: -80, bound: 'at-least' }, '−80%+', 'down at least 80%'],
  [{ change: -5, bound: 'at-most' }, 'up to −5%', 'down at most 5%'],
  [{ change: 12.5, bound: 'about' }, '≈ +12.5%', 'up about 12.5%'],
  [{ change: 0 }, '0%', 'unchanged'],
];

const ways: readonly Row[] = [
  [{ from: 30, to: 0.03, unit: 'second' }, '30 s →\u00a030 ms', 'from 30 seconds to 30 milliseconds'],
  [
    { from: 10, to: 10_000_000, unit: 'user', bound: 'at-least' },
    '10 →\u00a010 million+ [users]',
    'from 10 to at least 10 million users',
  ],
  [{ from: 95, to: 99.9, unit: 'percent' }, '95% →\u00a099.9%', 'from 95% to 99.9%'],
  [{ from: 5, to: 3, unit: 'USD', per: 'month' }, '$5 →\u00a0$3 [a month]', 'from $5 to $3 a month'],
  [{ from: 14, to: 3, unit: 'day', bound: 'at-most' }, '14 →\u00a0≤ 3 [days]', 'from 14 to at most 3 days'],
  [{ from: 2, to: 0.5, unit: 'day' }, '48 h →\u00a012 h', 'from 48 hours to 12 hours'],
  [{ from: 14, to: 0.9, unit: 'second' }, '14 s →\u00a00.9 s', 'from 14 seconds to 0.9 seconds'],
  [{ from: 1, to: 4 }, '1 →\u00a04', 'from 1 to 4'],
  [{ from: 34, to: 1, unit: 'day' }, '34 →\u00a01 [days]', 'from 34 to 1 day'],
  [{ from: 19, to: 1, unit: 'page', per: 'month' }, '19 →\u00a01 [pages a month]', 'from 19 to 1 page a month'],
  [{ from: 7, to: 0.3667, unit: 'hour' }, '7 h →\u00a022 min', 'from 7 hours to 22 minutes'],
];

test.each([...counts, ...quantities, ...money, ...changes, ...ways])(
  '%j is shown as %s and read as %s',
  (metric, figure, text) => {
    expect(shown(metric)).toEqual([figure, text]);
  },
);

test('a way from one level to another has both ends, each complete for where it stands', () => {
  const { from, to, shape } = formatMetric(
    { ...emptyMetric, from: 10, to: 10_000_000, unit: 'user', bound: 'at-least' },
    languageIn('en'),
    new Map(),
  );
  expect({ from, to, shape }).toEqual({ from: '10', to: '10 million+', shape: 'from-to-long' });
  const days = formatMetric(
    { ...emptyMetric, from: 2, to: 0.001, unit: 'day', bound: 'about' },
    languageIn('en'),
    new Map(),
  );
  expect([days.from, days.to]).toEqual(['2 days', '≈ 1.44 min']);
});

test('a way that takes more than a narrow column has is set smaller', () => {
  const shapeOf = (from: number, to: number) =>
    formatMetric({ ...emptyMetric, from, to, unit: 'booking' }, languageIn('en'), new Map()).shape;
  expect([shapeOf(8000, 14_000), shapeOf(8, 14)]).toEqual(['from-to-long', 'from-to']);
});

test('a level and a change have no ends, and keep their label', () => {
  expect(
    formatMetric({ ...emptyMetric, label: 'coverage', value: 95, unit: 'percent' }, languageIn('en'), new Map()),
  ).toMatchObject({
    label: 'coverage',
    shape: 'level',
    from: null,
    to: null,
  });
  expect(formatMetric({ ...emptyMetric, change: 1 }, languageIn('en'), new Map())).toMatchObject({
    shape: 'change',
    from: null,
    to: null,
  });
});

test('another locale writes numbers, currencies and symbols its own way', () => {
  expect(shown({ value: 100_000_000, unit: 'USD' }, 'de')[0]).toBe('100 Millionen\u00a0$');
  expect(shown({ value: 99.9, unit: 'percent' }, 'de')[0]).toBe('99,9\u00a0%');
  expect(shown({ value: 5400, unit: 'second' }, 'de')[0]).toBe('1,5 h');
});

test('what is counted stands in the plural of its language', () => {
  expect([1, 2].map((value) => shown({ value, unit: 'gas' })[1])).toEqual(['1 gas', '2 gases']);
  expect([0, 1, 1.5].map((value) => shown({ value, unit: 'RPS' })[1])).toEqual(['0 RPS', '1 RPS', '1.5 RPS']);
});

test('a unit with forms of its own takes the one that goes with the number, in each locale', () => {
  const forms = { zero: null, one: null, two: null, few: null, many: null };
  const units: UnitForms = new Map([
    [
      'court martial',
      {
        en: { ...forms, one: 'court martial', other: 'courts martial' },
        pl: { ...forms, one: 'sąd', few: 'sądy', many: 'sądów', other: 'sądu' },
      },
    ],
  ]);
  const wordOf = (value: number, locale: string) => shown({ value, unit: 'court martial' }, locale, units)[1];
  expect([1, 2].map((value) => wordOf(value, 'en'))).toEqual(['1 court martial', '2 courts martial']);
  expect([1, 2, 5, 1.5].map((value) => wordOf(value, 'pl'))).toEqual(['1 sąd', '2 sądy', '5 sądów', '1,5 sądu']);
});

test('a form that is not given is that of other numbers', () => {
  const forms = { zero: null, one: null, two: null, few: null, many: null, other: 'deploys' };
  expect(shown({ value: 1, unit: 'deploy' }, 'en', new Map([['deploy', { en: forms }]]))[1]).toBe('1 deploys');
});

test('a metric without a figure throws, naming its label', () => {
  expect(() => formatMetric(emptyMetric, languageIn('en'), new Map())).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: the metric "measured" has no figure]`,
  );
});

test.each([
  [{ change: -45, unit: null, per: null }, 'change'],
  [{ change: null, unit: 'request', per: 'hour' }, 'requests an hour'],
  [{ change: null, unit: 'USD', per: 'month' }, 'US dollars a month'],
  [{ change: null, unit: 'second', per: null }, 'seconds'],
  [{ change: null, unit: 'percent', per: null }, 'percent'],
  [{ change: null, unit: 'data type', per: null }, 'data types'],
  [{ change: null, unit: 'person', per: null }, 'people'],
  [{ change: null, unit: null, per: null }, 'number'],
] as const)('%o counts %s', (metric, words) => {
  expect(formatMeasure(metric, languageIn('en'), new Map())).toBe(words);
});

test('a unit with forms of its own stands in the one for many', () => {
  const forms = { zero: null, one: 'go-live', two: null, few: null, many: null, other: 'times live' };
  const units = new Map([['go-live', { en: forms }]]);
  expect(formatMeasure({ change: null, unit: 'go-live', per: 'week' }, languageIn('en'), units)).toBe(
    'times live a week',
  );
});

test('the arrow of a way points where its language is read to', () => {
  const way = { from: 30, to: 10, unit: 'second' };
  expect([shown(way)[0], shown(way, 'ar')[0]]).toEqual([
    expect.stringContaining('→\u00a010'),
    expect.stringContaining(' ←\u00a0'),
  ]);
});

test('a unit of two words stays beside its number at the end of a line', () => {
  const way = { from: 30, to: 0.03, unit: 'second' };
  expect([shown(way)[0], shown(way, 'ar')[0]]).toEqual(['30 s →\u00a030 ms', '30 ث ←\u00a030\u00a0ملي\u00a0ث']);
});

test('at least so much has its sign where the language sets one beside a word', () => {
  const atLeast = (values: Partial<MetricValues>, locale: string) => shown({ ...values, bound: 'at-least' }, locale)[0];
  const million = { value: 1_000_000 };
  expect(['en', 'es', 'pt-BR'].map((locale) => atLeast(million, locale))).toEqual([
    '1 million+',
    '≥ 1 millón',
    '≥ 1 milhão',
  ]);
  expect(atLeast({ value: 99.8, unit: 'percent' }, 'de')).toBe('≥ 99,8\u00a0%');
  expect([atLeast({ value: 50 }, 'es'), atLeast({ change: -80 }, 'es')]).toEqual(['50+', '−80\u00a0%+']);
});

test('what is counted has the forms of the language, and stands behind millions as the language has it', () => {
  const units: UnitForms = new Map([
    ['user', { es: { zero: null, one: 'persona', two: null, few: null, many: null, other: 'personas' } }],
  ]);
  const said = (value: number, locale: string) => shown({ value, unit: 'user' }, locale, units)[1];
  expect([1, 5, 1_000_000, 1_500_000].map((value) => said(value, 'es-MX'))).toEqual([
    '1 persona',
    '5 personas',
    '1 millón de personas',
    '1.5 millones de personas',
  ]);
  expect([5, 1_500_000].map((value) => said(value, 'en'))).toEqual(['5 users', '1.5 million users']);
});

test('a figure of what a language has no word for is told in that of the originals, and its number stays', () => {
  const language = { ...languageIn('es'), original: languageIn('en') };
  const metric: MetricValues = { ...emptyMetric, value: 500_000, unit: 'request', per: 'hour', bound: 'at-least' };
  expect(formatMetric(metric, language, new Map())).toMatchObject({
    figure: '500.000+',
    unit: 'requests an hour',
    text: 'at least 500,000 requests an hour',
  });
  const forms = { zero: null, one: 'solicitud', two: null, few: null, many: null, other: 'solicitudes' };
  expect(formatMetric(metric, language, new Map([['request', { es: forms }]])).unit).toBe('solicitudes por hora');
  expect(formatMetric({ ...metric, unit: 'second' }, language, new Map()).text).toContain('segundos');
});
