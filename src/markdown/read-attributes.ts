import { escapeHtml } from './escape-html.ts';
import { allowedAttributes, htmlElement, isAllowedAttribute, isNeedless } from './html-elements.ts';
import { reservedIds } from './name-headings.ts';
import type { HtmlAttribute } from './scan-html.ts';
import { type TagProblem, tagProblems } from './tag-problems.ts';

/** What the attributes of an allowed raw tag mean. */
export interface ReadAttributes {
  /** The attributes as a page has them, in the order in which they were written. */
  readonly written: readonly (readonly [name: string, value: string])[];
  readonly problems: readonly AttributeProblem[];
}

/** An attribute that a page does not have. */
interface AttributeProblem extends TagProblem {
  readonly attribute: HtmlAttribute;
  /** Whether nothing is lost with it. */
  readonly isRemovable: boolean;
}

function classOf(alignment: string): string {
  return { left: 'align-start', right: 'align-end' }[alignment.toLowerCase()] ?? 'align-center';
}

/** Reads the attributes of an allowed tag; `ids` are those that the body has so far. */
export function readAttributes(tag: string, attributes: readonly HtmlAttribute[], ids: Set<string>): ReadAttributes {
  const written: (readonly [string, string])[] = Object.entries(htmlElement(tag).adds ?? {});
  const problems: AttributeProblem[] = [];
  const seen = new Set<string>();
  for (const attribute of attributes) {
    const { name, value } = attribute;
    const isSecond = seen.has(name);
    seen.add(name);
    const isAllowed = isAllowedAttribute(tag, name, value);
    if (isSecond || !(isAllowed || isNeedless(tag, name))) {
      const isKnown = allowedAttributes(tag).includes(name);
      const kind = isKnown ? (isSecond ? 'second' : 'value') : 'attribute';
      problems.push({ ...tagProblems[kind](tag, name), attribute, isRemovable: !isKnown });
    } else if (name === 'id' || name === 'name') {
      const own = written.find(([other]) => other === 'id')?.[1];
      const isTaken =
        own !== undefined || ids.has(value) || reservedIds.includes(value) || value.startsWith('footnote-');
      // `<a name="x" id="x">` says the same twice.
      if (isTaken && own !== value) problems.push({ ...tagProblems.takenId(value), attribute, isRemovable: false });
      else if (!isTaken) written.push(['id', value]);
      ids.add(value);
    } else if (isAllowed) written.push(name === 'align' ? ['class', classOf(value)] : [name, value]);
  }
  return { written, problems };
}

/** Attributes as HTML. */
export function writeAttributes(attributes: ReadAttributes['written']): string {
  return attributes.map(writeAttribute).join('');
}

function writeAttribute([name, value]: readonly [string, string]): string {
  return name === 'open' || name === 'reversed' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
}
