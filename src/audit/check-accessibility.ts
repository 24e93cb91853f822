import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Place } from '../diagnostics/diagnostic.ts';
import { placeAt } from '../diagnostics/source-text.ts';
import { hexOf } from '../palette/contrast.ts';
import { type BuiltPage, isDrawing } from './built-page.ts';
import { targetOf } from './check-links.ts';
import type { Audit, Finding } from './finding.ts';
import { wordsAt } from './html-faults.ts';
import { type AxeViolation, runAxe } from './run-axe.ts';

/** Telephones and desks, in CSS pixels. */
const WIDTHS = [390, 1280];
const SCHEMES = ['light', 'dark'] as const;
const HEIGHT = 800;
const PAGES_AT_ONCE = 2;

/** What a browser found, and how much it looked at. */
interface Seen {
  readonly findings: readonly Finding[];
  readonly pages: number;
  readonly kinds: number;
}

/**
 * What keeps people out of pages, by axe in a browser: of each kind of page the heaviest and the lightest one, at the width of a
 * telephone and of a desk, in light and dark. `kinds` are the kinds of pages by their paths; where one is not known, pages of one folder
 * are of one kind. The site is read from its files, and nothing else is loaded.
 */
export async function checkAccessibility(
  audit: Audit,
  pages: readonly BuiltPage[],
  { browser, kinds }: { readonly browser: Browser; readonly kinds: ReadonlyMap<string, string> },
): Promise<Seen> {
  const byKind = Map.groupBy(pages.filter(isShown), ({ path }) => kinds.get(path) ?? path.replace(/[^/]*\/[^/]*$/, ''));
  const chosen = [...byKind.values()].flatMap((each) => heaviestAndLightest(audit, each));
  // Without motion a link has the colours of a look at once, not a while after.
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await serveFiles(context, audit);
  const waiting = [...chosen];
  const found = await Promise.all(
    Array.from({ length: PAGES_AT_ONCE }, async () => {
      const own: Finding[] = [];
      const tab = await context.newPage();
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        own.push(...(await look(tab, audit, next)));
      return own;
    }),
  );
  await context.close();
  return { findings: found.flat(), pages: chosen.length, kinds: byKind.size };
}

/** Whether a browser stays on a page, and it is one. */
function isShown(page: BuiltPage): boolean {
  return !page.isRedirect && !isDrawing(page.path);
}

function heaviestAndLightest({ files }: Audit, pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const byWeight = pages
    .map((page) => ({ page, weight: files.read(page.path).length }))
    .toSorted((a, b) => b.weight - a.weight || (a.page.path < b.page.path ? -1 : 1));
  return [byWeight.at(0), byWeight.at(-1)].flatMap((each, index) =>
    each && (index === 0 || pages.length > 1) ? [each.page] : [],
  );
}

/** Answers what pages ask for from the files of the site, and turns away all else. */
async function serveFiles(context: BrowserContext, audit: Audit): Promise<void> {
  await context.route('**/*', async (route) => {
    const target = targetOf(route.request().url(), 'index.html', audit);
    if (target.kind !== 'file') return route.abort();
    if (!audit.files.paths.has(target.path)) return route.fulfill({ status: 404 });
    return route.fulfill({ path: path.join(audit.files.folder, target.path) });
  });
}

/** What is wrong with a page, once, with all looks in which it is. */
async function look(tab: Page, audit: Audit, page: BuiltPage): Promise<readonly Finding[]> {
  const found = new Map<
    string,
    { readonly violation: AxeViolation; readonly node: AxeViolation['nodes'][number]; readonly looks: string[] }
  >();
  for (const width of WIDTHS) {
    await tab.setViewportSize({ width, height: HEIGHT });
    await tab.goto(new URL(audit.base + encodeURI(page.path.replace(/(^|\/)index\.html$/, '$1')), audit.url).href);
    for (const colorScheme of SCHEMES) {
      await tab.emulateMedia({ colorScheme });
      for (const violation of await runAxe(tab)) {
        for (const node of violation.nodes) {
          const key = JSON.stringify([violation.id, node.target]);
          const known = found.get(key) ?? { violation, node, looks: [] };
          known.looks.push(`${width} px ${colorScheme}`);
          found.set(key, known);
        }
      }
    }
  }
  const html = audit.files.read(page.path).toString('utf8');
  return [...found.values()].map(({ violation, node, looks }) =>
    toFinding(audit, { path: page.path, html }, violation, node, looks),
  );
}

/** Rules whose faults have a code of their own. */
const CODES: Readonly<Record<string, 'missing-alt' | 'heading-level'>> = {
  'area-alt': 'missing-alt',
  'image-alt': 'missing-alt',
  'input-image-alt': 'missing-alt',
  'role-img-alt': 'missing-alt',
  'svg-img-alt': 'missing-alt',
  'heading-order': 'heading-level',
  'page-has-heading-one': 'heading-level',
};

function toFinding(
  audit: Audit,
  { path, html }: { readonly path: string; readonly html: string },
  { id, help, impact }: AxeViolation,
  node: AxeViolation['nodes'][number],
  looks: readonly string[],
): Finding {
  const [failed] = node.any;
  const everywhere = looks.length === WIDTHS.length * SCHEMES.length;
  const where = everywhere ? '' : ` at ${looks.join(', ')}`;
  const expected = id === 'color-contrast' && failed !== undefined ? failed.message : help;
  const offset = html.indexOf(/^<[^>]*>/.exec(node.html)?.[0] ?? node.html);
  const cause =
    id === 'color-contrast' ? colourIn(audit, [failed?.data?.['fgColor'], failed?.data?.['bgColor']]) : null;
  return {
    severity: impact === 'critical' || impact === 'serious' ? 'error' : 'warning',
    code: CODES[id] ?? 'inaccessible',
    what: `"${node.target.join(' ')}"${where}: ${expected}`,
    help: `correct the text, style or layout that it comes from; axe calls it ${id}`,
    path,
    offset: offset === -1 ? null : offset,
    words: wordsAt(node.html, 0),
    ...(cause === null ? {} : { cause }),
  };
}

const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([^()]*\)/gi;

/** Where the content chose one of these colours: in `theme.css`, which comes last on pages, or in `site.yml`. */
function colourIn({ themeSource, siteSource }: Audit, colours: readonly unknown[]): Place | null {
  for (const source of [themeSource, siteSource].filter((each) => each !== null)) {
    for (const { 0: written, index } of source.text.matchAll(COLOUR)) {
      if (colours.includes(hexOf(written))) return placeAt(source, index, index + written.length);
    }
  }
  return null;
}
