import type { Page } from 'playwright-core';
import type { PageLayout } from './layout-facts.ts';

/** Reads the layout of an open page at its present width, once its fonts are there. */
export async function readLayout(page: Page): Promise<PageLayout> {
  await page.evaluate(() => document.fonts.ready.then(() => null));
  return page.evaluate(measure);
}

// One function with others inside it, because only its own text reaches the page.
function measure(): PageLayout {
  const hair = 1;
  const controls = 'button, summary, input, select, textarea, nav a';

  const describe = (element: Element): string =>
    [element.tagName.toLowerCase(), ...element.classList].filter((name) => name !== '').join('.');
  const fold = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
  const plain = ({ left, top, right, bottom }: DOMRect) => ({
    left: left + scrollX,
    top: top + scrollY,
    right: right + scrollX,
    bottom: bottom + scrollY,
  });
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  const hides = (value: string): boolean => value === 'hidden' || value === 'clip';
  const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';

  /** What an element and all around it do to a text inside. */
  interface Surroundings {
    /** Text for screen readers alone stands in a box of next to no size that hides what goes beyond it. */
    readonly isOnlyHeard: boolean;
    /** Whether it stays where it is while the page scrolls. */
    readonly stays: boolean;
    /** Where the nearest box stands that hides what leaves it; one that scrolls first shows it all the same. */
    readonly clip: {
      readonly across: ReturnType<typeof plain> | null;
      readonly along: ReturnType<typeof plain> | null;
    };
    /** The boxes that show a part of what is in them. */
    readonly windows: readonly ReturnType<typeof plain>[];
    /** The nearest element that is no part of a line. */
    readonly block: Element | undefined;
  }

  // Elements share what is around them, and a browser computes a style anew each time that it is asked.
  const known = new Map<Element, Surroundings>();
  function surroundingsOf(element: Element): Surroundings {
    const found = known.get(element) ?? lookAround(element);
    known.set(element, found);
    return found;
  }

  function lookAround(element: Element): Surroundings {
    const parent = element.parentElement;
    const around: Surroundings =
      parent === null || parent === document.documentElement
        ? { isOnlyHeard: false, stays: false, clip: { across: null, along: null }, windows: [], block: undefined }
        : surroundingsOf(parent);
    const { overflowX, overflowY, position, display } = getComputedStyle(element);
    const rect = element.getBoundingClientRect();
    const box = plain(rect);
    const clipBy = (overflow: string, outer: ReturnType<typeof plain> | null) => {
      if (scrolls(overflow)) return null;
      return hides(overflow) ? box : outer;
    };
    return {
      isOnlyHeard: around.isOnlyHeard || (hides(overflowX) && (rect.width <= 2 * hair || rect.height <= 2 * hair)),
      stays: around.stays || position === 'sticky' || position === 'fixed',
      clip: { across: clipBy(overflowX, around.clip.across), along: clipBy(overflowY, around.clip.along) },
      windows: scrolls(overflowX) || scrolls(overflowY) ? [...around.windows, box] : around.windows,
      block: display === 'inline' ? around.block : element,
    };
  }

  const isOnlyHeard = (element: Element): boolean => surroundingsOf(element).isOnlyHeard;

  /** The part of a box that a reader sees without scrolling inside of the page; `null` for none. */
  function shownPart(element: Element, box: ReturnType<typeof plain>) {
    const part = { ...box };
    for (const around of surroundingsOf(element).windows) {
      part.left = Math.max(part.left, around.left);
      part.right = Math.min(part.right, around.right);
      part.top = Math.max(part.top, around.top);
      part.bottom = Math.min(part.bottom, around.bottom);
    }
    return part.right - part.left > hair && part.bottom - part.top > hair ? part : null;
  }

  /** A font keeps room above its capitals and below its descenders: letters do not touch where only that does. */
  const lettersOf = ({ left, top, right, bottom }: ReturnType<typeof plain>) => ({
    left,
    right,
    top: top + 0.2 * (bottom - top),
    bottom: bottom - 0.1 * (bottom - top),
  });

  function linesOf(node: Node) {
    const element = node.parentElement;
    if (element === null || fold(node.textContent) === '' || !isSeen(element) || isOnlyHeard(element)) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const { stays, clip } = surroundingsOf(element);
    return [...range.getClientRects()].flatMap((rect) => {
      const box = shownPart(element, lettersOf(plain(rect)));
      // What stands before the page’s start waits there for the focus, as a link that skips to the content does.
      if (box === null || box.bottom <= 0) return [];
      return [{ text: fold(node.textContent), box, clip, stays, place: describe(element) }];
    });
  }

  function textNodes(): readonly Node[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
    return nodes;
  }

  /** Words and addresses that stand on two lines; in Chinese a line may end behind each sign, and everywhere behind a hyphen. */
  function tornWords(node: Node) {
    const element = node.parentElement;
    const text = node.textContent ?? '';
    if (element === null || !isSeen(element) || isOnlyHeard(element)) return [];
    const range = document.createRange();
    const isBroken = (start: number, end: number): boolean => {
      range.setStart(node, start);
      range.setEnd(node, end);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top));
      return new Set(tops).size > 1;
    };
    if (!isBroken(0, text.length)) return [];
    const torn = [...text.matchAll(/[^\s\p{Pd}]{2,}/gu)].filter(
      ({ 0: word, index }) =>
        !/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u.test(word) && isBroken(index, index + word.length),
    );
    const { block } = surroundingsOf(element);
    if (block === undefined || torn.length === 0) return [];
    const room = roomIn(block);
    return torn.map(({ 0: word }) => ({ text: word, place: describe(element), width: widthOf(word, element), room }));
  }

  /** How wide a line inside of a block can be: beside an icon it is shorter. */
  function roomIn(block: Element): number {
    const { paddingLeft, paddingRight, display, columnGap } = getComputedStyle(block);
    const beside = display.endsWith('flex') ? [...block.children] : [];
    const taken = beside.map((each) => each.getBoundingClientRect().width + Number.parseFloat(columnGap));
    const padding = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
    return taken.reduce((room, width) => room - width, block.clientWidth - padding);
  }

  /** How wide a word is where nothing breaks it. */
  function widthOf(word: string, element: Element): number {
    const copy = document.createElement('span');
    copy.textContent = word;
    copy.style.whiteSpace = 'nowrap';
    copy.style.position = 'absolute';
    element.append(copy);
    const { width } = copy.getBoundingClientRect();
    copy.remove();
    return width;
  }

  const cutTexts = (): readonly string[] =>
    [...document.body.querySelectorAll('*')]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + hair &&
          element.clientWidth > 0 &&
          hides(getComputedStyle(element).overflowX) &&
          fold(element.textContent) !== '' &&
          isSeen(element) &&
          !isOnlyHeard(element),
      )
      .map((element) => `${describe(element)} “${fold(element.textContent)}”`);

  /** The words around a link, if it stands in a sentence. */
  function isInText(element: Element): boolean {
    const { block } = surroundingsOf(element);
    if (block === undefined || block === element) return false;
    const copy = block.cloneNode(true);
    if (!(copy instanceof Element)) return false;
    for (const link of copy.querySelectorAll('a, button')) link.remove();
    return /\p{L}/u.test(copy.textContent ?? '');
  }

  /** What a finger may touch for an element: the label around a box to tick does what the box does. */
  const touched = (element: Element): Element =>
    (element.matches('input') ? element.closest('label') : null) ?? element;

  const targets = () =>
    [...document.querySelectorAll('a[href], button, summary, input, select, textarea')]
      .filter((element) => isSeen(element) && !isOnlyHeard(element))
      .map((element) => ({
        text: fold(touched(element).textContent),
        box: plain(touched(element).getBoundingClientRect()),
        place: describe(element),
        isInText: isInText(element),
        isControl: element.matches(controls),
      }))
      .filter(({ box }) => box.bottom > 0 && box.right > box.left);

  /** The part of a row itself, not of a list inside it. */
  const partOf = (row: Element, selector: string): Element | undefined =>
    [...row.querySelectorAll(selector)].find((part) => part.closest('li') === row && isSeen(part));

  const columns = () =>
    [...document.querySelectorAll('ul, ol')].flatMap((list) =>
      [
        { part: 'figures', selector: '.metrics' },
        { part: 'claims', selector: 'h2, h3, h4, .item-title' },
      ].map(({ part, selector }) => {
        const offsets = [...list.children].flatMap((row) => {
          const found = partOf(row, selector);
          if (found === undefined) return [];
          const [part, whole] = [found.getBoundingClientRect(), row.getBoundingClientRect()];
          const isFromRight = getComputedStyle(row).direction === 'rtl';
          return [isFromRight ? whole.right - part.right : part.left - whole.left];
        });
        return { list: describe(list), part, offsets };
      }),
    );

  return {
    window: document.documentElement.clientWidth,
    width: document.documentElement.scrollWidth,
    lines: textNodes().flatMap(linesOf),
    cut: cutTexts(),
    torn: textNodes().flatMap(tornWords),
    targets: targets(),
    columns: columns().filter(({ offsets }) => offsets.length > 1),
  };
}
