import type { PackedItems } from '../../explorer/explorer-index.ts';
import { unpackItem } from '../../explorer/pack-items.ts';
import { fillTemplate } from './fill-template.ts';
import { part, parts, templateElement } from './part.ts';

/** The section that shows what is found. */
export interface ResultsList {
  /** Shows items in this order, the first ones at once; `null` shows nothing, and the page's own list again. */
  readonly show: (found: readonly number[] | null) => void;
}

/** As many items are added at a time. */
const ITEMS_PER_STEP = 50;

/** Fills a section with items, which are made as the layout's template makes them. */
export function resultsList(section: HTMLElement, items: PackedItems): ResultsList {
  const list = part(section, 'ul', HTMLElement);
  const nothing = part(section, '.explorer-nothing', HTMLElement);
  const more = part(section, ':scope > button', HTMLElement);
  const templates = parts(section, 'template', HTMLTemplateElement).map(templateElement);
  const made = new Map<number, Element>();
  let found: readonly number[] = [];

  const make = (item: number): Element | null => {
    const data = unpackItem(items, item);
    // Where there are two templates, the second is for what has no picture.
    const template = data['portrait'] === null ? templates.at(-1) : templates[0];
    return template === undefined ? null : fillTemplate(template, data);
  };
  const elementOf = (item: number): readonly Element[] => {
    const element = made.get(item) ?? make(item);
    if (element !== null) made.set(item, element);
    return element === null ? [] : [element];
  };
  const add = (): void => {
    const next = found.slice(list.childElementCount, list.childElementCount + ITEMS_PER_STEP);
    list.append(...next.flatMap(elementOf));
    more.hidden = list.childElementCount >= found.length;
  };
  more.addEventListener('click', () => {
    const last = list.lastElementChild;
    add();
    // The reading goes on where it was.
    last?.nextElementSibling?.querySelector('a')?.focus();
  });
  return {
    show: (next) => {
      found = next ?? [];
      list.replaceChildren();
      add();
      nothing.hidden = found.length > 0;
      section.hidden = next === null;
    },
  };
}
