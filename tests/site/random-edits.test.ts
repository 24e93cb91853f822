import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { parseOptions } from '../../src/cli/parse-options.ts';
import { openPreview } from '../../src/cli/preview-builder.ts';
import type { Result } from '../../src/diagnostics/diagnostic.ts';
import { hasErrors } from '../../src/diagnostics/diagnostic-lists.ts';
import { prepareSite } from '../../src/site/prepare-site.ts';
import type { Site, SiteOptions } from '../../src/site/site.ts';
import { createSiteCache } from '../../src/site/site-cache.ts';
import { buildHere } from '../harness/build-here.ts';
import { everyState, someOf } from '../harness/every-state.ts';
import { readFolder } from '../harness/read-pages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { threeLanguages } from '../harness/three-languages.ts';
import { makeRandomEdits } from './random-edits.ts';

const timeout = everyState ? 3_600_000 : 300_000;

function copyOfFull(): string {
  const content = join(temporaryFolder(), 'content');
  cpSync('tests/fixtures/full', content, { recursive: true });
  return content;
}

test('whatever is edited, what was kept from before gives the site that is made anew', { timeout }, async () => {
  const content = copyOfFull();
  const { value: given } = parseOptions(['--content', content], { environment: {} });
  const options: SiteOptions = { ...given, base: '/', cache: '.cache', hashedAssets: false };
  const cached = createSiteCache();
  const outcomes: boolean[] = [];
  const compare = async (step: string, changed: readonly string[]): Promise<{ readonly hasErrors: boolean }> => {
    cached.changed = [...cached.changed, ...changed];
    const { former } = cached;
    const kept = await prepareSite(options, cached);
    cached.memo.endRound();
    const anew = await prepareSite(options, { ...createSiteCache(), compiled: cached.compiled, former });
    expect(differencesOf(kept, anew), step).toEqual([]);
    outcomes.push(hasErrors(anew.diagnostics));
    return { hasErrors: hasErrors(anew.diagnostics) };
  };
  await compare('as it is', []);
  await makeRandomEdits(content, someOf(everyState ? 500 : 400), compare);
  const broken = join(content, 'site.yml');
  writeFileSync(broken, 'title: [\n');
  await compare('a mistake', [broken]);
  // Both kinds were seen: sites, and mistakes.
  expect(new Set(outcomes)).toEqual(new Set([true, false]));
});

test('edits of originals and of translations give the site that is made anew', { timeout }, async () => {
  const content = temporaryFolder(threeLanguages);
  const { value: given } = parseOptions(['--content', content], { environment: {} });
  const options: SiteOptions = { ...given, base: '/', cache: '.cache', hashedAssets: false };
  const cached = createSiteCache();
  const edits: readonly (readonly [path: string, text: string | null])[] = [
    ['engineers/ada.es.md', '---\nheadline: Ingeniera\n---\n\nOtra cosa.\n'],
    ['engineers/ada.md', threeLanguages['engineers/ada.md'].replace('Engineer of calm', 'Engineer of noise')],
    ['engineers/bo.ar.md', '---\nheadline: مختبر\n---\n'],
    ['projects/vault.md', threeLanguages['projects/vault.md'].replace('A long story', 'A short story')],
    ['skills.es.yml', 'Python: { name: Pitón }\n'],
    ['engineers/ada.es.md', '---\nheadlin: Ingeniera\n---\n'],
    ['engineers/ada.es.md', null],
    ['site.es.yml', 'tagline: Hacemos cosas\nwords: { site.home: Portada }\n'],
    ['site.yml', threeLanguages['site.yml'].replace('[en, es, ar]', '[en, es]')],
    ['site.yml', threeLanguages['site.yml']],
  ];
  for (const [path, text] of [['as it is', ''] as const, ...edits]) {
    const file = join(content, path);
    if (text === null) rmSync(file);
    else if (text !== '') writeFileSync(file, text);
    cached.changed = [...cached.changed, ...(text === '' ? [] : [file])];
    const kept = await prepareSite(options, cached);
    cached.memo.endRound();
    const anew = await prepareSite(options, { ...createSiteCache(), compiled: cached.compiled });
    expect(differencesOf(kept, anew), path).toEqual([]);
  }
});

/** What is not the same in two sites: the addresses of pages, paths of files, or all that was reported. */
function differencesOf(a: Result<Site | null>, b: Result<Site | null>): readonly unknown[] {
  const [first, second] = [partsOf(a), partsOf(b)];
  const names = new Set([...first.keys(), ...second.keys()]);
  return [...names].filter((name) => !isDeepStrictEqual(first.get(name), second.get(name)));
}

/** All of a site by name; the functions that make its files are known by their keys. */
function partsOf({ value, diagnostics }: Result<Site | null>): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    ['what was reported', diagnostics],
    ['whether there is a site', value !== null],
    ...(value?.pages ?? []).map((page) => [page.url, page] as const),
    ['the order of pages', value?.pages.map(({ url }) => url)],
    ...(value?.files ?? []).map(({ path, key }) => [path, key] as const),
    ['what pages share', value?.shells],
  ]);
}

test('preview and build end in the bytes of a clean one after every edit', { timeout }, async () => {
  const content = copyOfFull();
  const folder = temporaryFolder();
  const { value: options } = parseOptions(['--content', content, '--base', '/'], { environment: {} });
  const preview = await openPreview({ ...options, drafts: true, out: join(folder, 'preview') }, 'engine');
  const build = (out: string) => buildHere(['--content', content, '--base', '/', '--out', join(folder, out)]);
  let clean = 0;
  await preview.value?.update([]);
  await makeRandomEdits(content, someOf(everyState ? 48 : 24), async (step, changed) => {
    const shown = await preview.value?.update(changed);
    if (shown === undefined || shown.value === null) return { hasErrors: true };
    clean += 1;
    const anew = await openPreview({ ...options, drafts: true, out: join(folder, `preview-${clean}`) }, 'engine');
    await anew.value?.update([]);
    expect(differences(join(folder, 'preview'), join(folder, `preview-${clean}`)), step).toEqual([]);
    await build('site');
    const { status } = await build(`site-${clean}`);
    if (status === 0) expect(differences(join(folder, 'site'), join(folder, `site-${clean}`)), step).toEqual([]);
    return { hasErrors: false };
  });
  expect(clean).toBeGreaterThan(2);
});

/** The paths at which two folders do not hold the same bytes. */
function differences(a: string, b: string): readonly string[] {
  const [first, second] = [readFolder(a), readFolder(b)];
  const paths = new Set([...first.keys(), ...second.keys()]);
  return [...paths].filter((path) => first.get(path)?.equals(second.get(path) ?? Buffer.of()) !== true);
}
