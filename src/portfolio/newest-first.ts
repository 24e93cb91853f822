import type { PeriodData } from '../content/schemas/period.ts';
import { compareText } from '../files/compare-text.ts';
import { collator } from '../i18n/locale.ts';
import { byStrength, type Strength } from './strength.ts';

interface Dated {
  readonly period: PeriodData;
  readonly title: string;
  readonly slug: string;
  /** How strong its proof is, where it is a claim. */
  readonly strength?: Strength;
}

/** Sorts the newest first: what goes on, then by end, then by start; the undated last. Ties go by strength, title in the order of the language, and slug. */
export function newestFirst<Item extends Dated>(items: readonly Item[], locale: string): readonly Item[] {
  const inOrder = collator(locale);
  return items.toSorted(
    (a, b) =>
      compareText(lastDay(b.period), lastDay(a.period)) ||
      compareText(firstDay(b.period), firstDay(a.period)) ||
      byStrength(a.strength ?? null, b.strength ?? null) ||
      inOrder(a.title, b.title) ||
      compareText(a.slug, b.slug),
  );
}

// `present` sorts after every ISO date, since letters come after digits.
function lastDay({ date, end }: PeriodData): string {
  return end ?? date ?? '';
}

function firstDay({ date, start }: PeriodData): string {
  return start ?? date ?? '';
}
