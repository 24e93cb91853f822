/** Offsets in a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The order in which stretches begin. */
export function byStart(one: Stretch, other: Stretch): number {
  return one.start - other.start;
}

/**
 * A test of whether a stretch overlaps with any of these, to be called with one after the other in the order in which they begin:
 * thousands then take no time that grows with their square.
 */
export function overlapsWith(stretches: readonly Stretch[]): (found: Stretch) => boolean {
  const inOrder = stretches.toSorted(byStart);
  let next = 0;
  return ({ start, end }) => {
    while ((inOrder[next]?.end ?? Infinity) <= start) next += 1;
    return (inOrder[next]?.start ?? Infinity) < end;
  };
}
