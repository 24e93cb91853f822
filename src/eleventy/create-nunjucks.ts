import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { cachedText } from '../files/cached-file.ts';
import { hashOf } from '../files/hash.ts';
import { keepTogether } from '../i18n/punctuate.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import type { ForeignTexts } from '../pages/views/languages.ts';
import { compileLayout, loadLayout } from './compile-layout.ts';

/** Eleventy's input: an empty folder, since all templates are virtual and content must never be executed. */
export const INPUT = 'src/eleventy/input';

/** The folder of the layouts. */
export const LAYOUTS = 'layouts';

/** Where compiled layouts are cached between runs. */
export const LAYOUT_CACHE = '.cache/layouts';

/** Every filter that layouts may use besides Nunjucks' own: this object is the list. */
const filters = {
  /** Marks the HTML of a Markdown body as safe: what wrote it lets nothing unsafe through. */
  html: (body: string) => new nunjucks.runtime.SafeString(body),
  /** The attribute that says which language a text is in, where that is not the page’s. */
  lang: (text: string | nunjucks.runtime.SafeString | null) =>
    text !== null && foreign?.texts.has(String(text))
      ? new nunjucks.runtime.SafeString(` lang="${foreign.locale}"`)
      : '',
  /** A text whose lines never end between a figure and its unit, before a dash, or within `role-based` where that fits on one; HTML stays as it is. */
  together: (text: string | nunjucks.runtime.SafeString) =>
    typeof text === 'string' ? new nunjucks.runtime.SafeString(keepWhole(escapeHtml(keepTogether(text)))) : text,
} as const;

/** Words with a hyphen, and letters or marks before and behind it. */
const HYPHENATED = /(?<![\p{L}\p{M}\p{N}-])[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)+(?!-)/gu;
/** Longer words with a hyphen would leave much of a line empty. */
const MAX_WHOLE = 18;

/** Of escaped text HTML in which a word with a hyphen goes to the next line whole. What is copied stays the same. */
function keepWhole(escaped: string): string {
  return escaped.replace(HYPHENATED, (word) => (word.length > MAX_WHOLE ? word : `<span class="whole">${word}</span>`));
}

/** The texts in another language than the page that is being rendered: layouts and their macros ask for them anywhere. */
let foreign: { readonly locale: string; readonly texts: ReadonlySet<string> } | null = null;

/** Renders a layout, whose filter `lang` marks the texts in another language. */
export function renderLayout(
  layouts: nunjucks.Environment,
  layout: string,
  data: object,
  others: readonly (ForeignTexts | null)[],
): string {
  const [first, ...rest] = others.filter((each) => each !== null);
  const texts = [first, ...rest].flatMap((each) => each?.texts ?? []);
  foreign = first === undefined ? null : { locale: first.locale, texts: new Set(texts) };
  try {
    return layouts.render(layout, data);
  } finally {
    foreign = null;
  }
}

/** All that a compiled layout depends on besides the layout. */
const COMPILER = hashOf(
  readFileSync(join(import.meta.dirname, 'compile-layout.ts')),
  createRequire(import.meta.url)('nunjucks/package.json').version,
);

const OPTIONS = { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true };

/**
 * The template environment: escapes by default, and a value that is not there is an error. What is compiled is cached in the
 * folder `cache`; without one it is compiled each time.
 */
export function createNunjucks(layouts: string, cache: string | null = null): nunjucks.Environment {
  const environment = new nunjucks.Environment(new LayoutLoader(layouts, cache), OPTIONS);
  for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, filter);
  return environment;
}

/** Reads layouts without their indentation, which is for those who write them: a page need not carry it to its readers. */
class LayoutLoader extends nunjucks.FileSystemLoader {
  readonly #cache: string | null;

  constructor(folder: string, cache: string | null) {
    super(folder);
    this.#cache = cache;
  }

  override getSource(name: string): nunjucks.LoaderSource {
    const source = super.getSource(name);
    // Nunjucks asks for each name in every folder that it knows and takes nothing for an answer.
    if (source === null) return source;
    // A clone on Windows may have CRLF here, and pages have to be the same on every system.
    const text = source.src.replaceAll('\r\n', '\n').replace(/^[ \t]+/gm, '');
    return Object.assign(source, { src: loadLayout(this.#compile(text, source.path)) });
  }

  #compile(source: string, file: string): string {
    const compile = (): string => compileLayout(source, file, OPTIONS);
    if (this.#cache === null) return compile();
    return cachedText(join(this.#cache, hashOf(COMPILER, source, file, JSON.stringify(OPTIONS))), compile);
  }
}
