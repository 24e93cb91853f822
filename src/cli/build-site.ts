import path from 'node:path';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { hashOf } from '../files/hash.ts';
import { engineHash } from '../plan/engine-hash.ts';
import { guardOutput } from '../publish/guard-output.ts';
import { publish } from '../publish/publish.ts';
import { writeOutput } from '../publish/write-output.ts';
import { prepareSite } from '../site/prepare-site.ts';
import type { SitePages } from '../site/site.ts';
import { toPublishable } from '../site/to-publishable.ts';
import { keepSchemas } from './keep-schemas.ts';
import type { CliOptions } from './parse-options.ts';
import { CACHE_FOLDER, ENGINE_FILES, PROJECT_FOLDER } from './project-folder.ts';

/** Builds the site and publishes it; the value is a sentence that says what was done, `null` when nothing was. */
export async function buildSite(options: CliOptions): Promise<Result<string | null>> {
  const { content, out } = options;
  const refused = await guardOutput(out, { project: PROJECT_FOLDER, content });
  const { value: site, diagnostics } = await prepareSite({
    ...options,
    hashedAssets: true,
    cache: CACHE_FOLDER,
    onContent: keepSchemas,
  });
  if (refused !== null || site === null) {
    return { value: null, diagnostics: refused === null ? diagnostics : [refused, ...diagnostics] };
  }
  const source = toPublishable(site, await engineHash(ENGINE_FILES), renderPages, writeOutput);
  const published = await publish(out, { ...source, recordFile: recordFileOf(out) });
  const all = [...diagnostics, ...published.diagnostics];
  if (published.value === null) return { value: null, diagnostics: all };
  const { plan, published: isNew } = published.value;
  const pages = site.pages.length;
  const said = isNew
    ? `published ${pages} pages in ${out}: ${plan.write.length} files written, ${plan.keep.length} unchanged, ${plan.remove.length} removed`
    : `${out} is up to date: ${pages} pages`;
  return { value: said, diagnostics: all };
}

/** Eleventy is loaded only when a page has to be rendered. */
export async function renderPages(folder: string, pages: SitePages): Promise<readonly Diagnostic[]> {
  const { createRenderer } = await import('../eleventy/render-pages.ts');
  return createRenderer(folder)(pages);
}

/** Each output folder has a record of its own, kept in the project's cache. */
export function recordFileOf(out: string): string {
  return path.join(PROJECT_FOLDER, '.cache', 'records', `${hashOf(path.resolve(out)).slice(0, 16)}.json`);
}
