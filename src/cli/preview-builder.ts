import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic-lists.ts';
import { writeSchemas } from '../editor/write-schemas.ts';
import { createRenderer, type RenderPages } from '../eleventy/render-pages.ts';
import { hashOf } from '../files/hash.ts';
import { isIn } from '../files/is-below.ts';
import { engineHash } from '../plan/engine-hash.ts';
import type { Plan } from '../plan/plan-build.ts';
import { explainCrash } from '../preview/explain-crash.ts';
import { type LiveFolder, openLiveFolder, recordLive, writeInPlace } from '../publish/write-in-place.ts';
import { writeOutput } from '../publish/write-output.ts';
import { prepareSite } from '../site/prepare-site.ts';
import type { Site, SiteFile } from '../site/site.ts';
import { createSiteCache } from '../site/site-cache.ts';
import { toPublishable } from '../site/to-publishable.ts';
import { recordFileOf } from './last-run.ts';
import type { CliOptions } from './parse-options.ts';
import { CACHE_FOLDER, LAYOUT_FOLDERS, PROJECT_FOLDER, STYLE_FOLDERS, schemasOf } from './project-folder.ts';

/** Keeps the folder of a preview up to date. */
export interface PreviewBuilder {
  /** Brings the folder up to date after these files changed; the value is `null` when mistakes keep it as it was. */
  readonly update: (changed: readonly string[]) => Promise<Result<Plan | null>>;
  /** Writes down what the folder holds, so that the next preview need not make it again: once an update is shown. */
  readonly record: () => Promise<readonly Diagnostic[]>;
  /** The bytes of a file that is made only when somebody asks for it, by its path below the folder; `null` when there is none. */
  readonly makeFile: (path: string) => Promise<string | Uint8Array | null>;
}

/** Opens the preview's folder; the value is `null` when it cannot be used. `loaded` is the hash of the engine's sources. */
export async function openPreview(options: CliOptions, loaded: string): Promise<Result<PreviewBuilder | null>> {
  const recordFile = recordFileOf(options.out);
  const opened = await openLiveFolder(options.out, recordFile);
  if (opened.value === null) return { value: null, diagnostics: opened.diagnostics };
  let cached = createSiteCache();
  let live: LiveFolder | null = opened.value;
  let layouts = await engineHash(LAYOUT_FOLDERS);
  let render: RenderPages = createRenderer(options.out);
  let site: Site | null = null;
  let onDemand: Promise<ReadonlyMap<string, SiteFile>> | null = null;

  const forget = async (changed: readonly string[]): Promise<void> => {
    cached.changed = [...cached.changed, ...changed.filter((file) => isIn(file, [options.content]))];
    if (changed.some((file) => isIn(file, STYLE_FOLDERS))) cached.compiled = null;
    if (!changed.some((file) => isIn(file, LAYOUT_FOLDERS))) return;
    // Compiled layouts live as long as the renderer.
    layouts = await engineHash(LAYOUT_FOLDERS);
    render = createRenderer(options.out);
  };

  const build = async (): Promise<Result<Plan | null>> => {
    const { value, diagnostics } = await prepareSite(
      {
        ...options,
        hashedAssets: false,
        isPreview: true,
        cache: CACHE_FOLDER,
        onContent: (content) => writeSchemas(content, schemasOf(content.folder)),
      },
      cached,
    );
    if (value === null) return { value, diagnostics };
    [site, onDemand] = [value, null];
    const source = toPublishable(
      value,
      hashOf(loaded, layouts),
      (_folder, pages) => render(pages),
      writeOutput,
      cached.memo,
    );
    cached.memo.endRound();
    const folder = live === null ? await openLiveFolder(options.out, recordFile) : { value: live, diagnostics: [] };
    if (folder.value === null) return { value: null, diagnostics: [...diagnostics, ...folder.diagnostics] };
    const written = await writeInPlace(folder.value, { ...source, recordFile });
    live = written.value?.live ?? folder.value;
    return finish(written.value?.plan ?? null, [...diagnostics, ...written.diagnostics]);
  };

  const update = async (changed: readonly string[]): Promise<Result<Plan | null>> => {
    try {
      await forget(changed);
      return await build();
    } catch (error) {
      // It is unknown how far this got: the next update scans the folder and reads everything anew.
      [live, cached] = [null, createSiteCache()];
      render = createRenderer(options.out);
      const crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { value: null, diagnostics: [explainCrash(crash, PROJECT_FOLDER)] };
    }
  };
  const makeFile = async (path: string) => {
    onDemand ??= listOnDemand(site);
    return (await (await onDemand).get(path)?.make()) ?? null;
  };
  let recorded: LiveFolder | null = null;
  const record = async () => {
    if (live === null || live === recorded) return [];
    recorded = live;
    return recordLive(live, recordFile);
  };
  return { value: { update, record, makeFile }, diagnostics: opened.diagnostics };
}

async function listOnDemand(site: Site | null): Promise<ReadonlyMap<string, SiteFile>> {
  return new Map(((await site?.listOnDemand()) ?? []).map((file) => [file.path, file]));
}

function finish(plan: Plan | null, diagnostics: readonly Diagnostic[]): Result<Plan | null> {
  return { value: hasErrors(diagnostics) ? null : plan, diagnostics };
}
