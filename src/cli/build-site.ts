import { existsSync } from 'node:fs';
import path from 'node:path';
import { hashContent } from '../content/hash-content.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { hashOf } from '../files/hash.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Host, HostedSite } from '../hosts/header-rules.ts';
import { fileBeside } from '../hosts/host-file.ts';
import { isUntouched, type RecordedRun, readBuildRecord } from '../plan/build-record.ts';
import { engineHash } from '../plan/engine-hash.ts';
import { guardOutput } from '../publish/guard-output.ts';
import { type Shard, takeShard } from '../publish/shards.ts';
import { hasMarker, scanFolder } from '../publish/site-folder.ts';
import type { SiteSource } from '../publish/site-source.ts';
import type { Site } from '../site/site.ts';
import type { Render } from '../site/to-publishable.ts';
import { createBuildRenderer } from './build-renderer.ts';
import type { CliOptions } from './parse-options.ts';
import { CACHE_FOLDER, ENGINE_FILES, PROJECT_FOLDER, STYLE_FOLDERS, schemasOf } from './project-folder.ts';
import type { BuildWatch } from './watch-build.ts';

/**
 * Builds the site and publishes it; the value is a sentence about what was done, `null` when nothing was. Where nothing
 * changed since the last build, nothing is parsed or rendered, and what that build reported is reported again.
 */
export async function buildSite(
  given: CliOptions,
  { shard = null, host = null, hsts = false, precompress = false }: Partial<Target> = {},
  watch: BuildWatch = unwatched,
): Promise<Result<string | null>> {
  const options = { ...given, shard, host, hsts, precompress };
  const { content, out } = options;
  const refused = await guardOutput(out, { project: PROJECT_FOLDER, content });
  if (refused === null) {
    const engine = await engineHash(ENGINE_FILES);
    const fingerprint = await fingerprintOf(options, engine);
    const last = fingerprint === null ? null : await lastRun(options, recordedAs(fingerprint, options));
    if (last !== null) return { value: upToDate(out, last.pages), diagnostics: last.diagnostics };
    return buildAnew(options, engine, fingerprint, watch);
  }
  // What is wrong with the content is reported all the same.
  const { prepareSite } = await import('../site/prepare-site.ts');
  const { diagnostics } = await prepareSite({ ...options, hashedAssets: true, cache: CACHE_FOLDER });
  return { value: null, diagnostics: [refused, ...diagnostics] };
}

/** Nobody looks. */
const unwatched: BuildWatch = { begin: () => {}, count: () => {}, plan: () => {} };

/** What is to be made of a site. */
export interface Target {
  /** The part of it; `null` is all of it. */
  readonly shard: Shard | null;
  /** The host that headers are written for. */
  readonly host: Host | null;
  readonly hsts: boolean;
  readonly precompress: boolean;
}

