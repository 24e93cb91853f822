import type { PeriodData } from '../i18n/format-period.ts';

/** A stretch of time on the scale of years: the middle of 2023 is 2023.5. */
export interface Span {
  readonly from: number;
  /** `null` while it goes on. */
  readonly to: number | null;
  /** Whether it is one point in time, known as precisely as `from` and `to` lie apart. */
  readonly isPoint: boolean;
}

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** A period as a stretch of years, in full: `2021` to `2022` reaches from 2021 to 2023. `null` when it is undated. */
export function toSpan({ date, start, end }: PeriodData): Span | null {
  if (date !== null) return { from: startOf(date), to: endOf(date), isPoint: true };
  if (start === null || end === null) return null;
  return { from: startOf(start), to: end === 'present' ? null : endOf(end), isPoint: false };
}

/** Where an ISO date begins. Every February has 28 days here: nobody sees a day in a drawing of years. */
function startOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + ((daysBeforeMonth[month - 1] ?? 0) + day - 1) / 365;
}

/** Where an ISO date ends: as much later as it is precise. */
function endOf(date: string): number {
  if (date.length <= 'yyyy'.length) return startOf(date) + 1;
  const [year = 0, month = 1] = date.split('-').map(Number);
  if (date.length <= 'yyyy-mm'.length) return year + (daysBeforeMonth[month] ?? 365) / 365;
  return startOf(date) + 1 / 365;
}
