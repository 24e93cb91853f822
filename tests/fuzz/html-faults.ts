import { Parser } from 'htmlparser2';
import { isSafeAddress } from '../../src/markdown/address.ts';
import { htmlElement, isAllowedAttribute } from '../../src/markdown/html-elements.ts';

/** Tags that Markdown itself becomes, besides those that authors may write. */
const ownTags: ReadonlySet<string> = new Set('a div h1 h2 h3 h4 h5 h6 img picture section source'.split(' '));

/** Attributes that the renderer writes itself, by tag. */
const ownAttributes: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href', 'title', 'id', 'class', 'aria-label']],
  ['img', ['src', 'alt', 'title', 'width', 'height', 'loading', 'decoding']],
  ['source', ['type', 'srcset', 'sizes']],
  ['code', ['class']],
  ['div', ['class', 'role', 'aria-label', 'tabindex']],
  ['caption', ['class']],
  ['tr', ['class']],
  ['li', ['id', 'class']],
  ['ol', ['start', 'class']],
  ['ul', ['class']],
  ['p', ['class']],
  ['pre', ['tabindex']],
  ['section', ['class', 'aria-label']],
  ['span', ['class', 'role', 'aria-label']],
  ['sup', ['class']],
  ['td', ['class']],
  ['th', ['class']],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag): [string, readonly string[]] => [tag, ['id', 'class']]),
]);

/** What a rendered body holds and should not, as another parser than ours reads it: none for a safe one. */
export function htmlFaults(html: string): readonly string[] {
  const faults: string[] = [];
  const parser = new Parser({
    onopentag: (tag, attributes) => faults.push(...tagFaults(tag, attributes)),
    onprocessinginstruction: (name) => faults.push(`the markup <${name}>`),
    oncomment: () => faults.push('a comment'),
  });
  parser.end(html);
  return faults;
}

function tagFaults(tag: string, attributes: Readonly<Record<string, string>>): readonly string[] {
  const isKnown = ['text', 'block'].includes(htmlElement(tag).kind) || ownTags.has(tag);
  return [
    ...(isKnown ? [] : [`the tag <${tag}>`]),
    ...Object.entries(attributes)
      .filter(([name, value]) => !isHarmless(tag, name, value))
      .map(([name, value]) => `<${tag} ${name}="${value}">`),
  ];
}

function isHarmless(tag: string, name: string, value: string): boolean {
  if (name === 'href' || name === 'src') return ownTags.has(tag) && isSafeAddress(value) && !isScript(value);
  return isAllowedAttribute(tag, name, value) || ownAttributes.get(tag)?.includes(name) === true;
}

/** As a browser reads an address: without what it skips. */
function isScript(address: string): boolean {
  return /^(?:javascript|vbscript|data|file):/i.test(address.replace(/[\0-\x20]/g, ''));
}
