import { readForeign } from '../../explorer/foreign-text.ts';

/** `~people.label~`, in addresses behind a scheme that no browser follows. */
const NAMES = /(?:data:,)?~([\w.]+)~/g;

/** What may stand once for each item of a list. */
const REPEATED = 'li, dl > div';

/**
 * A copy of an element in which names between tildes are replaced by the values of `data`. An element of a list stands as
 * often as its list is long. What had content and has none left is dropped: `null` when that is the element itself.
 */
export function fillTemplate(template: Element, data: object): Element | null {
  return fill(template, data);
}

function fill(template: Element, data: object): Element | null {
  const copy = template.cloneNode(false);
  if (!(copy instanceof Element)) return null;
  for (const { name, value } of copy.attributes)
    if (value.includes('~')) copy.setAttribute(name, replace(value, data).text);
  for (const child of template.childNodes) {
    if (child instanceof Element) copy.append(...fillChild(child, data));
    else {
      const { text, locale } = replace(child.textContent ?? '', data);
      copy.append(text);
      if (locale !== null) copy.setAttribute('lang', locale);
    }
  }
  return isEmpty(template) || !isEmpty(copy) ? copy : null;
}

function fillChild(child: Element, data: object): readonly Element[] {
  const list = child.matches(REPEATED) ? /~(\w+)/.exec(child.outerHTML)?.[1] : undefined;
  const items = list === undefined ? undefined : read(data, list);
  const scopes = list !== undefined && Array.isArray(items) ? items.map((item) => ({ ...data, [list]: item })) : [data];
  return scopes.flatMap((scope) => fill(child, scope) ?? []);
}

/** A text with its values, and the language of one that is not in that of the page. */
function replace(text: string, data: object): { readonly text: string; readonly locale: string | null } {
  let locale: string | null = null;
  const filled = text.replace(NAMES, (_, path: string) => {
    const value = path.split('.').reduce<unknown>(read, data);
    if (typeof value !== 'string') return '';
    const own = readForeign(value);
    locale ??= own.locale;
    return own.text;
  });
  return { text: filled, locale };
}

function read(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
}

/** A drawing is content, although it says nothing. */
function isEmpty(element: Element): boolean {
  return element.childElementCount === 0 && element.textContent?.trim() === '';
}
