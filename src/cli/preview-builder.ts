import path from 'node:path';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/sort-diagnostics.ts';
import { createRenderer, type RenderPages } from '../eleventy/render-pages.ts';
import { engineHash } from '../plan/engine-hash.ts';
import type { Plan } from '../plan/plan-build.ts';
import { type LiveFolder, openLiveFolder, writeInPlace } from '../publish/write-in-place.ts';
import { writeOutput } from '../publish/write-output.ts';
import { createSiteMemory, prepareSite } from '../site/prepare-site.ts';
import { toPublishable } from '../site/to-publishable.ts';
import { recordFileOf } from './build-site.ts';
import { keepSchemas } from './keep-schemas.ts';
import type { CliOptions } from './parse-options.ts';
import { CACHE_FOLDER, ENGINE_FILES, PROJECT_FOLDER } from './project-folder.ts';

/** Keeps the folder of a preview up to date. */
export interface PreviewBuilder {
  /** Brings the folder up to date after these files changed; the value is `null` when mistakes keep it as it was. */
  readonly update: (changed: readonly string[]) => Promise<Result<Plan | null>>;
}

/** Opens the preview's folder; the value is `null` when it cannot be used. */
export async function openPreview(options: CliOptions): Promise<Result<PreviewBuilder | null>> {
  const recordFile = recordFileOf(options.out);
  const opened = await openLiveFolder(options.out, recordFile);
  if (opened.value === null) return { value: null, diagnostics: opened.diagnostics };
  const memory = createSiteMemory();
  let live: LiveFolder = opened.value;
  let engine = await engineHash(ENGINE_FILES);
  let render: RenderPages = createRenderer(options.out);

  const update = async (changed: readonly string[]): Promise<Result<Plan | null>> => {
    if (changed.some((file) => isInside('styles', file))) memory.styles = null;
    if (changed.some((file) => isInside('layouts', file))) {
      // Compiled layouts live as long as the renderer.
      engine = await engineHash(ENGINE_FILES);
      render = createRenderer(options.out);
    }
    const { value: site, diagnostics } = await prepareSite(
      { ...options, hashedAssets: false, cache: CACHE_FOLDER, onContent: keepSchemas },
      memory,
    );
    if (site === null) return { value: null, diagnostics };
    const source = toPublishable(site, engine, (_folder, pages) => render(pages), writeOutput);
    const written = await writeInPlace(live, { ...source, recordFile });
    live = written.value?.live ?? live;
    return finish(written.value?.plan ?? null, [...diagnostics, ...written.diagnostics]);
  };
  return { value: { update }, diagnostics: opened.diagnostics };
}

function finish(plan: Plan | null, diagnostics: readonly Diagnostic[]): Result<Plan | null> {
  return { value: hasErrors(diagnostics) ? null : plan, diagnostics };
}

function isInside(folder: string, file: string): boolean {
  return path.resolve(file).startsWith(path.join(PROJECT_FOLDER, folder) + path.sep);
}
