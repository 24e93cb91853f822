import { allowedAttributes, headingTags, isAboutLook, isAllowedAttribute } from './allowed-html.ts';
import { escapeHtml } from './escape-html.ts';
import { reservedIds } from './name-headings.ts';
import type { HtmlAttribute } from './scan-html.ts';
import { forbiddenAttribute, type TagProblem, takenId } from './tag-problems.ts';

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

const alignments: ReadonlyMap<string, string> = new Map([
  ['left', 'align-start'],
  ['center', 'align-center'],
  ['middle', 'align-center'],
  ['right', 'align-end'],
]);
const alignedTags: ReadonlySet<string> = new Set(['p', 'div', 'td', 'th', 'tr', 'caption', ...headingTags]);

/** Reads the attributes of an allowed tag; `ids` are those that the body has so far. */
export function readAttributes(tag: string, attributes: readonly HtmlAttribute[], ids: Set<string>): ReadAttributes {
  const written: (readonly [string, string])[] = tag === 'center' ? [['class', 'align-center']] : [];
  const problems: AttributeProblem[] = [];
  const seen = new Set<string>();
  for (const attribute of attributes) {
    const { name, value } = attribute;
    const isSecond = seen.has(name);
    seen.add(name);
    const alignment = name === 'align' && alignedTags.has(tag) ? alignments.get(value.toLowerCase()) : undefined;
    if (isSecond || !(isAllowedAttribute(tag, name, value) || isAboutLook(tag, name)))
      problems.push({
        ...forbiddenAttribute(tag, name),
        attribute,
        isRemovable: !allowedAttributes(tag).includes(name),
      });
    else if (name === 'id' || name === 'name') {
      const problem = idProblem(value, ids, written);
      if (problem === null) written.push(['id', value]);
      else if (problem !== 'same') problems.push({ ...problem, attribute, isRemovable: false });
      ids.add(value);
    } else if (alignment !== undefined) written.push(['class', alignment]);
    else if (!isAboutLook(tag, name) || isSize(tag, name, value)) written.push([name, value]);
  }
  return { written, problems };
}

/** `<a name="x" id="x">` says the same twice. */
function idProblem(
  id: string,
  ids: ReadonlySet<string>,
  written: ReadAttributes['written'],
): TagProblem | 'same' | null {
  if (written.some(([name, value]) => name === 'id' && value === id)) return 'same';
  const isTaken = ids.has(id) || written.some(([name]) => name === 'id');
  return isTaken || reservedIds.includes(id) || id.startsWith('footnote-') ? takenId(id) : null;
}

function isSize(tag: string, name: string, value: string): boolean {
  return tag === 'img' && (name === 'width' || name === 'height') && /^[1-9]\d{0,3}(?:px)?$/.test(value);
}

/** Attributes as HTML. */
export function writeAttributes(attributes: ReadAttributes['written']): string {
  return attributes.map(writeAttribute).join('');
}

function writeAttribute([name, value]: readonly [string, string]): string {
  return name === 'open' || name === 'reversed' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
}
