import { gzipSync } from 'node:zlib';
import { memoize } from '../i18n/memoize.ts';
import { pathsEnding } from './built-files.ts';
import { type BuiltPage, isDrawing } from './built-page.ts';
import { targetOf } from './check-links.ts';
import type { Audit, Finding } from './finding.ts';

const KILOBYTE = 1000;

/** Weighs files as servers send them: in kilobytes, packed by gzip. */
export function weighBytes(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).byteLength / KILOBYTE;
}

/** The pages and fonts that weigh more than the budgets of `site.yml` allow. */
export function checkWeights(audit: Audit, pages: readonly BuiltPage[]): readonly Finding[] {
  const weigh = memoize((path: string) => (audit.files.paths.has(path) ? weighBytes(audit.files.read(path)) : 0));
  return [...pages.flatMap((page) => checkPage(audit, page, weigh)), ...checkFonts(audit, weigh)];
}

type Weigh = (path: string) => number;

function checkPage(audit: Audit, page: BuiltPage, weigh: Weigh): readonly Finding[] {
  const { path } = page;
  if (isDrawing(path)) return [];
  const loaded = page.addresses.flatMap(({ value, isLoaded }) => {
    const target = isLoaded ? targetOf(value, path, audit) : null;
    return target?.kind === 'file' ? [target.path] : [];
  });
  const sum = (ending: string): number =>
    [...new Set(loaded.filter((file) => file.endsWith(ending)))].reduce((total, file) => total + weigh(file), 0);
  const { html, styles, scripts } = audit.budgets;
  return [
    ...over(weigh(path), html, { path, name: 'html', what: 'the HTML' }),
    ...over(sum('.css'), styles, { path, name: 'styles', what: 'the style sheets' }),
    ...over(sum('.js'), scripts, { path, name: 'scripts', what: 'the scripts' }),
  ];
}

/** A reader of one writing system loads the fonts of that: `plex-sans-400-latin.0123456789.woff2`. */
function checkFonts(audit: Audit, weigh: Weigh): readonly Finding[] {
  const fonts = pathsEnding(audit.files, '.woff2');
  const systems = Map.groupBy(fonts, (path) => /-([a-z]+(?:-ext)?)\.[\da-f]+\.woff2$/.exec(path)?.[1] ?? '');
  return [...systems].flatMap(([system, paths]) => {
    const weight = paths.reduce((total, path) => total + weigh(path), 0);
    const what = `the fonts${system === '' ? '' : ` for ${system}`}`;
    return over(weight, audit.budgets.fonts, { path: paths[0] ?? '', name: 'fonts', what });
  });
}

function over(
  weight: number,
  budget: number,
  { path, name, what }: { readonly path: string; readonly name: string; readonly what: string },
): readonly Finding[] {
  if (weight <= budget) return [];
  const verb = what === 'the HTML' ? 'weighs' : 'weigh';
  return [
    {
      severity: 'warning',
      code: 'over-budget',
      what: `${what} ${verb} ${weight.toFixed(1)} kB, of ${budget} kB that are allowed`,
      help: `make it lighter, or write another \`${name}\` under \`budgets\` in site.yml`,
      path,
    },
  ];
}
