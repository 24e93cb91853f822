import { locate } from '../content/locate.ts';
import { isCountedByWord, type MetricData } from '../content/schemas/metric.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMeanName } from '../diagnostics/did-you-mean.ts';
import { isDeclined } from '../i18n/format-amount.ts';
import { pluralCategories } from '../i18n/locale.ts';
import type { EntryText, Portfolio } from './portfolio.ts';

/**
 * A hint for each figure that goes the other way than the one it calls better. That may be true (a price that was paid), but
 * more often the sign is missing: `change: 45` with `better: down`.
 */
export function findContraryFigures(portfolio: Portfolio): readonly Diagnostic[] {
  return metricsOf(portfolio).flatMap((each) => (isContrary(each.metric) ? [contraryFigure(each)] : []));
}

interface WrittenMetric {
  readonly metric: MetricData;
  readonly path: readonly (string | number)[];
  readonly text: EntryText;
}

/** Every figure of a portfolio, and where it is written. */
export function metricsOf({
  engineers,
  projects,
  achievements,
}: Pick<Portfolio, 'engineers' | 'projects' | 'achievements'>): readonly WrittenMetric[] {
  const people = engineers.map(({ data: { metrics }, text }) => ({ metrics, text }));
  return [
    ...[...people, ...projects, ...achievements].flatMap(({ metrics, text }) =>
      metrics.map((metric, index) => ({ metric, path: ['metrics', index], text })),
    ),
    ...engineers.flatMap(({ data: { roles }, text }) =>
      roles.flatMap(({ highlights }, role) =>
        highlights.flatMap(({ metric }, index) =>
          metric === null ? [] : [{ metric, path: ['roles', role, 'highlights', index, 'metric'], text }],
        ),
      ),
    ),
  ];
}

function isContrary(metric: MetricData): boolean {
  const difference = differenceOf(metric);
  return metric.better === 'down' ? difference > 0 : metric.better === 'up' && difference < 0;
}

/** Positive when the figure went up; zero for a level, which did not move. */
function differenceOf({ change, from, to }: MetricData): number {
  if (change !== null) return change;
  return from === null || to === null ? 0 : to - from;
}

function contraryFigure({ metric: { label, change, better }, path, text }: WrittenMetric): Diagnostic {
  const direction = better === 'down' ? 'up' : 'down';
  const remedy = change === null ? 'exchange `from` and `to`' : `write "change: ${-change}"`;
  return {
    severity: 'hint',
    code: 'contrary-figure',
    message: `"${label}" goes ${direction}, and \`better: ${better}\` calls that worse`,
    place: locate(text.yaml, [...path, change === null ? 'to' : 'change']),
    help: `${remedy}, or "better: ${direction}"; if it is as it says, leave it`,
  };
}

/** A hint for each unit of `units.yml` that no metric counts in: most often one of the two is misspelt. */
export function findUnusedUnits(portfolio: Portfolio): readonly Diagnostic[] {
  const { yaml, byName, file } = portfolio.units;
  if (yaml === null) return [];
  const used = new Set(metricsOf(portfolio).flatMap(({ metric: { unit } }) => unit ?? []));
  const unused = [...byName.keys()].filter((unit) => !used.has(unit));
  return unused.map((unit) => {
    const near = didYouMeanName(
      unit,
      [...used].filter((each) => !byName.has(each)),
    );
    return {
      severity: 'hint',
      code: 'unused-unit',
      message: `no metric counts in "${unit}"`,
      place: locate(yaml, [unit], 'key'),
      help:
        near === null ? `write it like the \`unit\` of a metric, or remove it from ${file}` : `did you mean "${near}"?`,
    };
  });
}

/**
 * A hint for each noun that figures count in, and each language of the site that `units.yml` has no forms of it in: it is said as
 * in English there.
 */
export function findUndeclinedUnits(portfolio: Portfolio): readonly Diagnostic[] {
  const { byName, file } = portfolio.units;
  const counted = new Map(
    metricsOf(portfolio)
      .toReversed()
      .flatMap((each) => (each.metric.unit === null ? [] : [[each.metric.unit, each] as const])),
  );
  return [...counted].toReversed().flatMap(([unit, { text, path }]) =>
    portfolio.site.locales
      .filter((locale) => isCountedByWord(unit) && !isDeclined(unit, locale, byName))
      .map((locale): Diagnostic => {
        const forms = pluralCategories(locale).needed.map((category) => `${category}: …`);
        return {
          severity: 'hint',
          code: 'undeclined-unit',
          message: `"${unit}" has no forms in "${locale}", and is said as in English`,
          place: locate(text.yaml, [...path, 'unit']),
          help: `add them to ${file}: ${unit}: { ${locale}: { ${forms.join(', ')} } }`,
        };
      }),
  );
}
