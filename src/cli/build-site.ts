import { existsSync } from 'node:fs';
import path from 'node:path';
import { hashContent } from '../content/hash-content.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { hashOf } from '../files/hash.ts';
import { isUntouched, type RecordedRun, readBuildRecord } from '../plan/build-record.ts';
import { engineHash } from '../plan/engine-hash.ts';
import { guardOutput } from '../publish/guard-output.ts';
import { type Shard, takeShard } from '../publish/shards.ts';
import { hasMarker, scanFolder } from '../publish/site-folder.ts';
import { createBuildRenderer } from './build-renderer.ts';
import type { CliOptions } from './parse-options.ts';
import { CACHE_FOLDER, ENGINE_FILES, PROJECT_FOLDER, STYLE_FOLDERS, schemasOf } from './project-folder.ts';

/**
 * Builds the site and publishes it; the value is a sentence about what was done, `null` when nothing was. Where nothing
 * changed since the last build, nothing is parsed or rendered, and what that build reported is reported again.
 */
export async function buildSite(options: CliOptions, shard: Shard | null = null): Promise<Result<string | null>> {
  const { content, out } = options;
  const refused = await guardOutput(out, { project: PROJECT_FOLDER, content });
  if (refused === null) {
    const engine = await engineHash(ENGINE_FILES);
    const fingerprint = await fingerprintOf(options, engine);
    const last = fingerprint === null ? null : await lastRun(options, recorded(fingerprint, shard));
    if (last !== null) return { value: upToDate(out, last.pages), diagnostics: last.diagnostics };
    return buildAnew(options, engine, fingerprint, shard);
  }
  // What is wrong with the content is reported all the same.
  const { prepareSite } = await import('../site/prepare-site.ts');
  const { diagnostics } = await prepareSite({ ...options, hashedAssets: true, cache: CACHE_FOLDER });
  return { value: null, diagnostics: [refused, ...diagnostics] };
}

async function buildAnew(
  options: CliOptions,
  engine: string,
  fingerprint: string | null,
  shard: Shard | null,
): Promise<Result<string | null>> {
  const { out } = options;
  const renderer = createBuildRenderer(options);
  const isFirst = !existsSync(recordFileOf(out));
  const [{ prepareSite }, { toPublishable }, { publish }, { writeOutput }, { writeSchemas }] = await Promise.all([
    import('../site/prepare-site.ts'),
    import('../site/to-publishable.ts'),
    import('../publish/publish.ts'),
    import('../publish/write-output.ts'),
    import('../editor/write-schemas.ts'),
  ]);
  const { value: site, diagnostics } = await prepareSite({
    ...options,
    hashedAssets: true,
    cache: CACHE_FOLDER,
    onContent: async (read) => {
      // Where all pages have to be rendered, the threads for it can load meanwhile.
      if (isFirst) renderer.expect(Object.values(read.entries).flat().length);
      await writeSchemas(read, schemasOf(read.folder));
    },
  });
  if (site === null) {
    await renderer.close();
    return { value: null, diagnostics };
  }
  const pages = site.pages.length;
  const whole = toPublishable(site, engine, renderer.render, writeOutput);
  const source =
    shard === null ? whole : takeShard(whole, shard, { fingerprint: fingerprint ?? '', pages, diagnostics });
  const run = fingerprint === null ? null : { fingerprint: recorded(fingerprint, shard), pages, diagnostics };
  const published = await publish(out, { ...source, recordFile: recordFileOf(out), run }).finally(renderer.close);
  const all = [...diagnostics, ...published.diagnostics];
  if (published.value === null) return { value: null, diagnostics: all };
  const { plan, published: isNew } = published.value;
  const part = shard === null ? '' : `shard ${shard.number} of ${shard.count} of `;
  const done = isNew
    ? `published ${part}${pages} pages in ${out}: ${plan.write.length} files written, ${plan.keep.length} unchanged, ${plan.remove.length} removed`
    : upToDate(out, pages);
  return { value: done, diagnostics: all };
}

/** The fingerprint of what a folder holds: a shard is not the site. */
function recorded(fingerprint: string, shard: Shard | null): string {
  return shard === null ? fingerprint : hashOf(fingerprint, `${shard.number}/${shard.count}`);
}

function upToDate(out: string, pages: number): string {
  return `${out} is up to date: ${pages} pages`;
}

/** Hash over everything that the site and its diagnostics depend on; `null` when the content cannot be hashed. */
async function fingerprintOf(options: CliOptions, engine: string): Promise<string | null> {
  const hash = hashContent(options.content);
  if (hash === null) return null;
  const { content, base, url, drafts, allowedHosts, pagesOnly, strict, today } = options;
  return hashOf(
    engine,
    await engineHash(STYLE_FOLDERS),
    JSON.stringify([content, base, url, drafts, allowedHosts, pagesOnly, strict, today]),
    hash,
  );
}

/** The last run, if it read the same and its output is still there; otherwise `null`. */
async function lastRun({ content, out }: CliOptions, fingerprint: string): Promise<RecordedRun | null> {
  const record = await readBuildRecord(recordFileOf(out));
  if (record === null || record.run?.fingerprint !== fingerprint) return null;
  const isThere = existsSync(schemasOf(content)) && (await hasMarker(out)) && isUntouched(record, scanFolder(out));
  return isThere ? record.run : null;
}

/** Each output folder has a record of its own, kept in the project's cache. */
export function recordFileOf(out: string): string {
  return path.join(PROJECT_FOLDER, '.cache', 'records', `${hashOf(path.resolve(out)).slice(0, 16)}.json`);
}
