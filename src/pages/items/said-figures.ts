import type { TitledFigure } from './figure-beside-title.ts';
import type { WorkItem } from './item-views.ts';

/** Figures that stand on a page already, by what they are known as the same. */
export type SaidFigures = ReadonlySet<string>;

/** What these items say in figures. */
export function figuresOf(items: readonly Pick<WorkItem, 'metrics'>[]): SaidFigures {
  return new Set(items.flatMap(({ metrics }) => metrics.flatMap(keysOf)));
}

/** An item without the figures that are said elsewhere. */
export function withoutSaid<Item extends WorkItem>(item: Item, said: SaidFigures): Item {
  return { ...item, metrics: item.metrics.filter((metric) => !keysOf(metric).some((key) => said.has(key))) };
}

/**
 * By what a figure is known as the same: `2 → 88 contributors` says `88 contributors`, whatever they are called. Of a number without a
 * unit what it is called counts too: not every 99.9% is the same.
 */
function keysOf({ figure, from, to, unit, label }: TitledFigure): readonly string[] {
  const key = (...parts: readonly string[]): string => JSON.stringify(parts);
  const last = key(to ?? figure, unit ?? label);
  return from === null ? [last] : [key(figure), last];
}
