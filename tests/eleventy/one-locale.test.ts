import { expect, test } from 'vitest';
import { createRenderer } from '../../src/eleventy/render-pages.ts';
import { prepareSite } from '../../src/site/prepare-site.ts';
import { readFolder } from '../harness/read-pages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { threeLanguages } from '../harness/three-languages.ts';

/** The pages of a content and its files of text, by path. */
async function build(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  const options = {
    content: temporaryFolder(files),
    ...{ base: null, url: null, drafts: false, hashedAssets: false, cache: '.cache' },
  };
  const { value, diagnostics } = await prepareSite(options);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  const folder = temporaryFolder();
  expect(await createRenderer(folder)(value)).toEqual([]);
  const pages = [...readFolder(folder)].map(([path, bytes]) => [path, bytes.toString()] as const);
  const texts = value.files.filter(({ path }) => /\.(?:xml|json|vcf|md|txt|js|webmanifest)$/.test(path));
  const made = await Promise.all(texts.map(async ({ path, make }) => [path, String(await make())] as const));
  return new Map([...pages, ...made]);
}

/** What a page has for the sake of other languages: links in its head, the switch, and what suggests one. */
const FOR_OTHERS =
  /<link rel="alternate" hreflang=[^>]*>\n|<li>\n<details class="masthead-group"[^>]*>\n<summary[^>]*>Language<[\s\S]*?<\/details>\n<\/li>\n|<script src="[^"]*\/languages\.js"><\/script>\n/g;

test('a site in one language has the bytes of one in several, less what leads to the others', async () => {
  const isTranslation = (path: string): boolean => /\.es\.(?:md|yml)$/.test(path);
  const originals = Object.fromEntries(Object.entries(threeLanguages).filter(([path]) => !isTranslation(path)));
  const one = await build({ ...originals, 'site.yml': originals['site.yml']?.replace('[en, es, ar]', '[en]') ?? '' });
  const several = await build(threeLanguages);
  expect(one.size).toBeGreaterThan(35);
  expect([...one.keys()].filter((path) => /^(?:es|ar)\/|languages|\.(?:es|ar)\./.test(path))).toEqual([]);
  for (const [path, text] of one) {
    // The site map lists the pages of all languages.
    if (path === 'sitemap.xml') continue;
    expect(several.get(path)?.replace(FOR_OTHERS, ''), path).toBe(text);
  }
}, 60_000);
