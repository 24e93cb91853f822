import { Parser } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { pdfText } from '../../src/audit/pdf-faults.ts';
import { messagesFor } from '../../src/i18n/words.ts';
import { builtSite } from '../harness/built-site.ts';
import { contentInOneLanguage } from '../harness/one-language.ts';
import { readFolder } from '../harness/read-pages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const LOCALE = 'es';

/** What is said by attributes; of `<meta>`, what is no name, code or address. */
const SAID = ['alt', 'title', 'aria-label', 'placeholder', 'label', 'summary', 'data-suggestion', 'data-dismiss'];
const SAID_OF_PAGE = /^(?:description|author|og:title|og:description|og:site_name|og:image:alt|twitter:.*alt)$/;
/** What is said in JSON, by its key: `name` is a code in what lists are narrowed with, and `unit` one everywhere. */
const SAID_IN_JSON = /^(?:labels?|title|text|figure|language|alt|description|summary|headline|period|marks|counts)$/;
/** Names of formats and of an option, and the word that the convention for `llms.txt` has for what may be left out. */
const NAMES = ['json', 'atom', 'markdown', 'vcard', 'svg', 'html', 'optional', 'css', 'proofolio', 'base'];

describe('a site in one language that is not English', () => {
  let files: ReadonlyMap<string, Buffer> = new Map();

  beforeAll(async () => {
    const { folder } = await builtSite(temporaryFolder(contentInOneLanguage(LOCALE)));
    files = readFolder(folder);
  });

  const read = (end: RegExp): readonly (readonly [path: string, text: string])[] =>
    [...files].flatMap(([path, bytes]) => (end.test(path) ? [[path, bytes.toString('utf8')] as const] : []));

  test('says no word of another one, on pages, in feeds, data, Markdown and résumés', async () => {
    const known = knownWords();
    const said = [
      ...read(/\.html$/).map(([path, text]) => [path, saidInHtml(text)] as const),
      ...read(/\.xml$/).map(([path, text]) => [path, saidInFeed(text)] as const),
      ...read(/(?:\.md|llms\.txt)$/).map(([path, text]) => [path, saidInMarkdown(text)] as const),
      ...read(/(?<!schema)\.(?:json|webmanifest)$/).map(
        ([path, text]) => [path, saidInJson(JSON.parse(text))] as const,
      ),
      ...read(/\.vcf$/).map(
        ([path, text]) =>
          [path, text.replaceAll(/^(?!FN|TITLE|ORG|NOTE|ROLE).*$/gm, '').replaceAll(/^[^:]*:/gm, '')] as const,
      ),
      ...(await Promise.all(
        [...files]
          .filter(([path]) => path.endsWith('.pdf'))
          .map(async ([path, pdf]) => [path, await pdfText(pdf)] as const),
      )),
    ];
    for (const kind of ['.html', '.xml', '.md', 'llms.txt', 'people.json', 'resume.json', '.vcf', '.pdf']) {
      expect(
        said.find(([path, text]) => path.endsWith(kind) && text.includes('Zq')),
        kind,
      ).toBeDefined();
    }
    const foreign = said.flatMap(([path, text]) =>
      wordsOf(text).flatMap((word) => (known.has(word) || word.startsWith('zq') ? [] : [`${word} in ${path}`])),
    );
    expect(foreign).toEqual([]);
  });

  test('names its language everywhere, and no other', () => {
    for (const [path, html] of read(/\.html$/)) {
      expect(
        [...html.matchAll(/\b(?:lang|hreflang)="([^"]*)"/g)].map(([, locale]) => locale),
        path,
      ).toEqual([LOCALE]);
    }
    for (const [path, feed] of read(/feed\.xml$/)) expect(feed, path).toContain(`xml:lang="${LOCALE}"`);
    for (const [path, data] of read(/^(?:people|work)\.json$/)) expect(data, path).toContain(`"locale":"${LOCALE}"`);
    for (const [path, bytes] of files) {
      if (!path.endsWith('.pdf')) continue;
      const languages = bytes.toString('latin1').matchAll(/\/Lang *\(([^)]*)\)/g);
      expect(new Set([...languages].map(([, locale]) => locale)), path).toEqual(new Set([LOCALE]));
    }
  });

  test('has no other language to switch to, and its pages at the top', () => {
    expect([...files.keys()].filter((path) => path.startsWith(`${LOCALE}/`))).toEqual([]);
    for (const [path, text] of read(/\.(?:html|xml)$/)) expect(text, path).not.toContain('hreflang');
  });
});