async function buildAnew(
  options: CliOptions & Target,
  engine: string,
  fingerprint: string | null,
  watch: BuildWatch,
): Promise<Result<string | null>> {
  const { out, shard } = options;
  watch.begin('reading and checking the content');
  const renderer = createBuildRenderer(options);
  const isFirst = !existsSync(recordFileOf(out));
  const [{ prepareSite }, { addHeaders }, { toPublishable }, { publish }, { writeOutput }, { writeSchemas }] =
    await Promise.all([
      import('../site/prepare-site.ts'),
      import('../site/add-headers.ts'),
      import('../site/to-publishable.ts'),
      import('../publish/publish.ts'),
      import('../publish/write-output.ts'),
      import('../editor/write-schemas.ts'),
    ]);
  const { value: prepared, diagnostics } = await prepareSite({
    ...options,
    hashedAssets: true,
    cache: CACHE_FOLDER,
    onContent: async (read) => {
      // Where all pages have to be rendered, the threads for it can load meanwhile.
      if (isFirst) renderer.expect(Object.values(read.entries).flat().length);
      await writeSchemas(read, schemasOf(read.folder));
    },
  });
  if (prepared === null) {
    await renderer.close();
    return { value: null, diagnostics };
  }
  const { site, beside } = addHeaders(prepared, options);
  const pages = site.pages.length;
  const whole = toPublishable(site, engine, watchedRender(renderer.render, watch), async (folder, file, bytes) => {
    await writeOutput(folder, file, bytes);
    watch.count();
  });
  const besidePages = new Set(site.files.map((file) => file.path));
  const fill: typeof whole.fill = (folder, write) => {
    watch.begin('making files', write.filter((file) => besidePages.has(file)).length);
    return whole.fill(folder, write);
  };
  const source =
    shard === null
      ? await complete({ ...whole, fill }, options)
      : takeShard({ ...whole, fill }, shard, {
          fingerprint: fingerprint ?? '',
          pages,
          diagnostics,
          hosted: hostedOf(site),
        });
  const run = fingerprint === null ? null : { fingerprint: recordedAs(fingerprint, options), pages, diagnostics };
  const published = await publish(out, { ...source, recordFile: recordFileOf(out), run }).finally(renderer.close);
  const all = [...diagnostics, ...published.diagnostics];
  if (published.value === null) return { value: null, diagnostics: all };
  const fileOfHost = fileBeside(options.host, out);
  if (fileOfHost !== null && beside !== null) await writeWhole(fileOfHost, beside);
  const { plan, published: isNew } = published.value;
  watch.plan(
    site.pages.map(({ kind }) => kind),
    plan,
  );
  const part = shard === null ? '' : `shard ${shard.number} of ${shard.count} of `;
  const done = isNew
    ? `published ${part}${pages} pages in ${out}: ${plan.write.length} files written, ${plan.keep.length} unchanged, ${plan.remove.length} removed`
    : upToDate(out, pages);
  return { value: done, diagnostics: all };
}

/** What headers are made from. */
function hostedOf({ shells, address }: Site): Pick<HostedSite, 'policy' | 'url' | 'base'> | null {
  const [shell] = shells.values();
  return shell === undefined ? null : { ...address, policy: shell.policy };
}

/** A site with what else is to lie beside its files. */
export async function complete<Source extends Pick<SiteSource, 'wanted' | 'fill'>>(
  whole: Source,
  { out, precompress }: Pick<CliOptions & Target, 'out' | 'precompress'>,
): Promise<Source> {
  if (!precompress) return whole;
  const { withPrecompressed } = await import('../publish/precompress.ts');
  return withPrecompressed(whole, out);
}

/** Rendering as a stage of its own, after which the site is published. */
function watchedRender(render: Render, watch: BuildWatch): Render {
  return async (folder, pages) => {
    watch.begin(`rendering ${pages.pages.length} pages`);
    const diagnostics = await render(folder, pages);
    watch.begin('publishing');
    return diagnostics;
  };
}

/** The fingerprint of what a folder holds: a shard is not the site, and a site with headers has a file more. */
export function recordedAs(fingerprint: string, { shard, host, hsts, precompress }: Target): string {
  const part = shard === null ? null : [shard.number, shard.count];
  return hashOf(fingerprint, JSON.stringify([part, host, hsts, precompress]));
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
async function lastRun({ content, out, host }: CliOptions & Target, fingerprint: string): Promise<RecordedRun | null> {
  const record = await readBuildRecord(recordFileOf(out));
  if (record === null || record.run?.fingerprint !== fingerprint) return null;
  const isThere =
    [schemasOf(content), fileBeside(host, out) ?? out].every(existsSync) &&
    (await hasMarker(out)) &&
    isUntouched(record, scanFolder(out));
  return isThere ? record.run : null;
}

/** Each output folder has a record of its own, kept in the project's cache. */
export function recordFileOf(out: string): string {
  return path.join(PROJECT_FOLDER, '.cache', 'records', `${hashOf(path.resolve(out)).slice(0, 16)}.json`);
}
