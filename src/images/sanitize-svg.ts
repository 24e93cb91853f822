import type { Span } from '../markdown/markdown-facts.ts';
import type { SvgElement } from './read-svg.ts';
import { isSafeValue, type RewriteCss, safeDeclarations, safeRules } from './safe-css.ts';
import { attributes as allowed, animated, shapes, silent } from './svg-allow-list.ts';
import { escapeXml, linesIn, textWith, writeWords } from './svg-words.ts';

const KINDS = ['script', 'html', 'words', 'foreign', 'css', 'element'] as const;

/** Something that a drawing holds and no page shows. */
export interface SvgLoss {
  readonly kind: (typeof KINDS)[number];
  /** What it is, in the words of the file. */
  readonly what: string;
  /** Where its element stands in the text. */
  readonly span: Span;
}

/** Whether a value that was read from somewhere is one. */
export function isSvgLoss(value: unknown): value is SvgLoss {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, what, span }: Partial<Record<keyof SvgLoss, unknown>> = value;
  return KINDS.some((each) => each === kind) && typeof what === 'string' && isSpan(span);
}

function isSpan(value: unknown): value is Span {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end }: Partial<Record<keyof Span, unknown>> = value;
  return Number.isSafeInteger(start) && Number.isSafeInteger(end);
}

/** An element as XML, with all in it that can neither run nor load anything, and what is left out and may be missed. */
export function sanitizeSvg(element: SvgElement, rewrite: RewriteCss): { xml: string; losses: readonly SvgLoss[] } {
  const losses: SvgLoss[] = [];
  const xml = writeElement(element, { losses, rewrite });
  return { xml, losses };
}

interface Writing {
  readonly losses: SvgLoss[];
  readonly rewrite: RewriteCss;
}

function writeElement(element: SvgElement, writing: Writing): string {
  const name = nameOf(element);
  const { losses } = writing;
  if (element.name === 'foreignObject') return writeHtml(element, losses);
  if (name === null) {
    losses.push(...lossOf(element));
    return '';
  }
  const written = [...keepAttributes(element, losses)].map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inside = name === 'style' ? keepRules(element, writing) : keepChildren(element, writing);
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

/** The name that an element gets on the site, where a link becomes a group; `null` where it is left out. */
function nameOf({ name, attributes }: SvgElement): string | null {
  if (name === 'a') return 'g';
  // Another type than CSS is read by no browser.
  if (name === 'style' && !/^(?:text\/css)?$/i.test(attributes.get('type') ?? '')) return null;
  const changed = /^(?:animate|set)/.test(name) ? attributes.get('attributeName') : undefined;
  return shapes.has(name) && (changed === undefined || animated.has(changed)) ? name : null;
}

/** HTML is left out; where it is nothing but words, as in diagrams, these are written as text. */
function writeHtml(element: SvgElement, losses: SvgLoss[]): string {
  const { span } = element;
  const lines = linesIn(element);
  if (lines?.length === 0) return '';
  const words = lines?.join(' ') ?? wordsOf(element);
  if (lines !== null) {
    losses.push({ kind: 'html', what: words, span });
    return writeWords(element, lines);
  }
  losses.push(words === '' ? { kind: 'element', what: '<foreignObject>', span } : { kind: 'words', what: words, span });
  return '';
}

function lossOf({ name, span }: SvgElement): readonly SvgLoss[] {
  if (name === 'script') return [{ kind: 'script', what: '<script>', span }];
  const isSilent = silent.has(name) || name.includes(':') || name === 'style';
  return isSilent ? [] : [{ kind: 'element', what: `<${name}>`, span }];
}

function textOf(node: SvgElement | string): string {
  return typeof node === 'string' ? node : ` ${node.children.map(textOf).join('')} `;
}

function keepChildren({ name, children }: SvgElement, writing: Writing): string {
  const shown = name === 'switch' ? shownOfSwitch(children, writing.losses) : children;
  return shown.map((child) => (typeof child === 'string' ? escapeXml(child) : writeElement(child, writing))).join('');
}

/**
 * Of the children of a switch one is shown, and HTML has another behind it, for programs that cannot show it. draw.io writes the
 * words there once more as text, but may cut them off: then the text gets those of the HTML.
 */
function shownOfSwitch(children: SvgElement['children'], losses: SvgLoss[]): SvgElement['children'] {
  const elements = children.filter((child) => typeof child !== 'string');
  const html = elements.find(({ name }) => name === 'foreignObject');
  const [other, ...more] = elements.filter(({ name }) => name !== 'foreignObject');
  if (html === undefined || other === undefined) return children;
  const words = wordsOf(html);
  const isWhole = words === '' || withoutSpaces(words) === withoutSpaces(wordsOf(other));
  if (other.name !== 'text' || isWhole) return [other, ...more];
  const lines = linesIn(html);
  losses.push({ kind: lines === null ? 'words' : 'html', what: words, span: html.span });
  return lines === null ? [other, ...more] : [textWith(other, lines, html)];
}

function wordsOf(element: SvgElement): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}

function keepRules({ children, span }: SvgElement, { losses, rewrite }: Writing): string {
  const { css, dropped } = safeRules(children.map(textOf).join(''), rewrite);
  losses.push(...dropped.map((what): SvgLoss => ({ kind: 'css', what, span })));
  return escapeXml(css);
}

function keepAttributes({ name, attributes, span }: SvgElement, losses: SvgLoss[]): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  const lose = (kind: SvgLoss['kind'], what: string): void => {
    losses.push({ kind, what, span });
  };
  for (const [key, value] of attributes) {
    if (/^on/i.test(key)) lose('script', `${key}="…"`);
    else if (key === 'style') {
      const { css, dropped } = safeDeclarations(value);
      if (css !== '') kept.set(key, css);
      for (const declaration of dropped) lose('css', declaration);
    } else if (key === 'href') {
      if (isOwn(name, value.trim())) kept.set(key, value.trim());
      else if (name !== 'a' && value.trim() !== '') lose('foreign', value.trim());
    } else if (['id', 'class'].includes(key) || /^data-[\w-]+$/.test(key)) kept.set(key, value);
    else if (allowed.has(key)) {
      if (isSafeValue(value)) kept.set(key, value);
      else lose('foreign', value);
    }
  }
  return kept;
}

const OWN_PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z\d+/=\s]+$/i;

/** Whether an address is that of a part of the same drawing, or a picture that is written out in it. */
function isOwn(name: string, address: string): boolean {
  return /^#[^\s"'<>]+$/.test(address) || (name === 'image' && OWN_PICTURE.test(address));
}
