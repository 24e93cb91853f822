/** What something takes up from side to side. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Something that takes up room. */
interface Sized {
  readonly extent: Extent;
}

/** Deals things out to lanes so that in each they keep the gap between them: everything goes to the first lane with room. */
export function packLanes<Item extends Sized>(items: readonly Item[], gap: number): readonly (readonly Item[])[] {
  const lanes: Item[][] = [];
  for (const item of items) {
    const free = lanes.find((lane) => lane.every((other) => isApart(item.extent, other.extent, gap)));
    if (free === undefined) lanes.push([item]);
    else free.push(item);
  }
  return lanes;
}

function isApart(a: Extent, b: Extent, gap: number): boolean {
  return a.from >= b.to + gap || b.from >= a.to + gap;
}
