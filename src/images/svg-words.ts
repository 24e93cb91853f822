import { escapeHtml } from '../markdown/escape-html.ts';
import type { SvgElement } from './read-svg.ts';

/** The elements of HTML that stand in lines of their own, and those that words run through. */
const BLOCKS: ReadonlySet<string> = new Set(['div', 'p', 'section', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const INLINES: ReadonlySet<string> = new Set([
  'span',
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'code',
  'small',
  'font',
  'label',
  'a',
]);

/** The lines of words in a piece of HTML; `null` where it has more than words in it, such as a table or a picture. */
export function linesIn(element: SvgElement): readonly string[] | null {
  const lines: string[] = [''];
  const read = (node: SvgElement | string): boolean => {
    if (typeof node === 'string') {
      lines.push(`${lines.pop()}${node.replace(/\s+/g, ' ')}`);
      return true;
    }
    const name = node.name.replace(/^\w+:/, '').toLowerCase();
    const isBlock = BLOCKS.has(name);
    if (!isBlock && !INLINES.has(name) && name !== 'br') return false;
    if (isBlock || name === 'br') lines.push('');
    const isRead = node.children.every(read);
    if (isBlock) lines.push('');
    return isRead;
  };
  return element.children.every(read) ? lines.map((line) => line.trim()).filter((line) => line !== '') : null;
}

/** In pixels, as Mermaid and draw.io set text that says nothing else. */
const FONT_SIZE = 16;
const LINE_HEIGHT = 1.5;

/** HTML that is nothing but words as text in the middle of its box: what browsers make of it too, where it is short. */
export function writeWords(element: SvgElement, lines: readonly string[]): string {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(
    (key) => Number(element.attributes.get(key) ?? 0) || 0,
  );
  const styles = stylesIn(element).join(';');
  const size = Number(/font-size:\s*(\d+(?:\.\d+)?)px/i.exec(styles)?.[1] ?? FONT_SIZE);
  const [, align = 'center'] = /text-align:\s*(left|start|right|end)/i.exec(styles) ?? [];
  const wanted = Math.round((height ?? 0) / (size * LINE_HEIGHT));
  const shown = lines.length === 1 ? wrap(lines[0] ?? '', wanted) : lines;
  const step = size * LINE_HEIGHT;
  const top = (y ?? 0) + (height ?? 0) / 2 - ((shown.length - 1) * step) / 2;
  const [anchor, at] =
    align === 'center'
      ? ['middle', (x ?? 0) + (width ?? 0) / 2]
      : /right|end/i.test(align)
        ? ['end', (x ?? 0) + (width ?? 0)]
        : ['start', x ?? 0];
  const spans = shown.map(
    (line, index) => `<tspan x="${at}" y="${round(top + index * step)}">${escapeXml(line)}</tspan>`,
  );
  return `<text style="font-size: ${size}px; text-anchor: ${anchor}; dominant-baseline: central">${spans.join('')}</text>`;
}

/** How wide a letter is on average, as a part of its height. */
const LETTER = 0.5;
const CLOSE_LINES = 1.2;

/** A text with other words, those of HTML, in as many lines as these are or need; their middle stays where the text was. */
export function textWith(text: SvgElement, lines: readonly string[], html: SvgElement): SvgElement {
  const [x = 0, y = 0] = ['x', 'y'].map((key) => Number(text.attributes.get(key)) || 0);
  const size = Number.parseFloat(text.attributes.get('font-size') ?? '') || FONT_SIZE;
  const styles = stylesIn(html).join(';');
  const width = Number(/(?:^|[;\s])width:\s*(\d+(?:\.\d+)?)px/i.exec(styles)?.[1] ?? 0);
  const mayWrap = width > 0 && !/white-space:\s*nowrap/i.test(styles);
  const shown = lines.flatMap((line) =>
    mayWrap ? wrap(line, Math.ceil((line.length * size * LETTER) / width)) : [line],
  );
  const children = shown.map((line, index): SvgElement => {
    const at = round(y + (index - (shown.length - 1) / 2) * size * CLOSE_LINES);
    const attributes = new Map([
      ['x', String(x)],
      ['y', String(at)],
    ]);
    return { name: 'tspan', attributes, children: [line], span: text.span };
  });
  return { ...text, children };
}

function stylesIn({ attributes, children }: SvgElement): readonly string[] {
  return [
    attributes.get('style') ?? '',
    ...children.flatMap((child) => (typeof child === 'string' ? [] : stylesIn(child))),
  ];
}

/** Words in about so many lines of about the same length, which is how high the box is. */
function wrap(line: string, count: number): readonly string[] {
  if (count < 2) return [line];
  const most = Math.ceil(line.length / count);
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    const isFull = last === undefined || (last.length + word.length / 2 > most && lines.length < count);
    if (isFull) lines.push(word);
    else lines.push(`${lines.pop()} ${word}`);
  }
  return lines;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Characters that XML forbids cannot be written in any way. Source: XML 1.0, section 2.2. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''));
}
