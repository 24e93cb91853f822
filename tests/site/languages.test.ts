import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { readPages } from '../harness/read-pages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { threeLanguages } from '../harness/three-languages.ts';

describe('a site in three languages', () => {
  let folder = '';
  let pages: ReadonlyMap<string, string> = new Map();

  beforeAll(async () => {
    const site = await builtSite(temporaryFolder(threeLanguages), { base: '/team/' });
    folder = site.folder;
    pages = new Map(readPages(folder).map(({ path }) => [path, readFileSync(join(folder, path), 'utf8')]));
  });

  const page = (path: string): string => pages.get(path) ?? '';

  test('every language has every page, at the same address below its own', () => {
    const original = [...pages.keys()].filter((path) => !/^(?:es|ar)\//.test(path));
    for (const locale of ['es', 'ar']) {
      expect([...pages.keys()].filter((path) => path.startsWith(`${locale}/`)).toSorted()).toEqual(
        original.map((path) => `${locale}/${path}`).toSorted(),
      );
    }
  });

  test('links lead to pages of the same language, but for those to the same page in another', () => {
    for (const [path, html] of pages) {
      const [, locale = ''] = /^(es|ar)\//.exec(path) ?? [];
      const links = [...html.matchAll(/<a [^>]*href="(\/team\/[^"#]*)[^>]*>/g)].filter(
        ([tag]) => !tag.includes('hreflang'),
      );
      expect(links.length, path).toBeGreaterThan(0);
      for (const [, href = ''] of links) {
        expect(
          existsSync(join(folder, href.slice('/team/'.length), href.endsWith('/') ? 'index.html' : '')),
          href,
        ).toBe(true);
        // The address of an earlier page, and files that all languages share, are no pages of a language.
        if (/\.(?:xml|json)$/.test(href) && !href.includes(`/${locale}/`)) continue;
        expect(href.startsWith(`/team/${locale === '' ? '' : `${locale}/`}`), `${path}: ${href}`).toBe(true);
        if (locale === '') expect(href, path).not.toMatch(/^\/team\/(?:es|ar)\//);
      }
    }
  });

  test('languages share the files of pictures', () => {
    const shown = [...pages].flatMap(([path, html]) =>
      [...html.matchAll(/<img [^>]*src="\/team\/([^"]+)"/g)].map(([, src = '']) => ({ path, src })),
    );
    expect(new Set(shown.map(({ src }) => src)).size).toBe(1);
    expect(shown.filter(({ path }) => path.startsWith('es/')).length).toBeGreaterThan(0);
    expect(shown.filter(({ src }) => !existsSync(join(folder, src)))).toEqual([]);
  });

  test('pages that name others as the same in other languages are named by these', () => {
    const named = new Map([...pages].map(([path, html]) => [path, alternatesOf(html)]));
    const atAddress = (address: string) => `${address.replace('https://team.example/team/', '')}index.html`;
    let count = 0;
    for (const [path, alternates] of named) {
      for (const { href } of alternates) {
        count += 1;
        expect(named.get(atAddress(href)), `${path} names ${href}`).toEqual(alternates);
      }
      if (alternates.length > 0) expect(alternates.map(({ href }) => atAddress(href))).toContain(path);
    }
    expect(count).toBeGreaterThan(10);
    expect(alternatesOf(page('engineers/ada/index.html')).map(({ language }) => language)).toEqual([
      'en',
      'es',
      'x-default',
    ]);
    expect(alternatesOf(page('engineers/bo/index.html'))).toEqual([]);
  });

  test('a page that is not translated says so, counts as its original, and is in no site map', () => {
    const html = page('es/projects/vault/index.html');
    expect(html).toContain('<link rel="canonical" href="https://team.example/team/projects/vault/">');
    expect(html).toContain('Por ahora, esta página solo está en inglés.');
    const map = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    expect(map).toContain('<loc>https://team.example/team/es/engineers/ada/</loc>');
    expect(map).toContain('hreflang="es" href="https://team.example/team/es/engineers/ada/"');
    expect(map).not.toContain('/es/projects/vault/');
    expect(map).not.toContain('/ar/');
  });

  test('what is translated is said so, and what is not is marked with its language', () => {
    const ada = page('es/engineers/ada/index.html');
    expect(ada).toContain('Ingeniera de la calma');
    expect(ada).toContain('href="/team/es/projects/vault/"');
    expect(ada).not.toContain('Engineer of calm');
    const vault = page('es/projects/vault/index.html');
    expect(vault).toMatch(/<h1[^>]* lang="en"[^>]*>The vault/);
    expect(vault).toMatch(/<div class="prose"[^>]* lang="en"/);
    expect(page('projects/vault/index.html').match(/lang="en"/g)).toHaveLength(1);
    // What has no word in Spanish.
    expect(vault).toContain('<span class="metric-figure">500.000</span>');
    expect(vault).toContain('<span class="metric-unit" lang="en">requests an hour</span>');
    // What skills and organizations say besides their names, too.
    expect(page('es/organizations/northwind/index.html')).toMatch(/ lang="en"[^>]*>A shop/);
    expect(page('es/skills/index.html')).toMatch(/<h2[^>]*" id="[^"]+">Lenguajes/);
    expect(page('ar/skills/index.html')).toMatch(/<h2[^>]* lang="en"[^>]*>Languages/);
    expect(page('es/index.html')).toContain('Construimos cosas');
    expect(page('ar/index.html')).toMatch(/<html lang="ar" dir="rtl"/);
  });

  test('each language has its own files, and those that say nothing in any are there once', () => {
    for (const locale of ['', 'es/', 'ar/']) {
      for (const file of [
        'feed.xml',
        'llms.txt',
        'people.json',
        'engineers/ada/resume.pdf',
        'engineers/ada/card.png',
        'engineers/ada/ada.vcf',
        'notes/calm/index.md',
        'ada/index.html',
        '404.html',
      ]) {
        expect(existsSync(join(folder, locale, file)), `${locale}${file}`).toBe(true);
      }
    }
    for (const file of ['es/sitemap.xml', 'es/robots.txt', 'es/people.schema.json', 'es/assets']) {
      expect(existsSync(join(folder, file)), file).toBe(false);
    }
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
    expect(read('es/engineers/ada/resume.json')).toContain('Ingeniera de la calma');
    expect(read('es/feed.xml')).toContain('<title>Sobre la calma</title>');
    for (const part of ['<title xml:lang="en">The vault', '<summary xml:lang="en">It keeps', '/div&gt;</content>']) {
      expect(read('es/feed.xml')).toContain(part);
    }
    expect(read('es/feed.xml')).toContain('&lt;div lang=&quot;en&quot; dir=&quot;ltr&quot;&gt;&lt;p&gt;A long story.');
    expect(read('feed.xml')).not.toMatch(/<(?!feed)\w+ xml:lang|&lt;\w+ lang=/);
    expect(read('es/notes/calm/index.md')).toContain('Sobre la calma');
  });

  test('the same page in other languages is one step away, each named in itself', () => {
    expect(page('engineers/ada/index.html')).toContain(
      '<a href="/team/es/engineers/ada/" hreflang="es" lang="es" dir="ltr" data-suggestion="Esta página también está en español." data-dismiss="Ocultar">Español</a>',
    );
    // Nothing of this page is in Arabic.
    expect(page('es/engineers/ada/index.html')).toContain(
      '<a href="/team/ar/engineers/ada/" hreflang="ar" lang="ar" dir="rtl">العربية</a>',
    );
  });
});

function alternatesOf(html: string): readonly { readonly language: string; readonly href: string }[] {
  return [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(
    ([, language = '', href = '']) => ({ language, href }),
  );
}
