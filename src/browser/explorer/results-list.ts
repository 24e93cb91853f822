import { fillTemplate } from './fill-template.ts';
import type { ItemLoader } from './load-items.ts';
import { part, parts, templateElement } from './part.ts';

/** The section that shows what is found. */
export interface ResultsList {
  /** Shows items in this order, the first ones at once; `null` shows nothing, and the page's own list again. */
  readonly show: (found: readonly number[] | null, withMore: Complete) => void;
}

/** Adds to an item what only the choice makes worth showing. */
type Complete = (item: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** As many items are added at a time. */
const ITEMS_PER_STEP = 50;

/** Of a list whose items come in pieces as many are shown at once; the step is filled when its end comes into view. */
const FIRST_ITEMS = 20;

/**
 * Fills a section with items, which are made as the layout's template makes them. `report` hears whether what is shown
 * could be loaded.
 */
export function resultsList(section: HTMLElement, items: ItemLoader, report: (isThere: boolean) => void): ResultsList {
  const list = part(section, 'ul', HTMLElement);
  const nothing = part(section, '.explorer-nothing', HTMLElement);
  const more = part(section, ':scope > button', HTMLElement);
  const templates = parts(section, 'template', HTMLTemplateElement).map(templateElement);
  const made = new Map<number, Element>();
  let complete: Complete = (item) => item;
  let found: readonly number[] = [];
  /** Only what was asked for last is shown, whatever comes when. */
  let turn = 0;
  /** As many of what was found are shown, or on their way. */
  let wanted = 0;

  const make = (item: number): Element | null => {
    const data = complete(items.itemAt(item));
    // Where there are two templates, the second is for what has no picture.
    const template = (data['portrait'] ?? data['picture'] ?? null) === null ? templates.at(-1) : templates[0];
    return template === undefined ? null : fillTemplate(template, data);
  };
  const elementOf = (item: number): readonly Element[] => {
    const element = made.get(item) ?? make(item);
    if (element !== null) made.set(item, element);
    return element === null ? [] : [element];
  };
  /** Adds what is missing of the first `count` items, and then does what is left to do. */
  const showFirst = (count: number, then = (): void => {}): void => {
    turn += 1;
    const own = turn;
    wanted = count;
    const next = found.slice(list.childElementCount, count);
    const add = (): void => {
      if (own !== turn) return;
      list.append(...next.flatMap(elementOf));
      more.hidden = list.childElementCount >= found.length;
      nothing.hidden = found.length > 0;
      report(true);
      then();
    };
    if (items.areHere(next)) add();
    else void items.load(next).then(add, () => own === turn && fail());
  };
  const fail = (): void => {
    section.hidden = true;
    report(false);
  };
  more.addEventListener('click', () => {
    const last = list.lastElementChild;
    // The reading goes on where it was.
    showFirst(list.childElementCount + ITEMS_PER_STEP, () => last?.nextElementSibling?.querySelector('a')?.focus());
  });
  new IntersectionObserver((seen) => {
    const isSeen = seen.some(({ isIntersecting }) => isIntersecting);
    if (isSeen && wanted < ITEMS_PER_STEP) showFirst(ITEMS_PER_STEP);
  }).observe(more);
  return {
    show: (next, withMore) => {
      found = next ?? [];
      complete = withMore;
      made.clear();
      list.replaceChildren();
      more.hidden = true;
      section.hidden = next === null;
      showFirst(items.isWhole ? ITEMS_PER_STEP : FIRST_ITEMS);
    },
  };
}
