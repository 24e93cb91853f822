/** A level in a unit. */
export interface Level {
  readonly value: number;
  readonly unit: string;
}

// Each ladder starts with its smallest unit; the numbers say how many of those a unit contains.
const ladders: readonly Readonly<Record<string, number>>[] = [
  {
    nanosecond: 1,
    microsecond: 1e3,
    millisecond: 1e6,
    second: 1e9,
    minute: 60e9,
    hour: 3600e9,
    day: 86_400e9,
  },
  { byte: 1, kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12, petabyte: 1e15 },
  { bit: 1, kilobit: 1e3, megabit: 1e6, gigabit: 1e9, terabit: 1e12 },
];

/**
 * A time or an amount of data in the unit that fits it: 0.03 second → 30 millisecond, 5400 second → 1.5 hour.
 * What reads well (1 to 999) stays as written, and so does what a larger unit could not say in three digits.
 */
export function fitUnit(value: number, unit: string): Level {
  const written: Level = { value, unit };
  const ladder = ladderOf(unit);
  if (ladder === undefined || value === 0 || isHandy(value)) return written;
  const atLeastOne = levelsOn(ladder, written).filter((level) => Math.abs(level.value) >= 1);
  const fitting = Math.abs(value) < 1 ? atLeastOne : atLeastOne.filter((level) => isShort(level.value));
  const fitted = fitting.at(-1) ?? written;
  return Math.abs(value) < 1 ? { ...fitted, value: Number(fitted.value.toPrecision(digitsOf(value))) } : fitted;
}

/** As many digits as were written, and three at least: 0.3667 of an hour was meant as 22 minutes, not as 22.002. */
function digitsOf(value: number): number {
  const [mantissa = ''] = value.toExponential().split('e');
  return Math.max(3, mantissa.replace(/\D/g, '').length);
}

/** Both ends of a way from one level to another. */
interface Levels {
  readonly from: Level;
  readonly to: Level;
}

/**
 * Two levels of one unit in one that both read well in, so that they can be compared at a glance: 14 → 0.9 second stays,
 * 2 → 0.5 day is 48 → 12 hour. Each has the unit that fits it where there is no such unit: 30 → 0.03 second.
 */
export function fitUnits(from: number, to: number, unit: string): Levels {
  const written: Levels = { from: { value: from, unit }, to: { value: to, unit } };
  const ladder = ladderOf(unit);
  if (ladder === undefined) return written;
  const tos = levelsOn(ladder, written.to);
  const shared = levelsOn(ladder, written.from).flatMap((start, step): readonly Levels[] => {
    const end = tos[step];
    return end === undefined ? [] : [{ from: start, to: end }];
  });
  // What was written comes first, then the larger units.
  const choices = [written, ...shared.toReversed()];
  const reading = (reads: (value: number) => boolean): Levels | undefined =>
    choices.find((levels) => [levels.from.value, levels.to.value].every((value) => value === 0 || reads(value)));
  const own = { from: fitUnit(from, unit), to: fitUnit(to, unit) };
  return reading((value) => isHandy(value) && isShort(value)) ?? reading(isReadable) ?? own;
}

function ladderOf(unit: string): Readonly<Record<string, number>> | undefined {
  return ladders.find((candidate) => Object.hasOwn(candidate, unit));
}

/** Such as 14 and 0.9: no more than one digit behind the point below one. */
function isReadable(value: number): boolean {
  const size = Math.abs(value);
  return size >= 0.1 && size < 1000 && isShort(value) && (size >= 1 || Number(value.toPrecision(2)) === value);
}

/** The same level in every unit of the ladder, smallest unit first. */
function levelsOn(ladder: Readonly<Record<string, number>>, { value, unit }: Level): readonly Level[] {
  const smallest = value * (ladder[unit] ?? 1);
  // Twelve digits are more than anybody writes, and fewer than where the noise of binary fractions begins.
  return Object.entries(ladder).map(([other, size]) => ({
    value: Number((smallest / size).toPrecision(12)),
    unit: other,
  }));
}

function isHandy(value: number): boolean {
  return Math.abs(value) >= 1 && Math.abs(value) < 1000;
}

function isShort(value: number): boolean {
  return Number(value.toPrecision(3)) === value;
}
