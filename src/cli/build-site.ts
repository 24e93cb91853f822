import { existsSync } from 'node:fs';
import type { Result } from '../diagnostics/diagnostic.ts';
import type { RunStory } from '../plan/build-record.ts';
import { engineHash } from '../plan/engine-hash.ts';
import { guardOutput } from '../publish/guard-output.ts';
import { takeShard } from '../publish/shards.ts';
import type { Hosted } from '../publish/with-headers.ts';
import type { Site, SiteOptions } from '../site/site.ts';
import type { PublishableSite, Render } from '../site/to-publishable.ts';
import type { KnownPage } from '../texts/renamed-pages.ts';
import { type BuildRenderer, createBuildRenderer } from './build-renderer.ts';
import { fingerprintOf, formerPages, lastRecord, lastRun, recordedAs, recordFileOf, type Target } from './last-run.ts';
import type { CliOptions } from './parse-options.ts';
import { CACHE_FOLDER, ENGINE_FILES, PROJECT_FOLDER, schemasOf } from './project-folder.ts';
import { type BuildWatch, countKinds, unwatched } from './watch-build.ts';

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
    const record = await lastRecord(out);
    const last = fingerprint === null ? null : await lastRun(record, options, recordedAs(fingerprint, options));
    if (last !== null) {
      watch.recall(last.story ?? null);
      return { value: upToDate(out, last.pages), diagnostics: last.diagnostics };
    }
    return buildAnew({ ...options, former: formerPages(record) }, engine, fingerprint, watch);
  }
  // What is wrong with the content is reported all the same.
  const { prepareSite } = await import('../site/prepare-site.ts');
  const { diagnostics } = await prepareSite({ ...options, hashedAssets: true, cache: CACHE_FOLDER });
  return { value: null, diagnostics: [refused, ...diagnostics] };
}

async function buildAnew(
  options: BuildOptions,
  engine: string,
  fingerprint: string | null,
  watch: BuildWatch,
): Promise<Result<string | null>> {
  const { out, shard } = options;
  watch.begin('reading and checking the content');
  const renderer = createBuildRenderer(options);
  // Here is nothing that holds the content: it goes before pages are rendered, which take as much memory.
  const { value: build, diagnostics } = await prepareBuild(options, engine, renderer, watch);
  if (build === null) {
    await renderer.close();
    return { value: null, diagnostics };
  }
  const { pages, kinds, hosted, known, ...built } = build;
  const made = { fingerprint: fingerprint ?? '', pages, diagnostics };
  const part = shard === null ? built : takeShard(built, shard, { run: made, kinds, hosted });
  const run =
    fingerprint === null
      ? null
      : {
          fingerprint: recordedAs(fingerprint, options),
          pages,
          diagnostics,
          known,
          // Read when the record is written, which is as good as the end.
          get story() {
            return watch.story();
          },
        };
  const { publishWhole } = await import('./publish-whole.ts');
  const published = await publishWhole(part, { hosted, run }, options, watch).finally(renderer.close);
  const all = [...diagnostics, ...published.diagnostics];
  if (published.value === null) return { value: null, diagnostics: all };
  const { plan, published: isNew } = published.value;
  watch.plan(plan);
  const which = shard === null ? '' : `shard ${shard.number} of ${shard.count} of `;
  const done = isNew
    ? `published ${which}${pages} pages in ${out}: ${plan.write.length} files written, ${plan.keep.length} unchanged, ${plan.remove.length} removed`
    : upToDate(out, pages);
  return { value: done, diagnostics: all };
}

type BuildOptions = CliOptions & Target & Pick<SiteOptions, 'former'>;

/** What is to be published, and what is said and recorded of it. */
interface PreparedBuild extends PublishableSite {
  /** How many there are. */
  readonly pages: number;
  readonly kinds: RunStory['kinds'];
  readonly hosted: Hosted | null;
  readonly known: readonly KnownPage[];
}

/** All from reading the content to packed pages; `null` when it has mistakes. */
async function prepareBuild(
  options: BuildOptions,
  engine: string,
  renderer: BuildRenderer,
  watch: BuildWatch,
): Promise<Result<PreparedBuild | null>> {
  const isFirst = !existsSync(recordFileOf(options.out));
  const [{ prepareSite }, { toPublishable }, { writeOutput }, { writeSchemas }] = await Promise.all([
    import('../site/prepare-site.ts'),
    import('../site/to-publishable.ts'),
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
  if (site === null) return { value: null, diagnostics };
  const kinds = countKinds(site.pages);
  watch.kinds(kinds);
  const { wanted, fill } = toPublishable(site, engine, watchedRender(renderer.render, watch), async (...file) => {
    await writeOutput(...file);
    watch.count();
  });
  const besidePages = new Set(site.files.map((file) => file.path));
  const build = {
    wanted,
    fill: (folder: string, write: readonly string[]) => {
      watch.begin('making files', write.filter((file) => besidePages.has(file)).length);
      return fill(folder, write);
    },
    pages: site.pages.length,
    kinds,
    hosted: hostedOf(site),
    known: site.listKnown(),
  };
  return { value: build, diagnostics };
}

/** What headers are made from. */
function hostedOf({ shells, address }: Site): Hosted | null {
  const [shell] = shells.values();
  return shell === undefined ? null : { ...address, policy: shell.policy };
}

/** Rendering as a stage of its own, after which the site is published. */
function watchedRender(render: Render, watch: BuildWatch): Render {
  return async (folder, pages) => {
    watch.begin('rendering pages', pages.pages.length);
    const diagnostics = await render(folder, pages, watch.count);
    watch.begin('publishing');
    return diagnostics;
  };
}

function upToDate(out: string, pages: number): string {
  return `${out} is up to date: ${pages} pages`;
}
