import { globSync, readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { beforeAll, expect, test } from 'vitest';
import { createRenderer } from '../../src/eleventy/render-pages.ts';
import { prepareSite } from '../../src/site/prepare-site.ts';
import { contentInPseudoLocale } from '../harness/content-in-locale.ts';
import { everyState } from '../harness/every-state.ts';
import { MARKED } from '../harness/pseudo-words.ts';
import { readFolder } from '../harness/read-pages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const pages = new Map<string, string>();
const files = new Map<string, string>();
// The format of llms.txt has this word as it is.
const known = new Set(['optional']);

beforeAll(async () => {
  const content = contentInPseudoLocale('tests/fixtures/full');
  for (const file of globSync('**/*.{md,yml,svg}', { cwd: 'tests/fixtures/full' })) {
    for (const word of wordsOf(`${file} ${readFileSync(`tests/fixtures/full/${file}`, 'utf8')}`)) known.add(word);
  }
  const options = { content, base: null, url: null, drafts: false, hashedAssets: false, cache: '.cache' };
  const { value, diagnostics } = await prepareSite(options);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (value === null) return;
  const folder = temporaryFolder();
  const onePerKind = [...new Map(value.pages.map((page) => [page.kind, page])).values()];
  expect(await createRenderer(folder)({ ...value, pages: everyState ? value.pages : onePerKind })).toEqual([]);
  for (const [path, bytes] of readFolder(folder)) if (path.endsWith('.html')) pages.set(path, bytes.toString());
  for (const { path, make } of value.files.filter((file) => /(feed\.xml|\.md|llms\.txt)$/.test(file.path))) {
    files.set(path, String(await make()));
  }
}, 60_000);

test('every text of every page kind is a word of the interface, of the content, or of the language', () => {
  expect(pages.size).toBeGreaterThan(15);
  expect([...pages].flatMap(([path, html]) => strangers(textsOf(html)).map((text) => `${path}: ${text}`))).toEqual([]);
});

test('so is every text of feeds, Markdown and what language models read', () => {
  expect([...files.keys()]).toEqual(expect.arrayContaining(['feed.xml', 'llms.txt', 'zoe/index.md']));
  const said = [...files].map(
    ([path, text]) => [path, path.endsWith('.xml') ? textsOf(textsOf(text).join('')) : [text]] as const,
  );
  expect(said.flatMap(([path, texts]) => strangers(texts).map((text) => `${path}: ${text}`))).toEqual([]);
});

/** Where the templates of lists have what the script puts there: `~seal.label~`. */
const PLACES = /~[\w.]+~/g;

/** Words in Latin letters that are neither marked nor written in the content; monograms have two. */
function strangers(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const rest = text
      .replace(PLACES, ' ')
      .replace(MARKED, ' ')
      .replace(/(?:\b(?:https?|mailto|tel):|\/)\S+/g, ' ');
    return wordsOf(rest)
      .filter((word) => !known.has(word) && /^\p{Script=Latin}{3,}$/u.test(word))
      .map((word) => `${word} (${rest.trim().slice(0, 80)})`);
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

const SAID = ['alt', 'aria-label', 'aria-description', 'content', 'placeholder', 'title', 'data-all'];

/** What a page shows and says aloud. */
function textsOf(html: string): readonly string[] {
  const texts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' || name === 'style') hidden += 1;
      const isSaid =
        name !== 'meta' || /description|title|site_name|alt/.test(attributes['name'] ?? attributes['property'] ?? '');
      if (isSaid) texts.push(...SAID.flatMap((each) => attributes[each] ?? []));
    },
    ontext(text) {
      if (hidden === 0) texts.push(text);
    },
    onclosetag(name) {
      if (name === 'script' || name === 'style') hidden -= 1;
    },
  });
  parser.write(html);
  parser.end();
  return texts;
}
