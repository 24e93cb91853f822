import { Parser } from 'htmlparser2';
import { type BuiltFiles, pathsEnding } from './built-files.ts';

/** An address in a built page or drawing. */
export interface BuiltAddress {
  /** As it is written, without the entities of HTML. */
  readonly value: string;
  /** Where its tag begins, in UTF-16 code units. */
  readonly offset: number;
  /** Whether a browser asks for it as soon as it opens the page, and not when somebody follows it. */
  readonly isLoaded: boolean;
}

/** A stretch of a page that is found by its offset. */
interface BuiltText {
  readonly text: string;
  readonly offset: number;
}

/** What a built page or drawing says, as far as it can be checked without a browser. */
export interface BuiltPage {
  /** Path below the site's folder. */
  readonly path: string;
  readonly ids: readonly string[];
  /** Of all that the page leads to or loads. */
  readonly addresses: readonly BuiltAddress[];
  /** The text that a reader sees, white space folded. */
  readonly text: string;
  /** Its Content-Security-Policy, and whether nothing is loaded before it. */
  readonly policy: { readonly text: string; readonly isFirst: boolean } | null;
  /** Scripts, styles and handlers that stand in the page itself. */
  readonly inline: readonly BuiltText[];
  /** What the page tells programs, as JSON. */
  readonly linkedData: readonly BuiltText[];
  /** Whether search engines are asked to leave it out. */
  readonly isHidden: boolean;
  /** Its address in full, as it says itself. */
  readonly canonical: string | null;
  /** Whether it only leads to another page. */
  readonly isRedirect: boolean;
  /** Its headings in their order. */
  readonly headings: readonly BuiltHeading[];
}

/** A heading of a page. */
interface BuiltHeading {
  /** 1 to 6. */
  readonly level: number;
  readonly offset: number;
}

type Attributes = Readonly<Record<string, string>>;

/** Links in the head that a browser follows by itself. */
const LOADED_LINKS =
  /\b(?:stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/i;
const ADDRESS_NAMES = ['href', 'src', 'poster', 'data', 'xlink:href'];
const SET_NAMES = ['srcset', 'imagesrcset'];

/**
 * Reads all HTML pages and drawings of a built site. An HTML file that is `copied` from the content is no page: it holds the code by
 * which a search engine sees whose site it is.
 */
export function readBuiltPages(files: BuiltFiles, copied: ReadonlySet<string> = new Set()): readonly BuiltPage[] {
  return pathsEnding(files, '.html', '.svg')
    .filter((path) => isDrawing(path) || !copied.has(path))
    .map((path) => readBuiltPage(path, files.read(path).toString('utf8')));
}

/** Reads an HTML page, or a drawing where its name says so. */
export function readBuiltPage(path: string, source: string): BuiltPage {
  const isXml = isDrawing(path);
  const [ids, addresses, inline, linkedData] = [
    [] as string[],
    [] as BuiltAddress[],
    [] as BuiltText[],
    [] as BuiltText[],
  ];
  const headings: BuiltHeading[] = [];
  let [text, canonical]: [string, string | null] = ['', null];
  let policy: BuiltPage['policy'] = null;
  let [isHidden, isRedirect] = [false, false];
  let data: { offset: number; text: string } | null = null;
  const readMeta = ({ 'http-equiv': equiv = '', name, content = '' }: Attributes, offset: number): void => {
    if (/^content-security-policy$/i.test(equiv))
      policy = { text: content, isFirst: !addresses.some(({ isLoaded }) => isLoaded) };
    if (name === 'robots' && content.includes('noindex')) isHidden = true;
    const [, target] = (/^refresh$/i.test(equiv) && /url=(.*)$/i.exec(content)) || [];
    if (target === undefined) return;
    isRedirect = true;
    addresses.push({ value: target, offset, isLoaded: false });
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const offset = parser.startIndex;
        if (attributes['id'] !== undefined) ids.push(attributes['id']);
        if (/^h[1-6]$/.test(name)) headings.push({ level: Number(name[1]), offset });
        if (name === 'meta') readMeta(attributes, offset);
        if (name === 'link' && attributes['rel'] === 'canonical') canonical = attributes['href'] ?? null;
        addresses.push(...addressesOf(name, attributes, offset));
        if (!isXml) inline.push(...inlineOf(name, attributes, offset));
        data = name === 'script' && attributes['type'] === 'application/ld+json' ? { offset, text: '' } : null;
        text += ' ';
      },
      ontext(more) {
        text += more;
        if (data !== null) data.text += more;
      },
      onclosetag() {
        if (data !== null) linkedData.push(data);
        data = null;
        text += ' ';
      },
    },
    { xmlMode: isXml },
  );
  parser.end(source);
  const shown = text.replace(/\s+/g, ' ').replace(/ ([.,;:!?])/g, '$1');
  return { path, ids, addresses, text: shown, policy, inline, linkedData, isHidden, canonical, isRedirect, headings };
}

/** Whether a built file that was read as a page is none: a drawing has ids and addresses too. */
export function isDrawing(path: string): boolean {
  return path.endsWith('.svg');
}

function addressesOf(tag: string, attributes: Attributes, offset: number): readonly BuiltAddress[] {
  const isFollowed = tag === 'a' || tag === 'area' || tag === 'form';
  const isLoaded = tag === 'link' ? LOADED_LINKS.test(attributes['rel'] ?? '') : !isFollowed;
  const named = ADDRESS_NAMES.flatMap((name) => attributes[name] ?? []);
  const sets = SET_NAMES.flatMap((name) => (attributes[name] ?? '').split(/,\s+/)).flatMap((each) => {
    const [address = ''] = each.trim().split(/\s/);
    return address === '' ? [] : [address];
  });
  return [...named, ...sets].map((value) => ({ value, offset, isLoaded }));
}

/** What no policy without `unsafe-inline` lets a browser heed. */
function inlineOf(tag: string, attributes: Attributes, offset: number): readonly BuiltText[] {
  const found = (text: string): BuiltText => ({ text, offset });
  const isScript = tag === 'script' && attributes['src'] === undefined && runs(attributes['type']);
  return [
    ...(isScript ? [found('a script')] : []),
    ...(tag === 'style' ? [found('a style sheet')] : []),
    ...Object.entries(attributes).flatMap(([name, value]) => {
      if (name === 'style' || /^on[a-z]/.test(name)) return [found(`the attribute ${name}`)];
      return /^\s*javascript:/i.test(value) ? [found('an address that runs')] : [];
    }),
  ];
}

/** Scripts of a type that browsers do not know are data. */
function runs(type = ''): boolean {
  return type === '' || type === 'module' || /(?:java|ecma)script/i.test(type);
}
