import type { PictureProblem } from './picture-problem.ts';
import { readSvg, type SvgElement } from './read-svg.ts';
import { loadRewriteCss } from './safe-css.ts';
import { type SvgLoss, sanitizeSvg } from './sanitize-svg.ts';

/** A drawing as the site shows it, or why it cannot. */
type SvgInspection = SafeSvg | { readonly problem: PictureProblem };

/** A drawing that can neither run nor load anything. */
interface SafeSvg {
  readonly xml: string;
  /** Size in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What was left out. */
  readonly losses: readonly SvgLoss[];
}

/** More elements than any drawing shows, where one that others show again counts as often as they do. */
const MAX_DRAWN = 200_000;

/** Makes an SVG safe: the same bytes give the same. */
export async function inspectSvg(bytes: Uint8Array): Promise<SvgInspection> {
  const text = decodeSvg(bytes);
  if (text === null) return bad('is not in UTF-8', 'open it in a text editor, and save it as UTF-8');
  const root = readSvg(text);
  if (root === null) return bad('holds no drawing', 'export it again as plain SVG');
  if (countDrawn(root) > MAX_DRAWN)
    return bad('draws more elements than a browser can show', 'export it again as plain SVG, or save it as PNG');
  const box = boxOf(root);
  if (box === null)
    return bad('does not say how large it is', 'add `viewBox` to its `<svg>`, such as viewBox="0 0 640 480"');
  const attributes = new Map([
    ...[...root.attributes].filter(([key]) => !['width', 'height', 'viewBox', 'x', 'y', 'xmlns'].includes(key)),
    ...[
      ['width', String(box.width)] as const,
      ['height', String(box.height)] as const,
      ['viewBox', box.viewBox] as const,
    ],
  ]);
  const rewrite = text.includes('style') ? await loadRewriteCss() : () => null;
  const { xml, losses } = sanitizeSvg({ ...root, attributes: withoutOwnSize(attributes) }, rewrite);
  return { ...box, xml: xml.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'), losses };
}

function bad(what: string, help: string): SvgInspection {
  return { problem: { code: 'bad-picture', what, help } };
}

/** The text of an SVG, in which losses have their offsets; `null` when it is not UTF-8. */
export function decodeSvg(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

interface Box {
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
}

/** Where the first element says only one of size and view box, the other follows from it. */
function boxOf({ attributes }: SvgElement): Box | null {
  const view = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , viewWidth = 0, viewHeight = 0] = view;
  const hasView = view.length === 4 && view.every(Number.isFinite) && viewWidth > 0 && viewHeight > 0;
  const width = pixels(attributes.get('width'));
  const height = pixels(attributes.get('height'));
  if (!hasView) return width === null || height === null ? null : { width, height, viewBox: `0 0 ${width} ${height}` };
  const box = { viewBox: view.join(' ') };
  if (width !== null && height !== null) return { ...box, width, height };
  if (width !== null) return { ...box, width, height: round((width * viewHeight) / viewWidth) };
  if (height !== null) return { ...box, width: round((height * viewWidth) / viewHeight), height };
  return { ...box, width: round(viewWidth), height: round(viewHeight) };
}

/** CSS pixels in a unit. Source: CSS Values and Units, 5.2. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['px', 1],
  ['pt', 4 / 3],
  ['pc', 16],
  ['in', 96],
  ['cm', 96 / 2.54],
  ['mm', 96 / 25.4],
  ['em', 16],
  ['rem', 16],
  ['ex', 8],
]);

/** A length in CSS pixels; `null` where there is none, as with percentages. */
function pixels(length: string | undefined): number | null {
  const [, number, unit = ''] = /^\s*\+?(\d*\.?\d+(?:e[-+]?\d+)?)\s*([a-z]*)\s*$/i.exec(length ?? '') ?? [];
  const factor = UNITS.get(unit.toLowerCase());
  const value = number === undefined || factor === undefined ? 0 : round(Number(number) * factor);
  return value > 0 && Number.isFinite(value) ? value : null;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The page gives the drawing its size: what its style says of that would scale it a second time. */
function withoutOwnSize(attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const style = attributes.get('style')?.replace(/(?:^|;)\s*(?:max-|min-)?(?:width|height)\s*:[^;]*/gi, '');
  return new Map([...attributes].map(([key, value]) => [key, key === 'style' && style !== undefined ? style : value]));
}

/**
 * How many elements a browser draws. A few elements that show others several times, in several levels, are millions: what is shown
 * in a circle, or over far too many levels, counts as too much.
 */
function countDrawn(root: SvgElement): number {
  const byId = new Map<string, SvgElement>();
  const collect = (element: SvgElement): void => {
    const id = element.attributes.get('id');
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
    for (const child of element.children) if (typeof child !== 'string') collect(child);
  };
  collect(root);
  const counts = new Map<SvgElement, number>();
  const count = (element: SvgElement, depth: number): number => {
    const known = counts.get(element);
    if (known !== undefined) return known;
    if (depth > MAX_LEVELS) return Number.POSITIVE_INFINITY;
    // What shows itself is shown once: browsers break the circle.
    counts.set(element, 0);
    const inner = element.children.flatMap((child) => (typeof child === 'string' ? [] : [child]));
    const shown = referencesIn(element).flatMap((id) => byId.get(id) ?? []);
    const sum = [...inner, ...shown].reduce((total, each) => total + count(each, depth + 1), 1);
    counts.set(element, sum);
    return sum;
  };
  return count(root, 0);
}

const MAX_LEVELS = 1000;

/** The ids of what an element shows: by its address, and by the paints, masks and markers of its attributes. */
function referencesIn({ name, attributes }: SvgElement): readonly string[] {
  const href = attributes.get('href') ?? '';
  const own = name === 'use' && href.startsWith('#') ? [href.slice(1)] : [];
  const values = [...attributes.values()].filter((value) => value.includes('url('));
  return [
    ...own,
    ...values.flatMap((value) => [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/g)].map(([, id = '']) => id)),
  ];
}