/** Every word that the language may have: of the interface, and what is written by `Intl`. */
function knownWords(): ReadonlySet<string> {
  const units = ['second', 'millisecond', 'minute', 'hour', 'day', 'week', 'month', 'year', 'terabyte', 'percent'];
  const inUnit = units.flatMap((unit) =>
    (['long', 'short'] as const).flatMap((unitDisplay) =>
      [1, 2].map((count) => new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay }).format(count)),
    ),
  );
  const month = new Intl.DateTimeFormat(LOCALE, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, at) => month.format(Date.UTC(2020, at)));
  const large = [1e6, 2e6].map((count) =>
    new Intl.NumberFormat(LOCALE, { notation: 'compact', compactDisplay: 'long' }).format(count),
  );
  const languages = new Intl.DisplayNames(LOCALE, { type: 'language' });
  const own = [...messagesFor(LOCALE).values(), languages.of('pt') ?? '', languages.of('de') ?? ''];
  return new Set([...NAMES, ...[...own, ...inUnit, ...months, ...large].flatMap(wordsOf)]);
}

/** The words of a text, in small letters and without those of addresses. */
function wordsOf(text: string): readonly string[] {
  const plain = text.replaceAll(
    /\b(?:https?|mailto|tel|data):[^\s)\]]*|[\w.-]+@[\w.-]+|[\w.-]+\.example\S*|\/[\w./-]+|~[\w.]+~/g,
    ' ',
  );
  return plain.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

/** What a page says, to be seen or heard. */
function saidInHtml(html: string): string {
  const said: string[] = [];
  let silent = 0;
  const isSilent = (name: string): boolean => ['script', 'style'].includes(name);
  const parser = new Parser({
    onopentag(name, attributes) {
      if (isSilent(name)) silent += 1;
      said.push(...SAID.flatMap((each) => attributes[each] ?? []));
      if (name === 'meta' && SAID_OF_PAGE.test(attributes['name'] ?? attributes['property'] ?? '')) {
        said.push(attributes['content'] ?? '');
      }
    },
    ontext(text) {
      if (silent === 0) said.push(text);
    },
    onclosetag(name) {
      if (isSilent(name)) silent -= 1;
    },
  });
  parser.end(html);
  const linked = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return [...said, ...linked.map(([, json = '']) => saidInJson(JSON.parse(json)))].join(' \n');
}

/** What a feed says, with the HTML in it; a site map says nothing. */
function saidInFeed(xml: string): string {
  const said: string[] = [];
  const parser = new Parser({ ontext: (text) => said.push(text) }, { xmlMode: true });
  parser.end(xml);
  return saidInHtml(said.join(''));
}

/** Markdown without its addresses and the names of its fields. */
function saidInMarkdown(markdown: string): string {
  return markdown.replaceAll(/\]\([^)]*\)/g, ']').replaceAll(/^\w+: /gm, '');
}

function saidInJson(value: unknown, key = ''): string {
  if (typeof value === 'string') return SAID_IN_JSON.test(key) ? value : '';
  if (typeof value !== 'object' || value === null) return '';
  const isList = Array.isArray(value);
  return Object.entries(value)
    .map(([name, each]) => saidInJson(each, isList ? key : name))
    .join('\n');
}
