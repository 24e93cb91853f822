import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { contentPolicy } from '../../src/pages/content-policy.ts';
import { builtSite } from '../harness/built-site.ts';
import { everyState } from '../harness/every-state.ts';
import { checkHtml } from '../harness/html-validate.ts';
import { type BuiltPage, deadAddresses, readFolder, readPages } from '../harness/read-pages.ts';

/** Declares the tests that hold for the site of any content, under any base path; without a `url` at that of its `site.yml`. */
export function testSite(content: string, base: string, url = ''): void {
  const origin = url === '' ? (loadContent(content).value.site?.url ?? '') : url;
  describe(`the site of ${content} under ${base}`, () => {
    let pages: readonly BuiltPage[] = [];
    let files: ReadonlyMap<string, Buffer> = new Map();

    beforeAll(async () => {
      const { folder, stderr } = await builtSite(content, { base, url });
      expect(stderr).not.toContain('error[');
      files = readFolder(folder);
      pages = readPages(folder);
    });

    it('has no link, anchor or picture that leads nowhere', () => {
      expect(pages.length).toBeGreaterThan(1);
      expect(deadAddresses(pages, files, { origin, base })).toEqual([]);
    });

    it('uses each id once a page', () => {
      const doubles = pages.flatMap(({ path, ids }) =>
        ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`),
      );
      expect(doubles).toEqual([]);
    });

    // The base stands in addresses alone.
    if (everyState || base === '/') {
      it('is valid HTML on every page', () => {
        expect(pages.flatMap(({ path, html }) => checkHtml(html).map((problem) => `${path}: ${problem}`))).toEqual([]);
      });
    }

    it('has one h1 on every page and no skipped heading level', () => {
      const bad = pages.filter(({ html }) => {
        const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
        return (
          levels[0] !== 1 ||
          levels.filter((level) => level === 1).length !== 1 ||
          levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)
        );
      });
      expect(bad.map(({ path }) => path)).toEqual([]);
    });

    it('lists exactly the pages that search engines may show in the sitemap, in full', () => {
      const sitemap = files.get('sitemap.xml')?.toString() ?? '';
      const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) =>
        decodeURIComponent(address),
      );
      const canonical = pages
        .filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'))
        .map(({ path }) => origin + base + path.replace(/index\.html$/, ''));
      expect(listed.toSorted()).toEqual(canonical.toSorted());
      expect(files.get('robots.txt')?.toString()).toContain(`Sitemap: ${origin}${base}sitemap.xml`);
    });

    it('asks no other site for anything and carries no comment of the content', () => {
      const loads = pages.flatMap(({ html }) =>
        [...html.matchAll(/<(?:script|img|link|source|iframe)\b[^>]*(?:src|href)="([^"]*)"/g)].map(
          ([, address = '']) => address,
        ),
      );
      const own = [base, origin + base, 'data:'];
      expect(loads.filter((address) => !own.some((start) => address.startsWith(start)))).toEqual([]);
      expect(pages.filter(({ html }) => html.includes('<!--')).map(({ path }) => path)).toEqual([]);
    });

    it('says on every page what it may load, before it loads anything', () => {
      const first =
        /^<!doctype html>\n<html [^>]*>\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="([^"]+)">\n/;
      const policies = pages.map(({ html }) => first.exec(html.trimStart())?.[1]?.replaceAll('&#39;', "'"));
      expect(new Set(policies)).toEqual(new Set([contentPolicy()]));
    });

    it('names its title, description and canonical address on every page', () => {
      for (const { path, html } of pages) {
        expect(html, path).toMatch(/<title>[^<]+<\/title>/);
        expect(html, path).toMatch(/<meta name="description" content="[^"]+">/);
        if (!html.includes('http-equiv="refresh"') && path !== '404.html')
          expect(html, path).toContain(
            `<link rel="canonical" href="${encodeURI(origin + base + path.replace(/index\.html$/, ''))}">`,
          );
      }
    });
  });
}
