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
  const ladder = ladders.find((candidate) => Object.hasOwn(candidate, unit));
  if (ladder === undefined || value === 0 || isHandy(value)) return written;
  const atLeastOne = levelsOn(ladder, written).filter((level) => Math.abs(level.value) >= 1);
  const fitting = Math.abs(value) < 1 ? atLeastOne : atLeastOne.filter((level) => isShort(level.value));
  return fitting.at(-1) ?? written;
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
