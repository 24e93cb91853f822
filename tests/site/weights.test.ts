import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { weighBytes } from '../../src/audit/check-weights.ts';
import { builtSite } from '../harness/built-site.ts';
import { readFolder } from '../harness/read-pages.ts';

let files: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  files = readFolder((await builtSite('tests/fixtures/team')).folder);
});

describe('what a reader of the fixture `team` loads, packed as servers do, weighs', () => {
  it('at most 14 kB for the HTML of each profile, and 10 kB for that of the middle one', () => {
    const profiles = [...files].filter(([, bytes]) => bytes.includes('property="og:type" content="profile"'));
    const weights = profiles.map(([path]) => [path, weigh([path])] as const).toSorted(([, a], [, b]) => a - b);
    expect(profiles.length).toBeGreaterThan(4);
    expect(weights.filter(([, weight]) => weight > 14)).toEqual([]);
    expect(weights[Math.floor(weights.length / 2)]?.[1]).toBeLessThanOrEqual(10);
  });

  it('at most 10 kB for the style sheet of all pages, and 14 kB for all that a page loads', () => {
    const loads = pathsOf('.html').map((path) => ({ path, sheets: sheetsOf(path) }));
    const first = new Set(loads.map(({ sheets }) => sheets[0] ?? ''));
    expect([...first].map((sheet) => sheet.split('.')[0])).toEqual(['assets/site']);
    expect(weigh([...first])).toBeLessThanOrEqual(10);
    expect(loads.filter(({ sheets }) => weigh(sheets) > 14)).toEqual([]);
    expect(new Set(loads.flatMap(({ sheets }) => sheets))).toEqual(new Set(pathsOf('.css')));
  });

  it('at most 100 kB for all fonts', () => {
    expect(pathsOf('.woff2').length).toBeGreaterThan(3);
    expect(weigh(pathsOf('.woff2'))).toBeLessThanOrEqual(100);
  });

  it('at most 6 kB for scripts', () => {
    expect(weigh(pathsOf('.js'))).toBeLessThanOrEqual(6);
  });
});

describe('every page', () => {
  it('asks early for three fonts, which are there and which its first style sheet uses', () => {
    for (const path of pathsOf('.html')) {
      const html = files.get(path)?.toString() ?? '';
      const sheet = files.get(sheetsOf(path)[0] ?? '')?.toString() ?? '';
      const early = [...html.matchAll(/<link rel="preload" as="font" [^>]*href="\/([^"]*)" crossorigin>/g)];
      const fonts = early.map(([, font = '']) => font);
      expect([path, fonts.length, fonts.every((font) => files.has(font))]).toEqual([path, 3, true]);
      for (const font of fonts) expect(sheet).toContain(`url(${basename(font)})`);
    }
  });
});

describe('the fixture `full`, which has every field, weighs', () => {
  beforeAll(async () => {
    files = readFolder((await builtSite('tests/fixtures/full')).folder);
  });

  it('at most 10 kB for the style sheet of all pages', () => {
    const first = new Set(pathsOf('.html').map((path) => sheetsOf(path)[0] ?? ''));
    expect([...first].map((sheet) => sheet.split('.')[0])).toEqual(['assets/site']);
    expect(weigh([...first])).toBeLessThanOrEqual(10);
  });

  it('at most 14 kB for the HTML of each page, and 14 kB for the style sheets that it loads', () => {
    const pages = pathsOf('.html').map((path) => [path, weigh([path]), weigh(sheetsOf(path))] as const);
    expect(Math.min(...pages.map(([, , sheets]) => sheets))).toBeGreaterThan(1);
    expect(pages.filter(([, html, sheets]) => html > 14 || sheets > 14)).toEqual([]);
  });

  it('at most 100 kB for all fonts', () => {
    expect(weigh(pathsOf('.woff2'))).toBeLessThanOrEqual(100);
  });
});

function pathsOf(extension: string): readonly string[] {
  return [...files.keys()].filter((path) => path.endsWith(extension));
}

/** The style sheets that a page links, in their order. */
function sheetsOf(path: string): readonly string[] {
  const html = files.get(path)?.toString() ?? '';
  return [...html.matchAll(/<link rel="stylesheet" href="\/([^"]*)">/g)].map(([, sheet = '']) => sheet);
}

/** The sum in kB of files, each packed on its own. */
function weigh(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + weighBytes(files.get(path) ?? Buffer.of()), 0);
}
