import { parseDocument } from 'htmlparser2';
import type { Span } from '../markdown/markdown-facts.ts';

/** An element of a drawing; the prefixes that SVG and XLink have in it are left away. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (SvgElement | string)[];
  /** Where it stands in the text. */
  readonly span: Span;
}

/** More levels than any drawing has. */
const MAX_DEPTH = 200;

/**
 * The first element of an SVG, with all that is in it; `null` where there is none, or where elements lie in each other more deeply than
 * in any drawing. Comments, instructions and declarations of types are passed over, with the entities that these declare.
 */
export function readSvg(text: string): SvgElement | null {
  const { children } = parseDocument(text, { xmlMode: true, withStartIndices: true, withEndIndices: true });
  const root = children.find((child) => 'attribs' in child);
  const read = root === undefined ? [] : readNode(root, 0);
  const [first] = read ?? [];
  return typeof first === 'object' && first.name === 'svg' ? first : null;
}

type Parsed = ReturnType<typeof parseDocument>['children'][number];

/** The value is `null` where it is too deep. */
function readNode(node: Parsed, depth: number): readonly (SvgElement | string)[] | null {
  if (depth > MAX_DEPTH) return null;
  if (node.type === 'text' && 'data' in node) return [node.data];
  if (!('children' in node)) return [];
  const children: (SvgElement | string)[] = [];
  for (const child of node.children) {
    const read = readNode(child, depth + 1);
    if (read === null) return null;
    children.push(...read);
  }
  if (!('attribs' in node)) return children;
  const start = node.startIndex ?? 0;
  const attributes = new Map(Object.entries(node.attribs).map(([name, value]) => [withoutPrefix(name), value]));
  return [{ name: withoutPrefix(node.name), attributes, children, span: { start, end: (node.endIndex ?? start) + 1 } }];
}

function withoutPrefix(name: string): string {
  return name.replace(/^(?:svg:|xlink:(?=href$))/, '');
}
