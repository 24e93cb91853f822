import { parseDocument } from 'htmlparser2';
import { joinInline } from './join-inline.ts';
import {
  codeBlock,
  codeSpan,
  escapeSigns,
  heading,
  image,
  indent,
  link,
  oneLine,
  paragraph,
  quote,
} from './markdown-text.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { readonly attribs: unknown }>;

/** What a link or picture says → its address in full. */
export type Absolute = (href: string) => string;

/** HTML of a body, as this project writes it, as blocks of Markdown. */
export function htmlBlocks(html: string, absolute: Absolute): readonly string[] {
  return blocksIn(parseDocument(html).children, absolute);
}

/** HTML of a sentence as inline Markdown. */
export function htmlInline(html: string, absolute: Absolute): string {
  return oneLine(inlineIn(parseDocument(html).children, absolute));
}

const INLINE = new Set(
  (
    'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark picture q rp rt ruby s samp small source span strong' +
    ' sub sup time u var wbr'
  ).split(' '),
);

function isElement(node: Node): node is Element {
  return 'attribs' in node;
}

function isBlock(node: Node): node is Element {
  return isElement(node) && !INLINE.has(node.name);
}

function below(element: Element, ...names: readonly string[]): readonly Element[] {
  return element.children.filter(isElement).filter(({ name }) => names.includes(name));
}

function classOf({ attribs }: Element): string {
  return attribs['class'] ?? '';
}

/** Blocks, and what stands between them as paragraphs. */
function blocksIn(nodes: readonly Node[], absolute: Absolute): readonly string[] {
  const blocks: string[] = [];
  let between: Node[] = [];
  let last: Element | null = null;
  const flush = (): void => {
    const text = inlineIn(between, absolute)
      .replace(/(?:\\\n)+$/, '')
      .trim();
    if (text !== '') {
      blocks.push(paragraph(text));
      last = null;
    }
    between = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) between.push(node);
    else {
      flush();
      // Two lists with the same marks in a row would be one.
      blocks.push(...blocksOf(node, node.name === last?.name, absolute));
      last = node;
    }
  }
  flush();
  return blocks;
}

function blocksOf(element: Element, isAgain: boolean, absolute: Absolute): readonly string[] {
  const { name, children } = element;
  if (/^h[1-6]$/.test(name)) return [heading(Number(name.slice(1)), inlineIn(children, absolute))];
  // `- ---` would be one rule, not one in an item.
  if (name === 'hr') return ['___'];
  if (name === 'pre') return [codeOf(element)];
  if (name === 'ul' || name === 'ol') return [listOf(element, isAgain, absolute)];
  if (name === 'table') return tableOf(element, absolute);
  if (name === 'blockquote') return [quote(blocksIn(children, absolute))];
  if (name === 'dt' || name === 'summary') return [`**${inlineIn(children, absolute).trim()}**`];
  if (classOf(element) === 'footnotes') return footnotesOf(element, absolute);
  const [, alert] = /^alert alert-(\w+)$/.exec(classOf(element)) ?? [];
  if (alert === undefined) return blocksIn(children, absolute);
  const text = children.filter((child) => !isElement(child) || classOf(child) !== 'alert-title');
  return [quote([`[!${alert.toUpperCase()}]\n${blocksIn(text, absolute).join('\n\n')}`])];
}

function codeOf(pre: Element): string {
  const [code] = below(pre, 'code');
  const [, language = ''] = /\blanguage-(\S+)/.exec(code === undefined ? '' : classOf(code)) ?? [];
  return codeBlock(textIn(pre), language);
}

function textIn(node: Node): string {
  if ('data' in node) return node.type === 'text' ? node.data : '';
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

function listOf(list: Element, isAgain: boolean, absolute: Absolute): string {
  const start = Number(list.attribs['start'] ?? 1);
  const items = below(list, 'li').map((each, index) => {
    const mark = list.name === 'ul' ? (isAgain ? '*' : '-') : `${Math.max(0, start + index)}${isAgain ? ')' : '.'}`;
    const blocks = blocksIn(each.children, absolute);
    const text = blocks.join(below(each, 'p').length === 0 ? '\n' : '\n\n');
    return { text: `${mark} ${indent(text, mark.length + 1)}`.trimEnd(), isLoose: below(each, 'p').length > 0 };
  });
  return items.map(({ text }) => text).join(items.some(({ isLoose }) => isLoose) ? '\n\n' : '\n');
}

/** Notes with the names that the marks in the text have. */
function footnotesOf(section: Element, absolute: Absolute): readonly string[] {
  return below(section, 'ol')
    .flatMap((list) => below(list, 'li'))
    .map(
      (each) =>
        `[^${footnoteOf(each.attribs['id'] ?? '')}]: ${indent(blocksIn(each.children, absolute).join('\n\n'), 4)}`,
    );
}

/** `footnote-1` → `1` */
function footnoteOf(id: string): string | null {
  return /^#?footnote-(\d+)$/.exec(id)?.[1] ?? null;
}

const MARKS: Readonly<Record<string, string>> = { start: ':--', center: ':-:', end: '--:' };

/** A caption, and the rows; the first one is the head, as a table of Markdown has one. */
function tableOf(table: Element, absolute: Absolute): readonly string[] {
  const parts = [table, ...below(table, 'thead', 'tbody', 'tfoot')];
  const rows = parts.flatMap((part) => below(part, 'tr')).map((row) => below(row, 'th', 'td'));
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const text = (cell: Element): string =>
    oneLine(blocksIn(cell.children, absolute).join(' ')).replace(/(?<!\\)\|/g, '\\|');
  const [head = [], ...body] = rows;
  const marks = Array.from({ length: width }, (_, index) => MARKS[alignOf(head[index])] ?? '---');
  const caption = below(table, 'caption').flatMap((each) => blocksIn(each.children, absolute));
  return width === 0
    ? caption
    : [...caption, [line(head.map(text)), line(marks), ...body.map((cells) => line(cells.map(text)))].join('\n')];
}

function alignOf(cell: Element | undefined): string {
  return cell === undefined ? '' : classOf(cell).replace(/^align-/, '');
}

function inlineIn(nodes: readonly Node[], absolute: Absolute): string {
  return joinInline(
    nodes.map((node) => ({ tag: isElement(node) ? node.name : null, markdown: inlineOf(node, absolute) })),
  );
}

function inlineOf(node: Node, absolute: Absolute): string {
  if (!isElement(node)) return escapeSigns(textIn(node));
  const { name, attribs, children } = node;
  if (name === 'code' || name === 'samp') return codeSpan(textIn(node));
  if (name === 'br') return '\\\n';
  if (name === 'img') return image(attribs['alt'] ?? '', absolute(attribs['src'] ?? ''));
  if (name === 'rp') return '';
  if (classOf(node) === 'task-mark') return textIn(node) === '☑' ? '[x]' : '[ ]';
  if (name === 'a') return anchorOf(node, absolute);
  const inline = inlineIn(children, absolute);
  if (name === 'q') return `“${inline}”`;
  if (name === 'rt') return `(${inline})`;
  // Without these, 10² is 102.
  if (name === 'sub' || (name === 'sup' && classOf(node) !== 'footnote-ref')) return `<${name}>${inline}</${name}>`;
  return inline;
}

function anchorOf({ attribs: { class: className, href }, children }: Element, absolute: Absolute): string {
  if (className === 'footnote-back') return '';
  const footnote = footnoteOf(href ?? '');
  if (footnote !== null) return `[^${footnote}]`;
  return link(inlineIn(children, absolute).trim(), href === undefined ? null : absolute(href));
}
