/** The time that a level is counted over. */
export type Per = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** How a figure is meant. */
export type Bound = 'exact' | 'at-least' | 'at-most' | 'about';

/** The words for a number of units, by the plural category of CLDR that the number takes; `null` where `other` does. */
export type PluralForms = Readonly<Record<Intl.LDMLPluralRule, string | null>> & { readonly other: string };

/** Units that the site declines itself: by unit, the forms of each locale. */
export type UnitForms = ReadonlyMap<string, Readonly<Record<string, PluralForms>>>;

/** A figure as data; exactly one of `value`, `change`, and `from` with `to` is set. */
export interface MetricData {
  readonly label: string;
  /** A level, in `unit`. */
  readonly value: number | null;
  /** A change in percent, with its sign. */
  readonly change: number | null;
  /** The level before, in `unit`. */
  readonly from: number | null;
  /** The level after, in `unit`. */
  readonly to: number | null;
  /** An ISO 4217 currency (`USD`), a CLDR unit (`second`), or a singular English noun (`data type`). */
  readonly unit: string | null;
  readonly per: Per | null;
  /** Of a level: its value. Of a change: its size, whatever its sign. Of a way from one level to another: where it ends. */
  readonly bound: Bound;
  readonly better: 'up' | 'down' | null;
}
