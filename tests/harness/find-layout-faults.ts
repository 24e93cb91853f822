import type { Box, Column, PageLayout, Target, TextLine } from './layout-facts.ts';

/** What rounding to whole pixels may do, in CSS pixels. */
const HAIR = 1.5;
/** The least height of a control, in CSS pixels. */
const TOUCH = 44;
/** The least size of any target, or else the width of the circle around it that must be free: WCAG 2.5.8. */
const SPACING = 24;

/** The checks of layout; each says in words what is wrong on a page, and nothing when all is well. */
const layoutChecks = {
  'scrolls sideways': findSidewaysScroll,
  'text outside of the window': findTextOutside,
  'text is cut off': findCutText,
  'a word is torn': findTornWords,
  'text lies on text': findOverlaps,
  'columns do not line up': findUnevenColumns,
  'too small to touch': findSmallTargets,
} as const satisfies Record<string, (layout: PageLayout) => readonly string[]>;

/** All that is wrong with the layout of a page, in words. */
export function findLayoutFaults(layout: PageLayout): readonly string[] {
  return Object.entries(layoutChecks).flatMap(([name, find]) => find(layout).map((fault) => `${name}: ${fault}`));
}

function findSidewaysScroll({ width, window }: PageLayout): readonly string[] {
  return width > window ? [`the page is ${width} px wide`] : [];
}

function findTextOutside({ lines, window }: PageLayout): readonly string[] {
  return lines
    .filter(({ box }) => box.left < -HAIR || box.right > window + HAIR)
    .map((line) => `${name(line)} stands from ${Math.round(line.box.left)} to ${Math.round(line.box.right)} px`);
}

function findCutText({ lines, cut }: PageLayout): readonly string[] {
  return [...new Set([...lines.filter(isCut).map(name), ...cut])];
}

function isCut({ box, clip: { across, along } }: TextLine): boolean {
  const beyondSides = across !== null && (box.left < across.left - HAIR || box.right > across.right + HAIR);
  return beyondSides || (along !== null && (box.top < along.top - HAIR || box.bottom > along.bottom + HAIR));
}

/** So many letters have room on a line of any page, whatever they are set in: “Recommendations”, “Veröffentlichungen”. */
const WHOLE = 18;

function findTornWords({ torn }: PageLayout): readonly string[] {
  const needless = torn.filter(({ text, width, room }) => text.length <= WHOLE || width < room - HAIR);
  return [...new Set(needless.map(name))];
}

function findOverlaps({ lines }: PageLayout): readonly string[] {
  const fromTop = lines.toSorted((a, b) => a.box.top - b.box.top);
  return fromTop.flatMap((line, index) => {
    const faults: string[] = [];
    for (const other of fromTop.slice(index + 1)) {
      if (other.box.top >= line.box.bottom) break;
      if (line.stays === other.stays && overlap(line.box, other.box)) faults.push(`${name(line)} and ${name(other)}`);
    }
    return faults;
  });
}

/** Whether two boxes share more than a hair each way, and so much of the smaller that letters would touch. */
function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const along = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (across <= HAIR || along <= HAIR) return false;
  return across * along > 0.1 * Math.min(area(a), area(b));
}

function area({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

function findUnevenColumns({ columns }: PageLayout): readonly string[] {
  return columns
    .filter(({ offsets }) => Math.max(...offsets) - Math.min(...offsets) > HAIR)
    .map(({ list, part, offsets }: Column) => {
      const edges = [...new Set(offsets.map((offset) => Math.round(offset)))];
      return `${part} of ${list} begin at ${edges.join(', ')} px of their rows`;
    });
}

function findSmallTargets({ targets }: PageLayout): readonly string[] {
  const small = targets
    .filter(({ isInText }) => !isInText)
    .filter((target) => heightOf(target) < (target.isControl ? TOUCH : SPACING) - HAIR / 3)
    .filter((target) => target.isControl || !hasSpace(target, targets));
  const alike = Map.groupBy(small, (target) => `${target.place} ${Math.round(heightOf(target))}`);
  return [...alike.values()].flatMap(([first, ...others]) => (first === undefined ? [] : describeSmall(first, others)));
}

/** Reports targets that look the same as one, because there are dozens in a list. */
function describeSmall(first: Target, others: readonly Target[]): string {
  const more = others.length === 0 ? '' : `, and ${others.length} like it`;
  return `${name(first)} is ${Math.round(heightOf(first))} px high${more}`;
}

/** Whether the circle around a target’s middle meets neither another target nor the circle of another small one. */
function hasSpace(target: Target, targets: readonly Target[]): boolean {
  const radius = SPACING / 2;
  const at = middle(target.box);
  return targets.every((other) => {
    if (other === target) return true;
    if (distanceToBox(at, other.box) < radius) return false;
    const there = middle(other.box);
    return heightOf(other) >= SPACING || Math.hypot(at.x - there.x, at.y - there.y) >= SPACING;
  });
}

function distanceToBox({ x, y }: Point, { left, top, right, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function middle({ left, top, right, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function heightOf({ box }: Target): number {
  return box.bottom - box.top;
}

function name({ place, text }: { readonly place: string; readonly text: string }): string {
  return `${place} “${text}”`;
}
