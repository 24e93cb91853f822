import { beforeAll, describe, expect, it } from 'vitest';
import { listBuiltFiles } from '../../src/audit/built-files.ts';
import { type BuiltPage, readBuiltPages } from '../../src/audit/built-page.ts';
import { checkContacts } from '../../src/audit/check-contacts.ts';
import { checkLinks } from '../../src/audit/check-links.ts';
import { checkFeeds, checkLinkedData, checkSitemap } from '../../src/audit/check-outputs.ts';
import { checkPdfs } from '../../src/audit/check-pdfs.ts';
import { checkPictures } from '../../src/audit/check-pictures.ts';
import { checkPolicy } from '../../src/audit/check-policy.ts';
import type { Audit } from '../../src/audit/finding.ts';
import { checkHtml } from '../../src/audit/html-faults.ts';
import { toAudit } from '../../src/cli/check-site.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { contentPolicy } from '../../src/pages/content-policy.ts';
import { builtSite } from '../harness/built-site.ts';
import { everyState } from '../harness/every-state.ts';

/** Every page of it is another: it has every field and every choice. */
const EVERY_FIELD = 'tests/fixtures/full';

/** What pages lie beside each other in; pages directly below the start page have a kind of their own. */
function folderOf(path: string): string {
  return /^(?:es|pt-BR|de)\/[^/]*\//.exec(path)?.[0] ?? path.replace(/(?<=\/)[^/]+\/index\.html$/, '');
}

/** Declares the tests that hold for the site of any content, under any base path; without a `url` at that of its `site.yml`. */
export function testSite(content: string, base: string, url = ''): void {
  const loaded = loadContent(content).value;
  const origin = url === '' ? (loaded.site?.url ?? '') : url;
  describe(`the site of ${content} under ${base}`, () => {
    let audit: Audit;
    let pages: readonly BuiltPage[] = [];
    let html: ReadonlyMap<string, string> = new Map();

    beforeAll(async () => {
      const { folder, stderr } = await builtSite(content, { base, url });
      expect(stderr).not.toContain('error[');
      const files = listBuiltFiles(folder);
      if (files === null) throw new Error('nothing was built');
      audit = toAudit(files, { content: loaded, site: null }, { url: origin, base });
      pages = readBuiltPages(files);
      const onlyPages = pages.filter(({ path }) => path.endsWith('.html'));
      html = new Map(onlyPages.map(({ path }) => [path, files.read(path).toString('utf8')]));
    });

    it('has no link, anchor or picture that leads nowhere', () => {
      expect(html.size).toBeGreaterThan(1);
      expect(checkLinks(audit, pages)).toEqual([]);
    });

    it('is valid HTML on every page, with each id once, one first heading and no skipped level', () => {
      // One page of a kind says it of all: of each folder, and of each folder of another language than the first.
      const kinds = new Map(pages.map((page) => [folderOf(page.path), page]));
      const checked = everyState || content === EVERY_FIELD ? pages : [...kinds.values()];
      expect(checked.flatMap((page) => checkHtml(audit, page))).toEqual([]);
    });

    it('shows contact data where it may, and pictures and résumés that say no more than they should', async () => {
      const found = [checkContacts(audit), checkPictures(audit), checkPdfs(audit)];
      expect((await Promise.all(found)).flat()).toEqual([]);
    });

    it('lists exactly the pages that search engines may show in the sitemap, in full', () => {
      expect(checkSitemap(audit, pages)).toEqual([]);
      expect(audit.files.read('sitemap.xml').toString()).toContain(`<loc>${origin}${base}</loc>`);
      expect(audit.files.read('robots.txt').toString()).toContain(`Sitemap: ${origin}${base}sitemap.xml`);
    });

    it('has feeds and linked data that others can read', () => {
      expect([...checkFeeds(audit), ...checkLinkedData(pages)]).toEqual([]);
    });

    it('says on every page what it may load, before it loads anything, asks no other site, and runs nothing else', () => {
      const policies = pages.filter(({ path }) => html.has(path)).map(({ policy }) => policy?.text);
      expect(new Set(policies)).toEqual(new Set([contentPolicy()]));
      expect(checkPolicy(audit, pages)).toEqual([]);
    });

    it('carries no comment of the content', () => {
      expect([...html].filter(([, text]) => text.includes('<!--')).map(([path]) => path)).toEqual([]);
    });

    it('names its title, description and canonical address on every page', () => {
      for (const { path, canonical, isRedirect } of pages.filter((page) => html.has(page.path))) {
        const text = html.get(path);
        expect(text, path).toMatch(/<title>[^<]+<\/title>/);
        expect(text, path).toMatch(/<meta name="description" content="[^"]+">/);
        if (isRedirect || /(?:^|\/)404\.html$/.test(path)) continue;
        const own = encodeURI(origin + base + path.replace(/index\.html$/, ''));
        // What has not been translated counts at the address of its original, where there is one: texts of another length fold
        // other lists.
        const original = own.replace(/\/(?:es|pt-BR|de)\//, '/');
        const isAlone = !html.has(path.replace(/^(?:es|pt-BR|de)\//, ''));
        const isTranslated = isAlone || text?.includes(`<link rel="alternate" hreflang="en" href="${original}">`);
        expect(canonical, path).toBe(isTranslated ? own : original);
      }
    });
  });
}
