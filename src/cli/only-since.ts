import path from 'node:path';
import { z } from 'zod';
import type { Content } from '../content/load-content.ts';
import { displayPath } from '../content/read-files.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { Site } from '../site/site.ts';
import { outputPath } from '../texts/address.ts';
import { VARIABLE } from './changed-files.cjs';

const changedSchema = z.union([
  z.object({ files: z.array(z.string()).nullable() }),
  z.object({ problem: z.string(), help: z.string() }),
]);

/**
 * What changed since the revision of `--since`, as `run.cjs` found out before the fence was up: paths inside the content folder, or
 * `null` where all of the site may have changed, or where the option is not given.
 */
export function readChanged(environment: NodeJS.ProcessEnv): Result<readonly string[] | null> {
  const json = environment[VARIABLE];
  if (json === undefined || json === '') return { value: null, diagnostics: [] };
  const changed = changedSchema.parse(JSON.parse(json));
  if ('files' in changed) return { value: changed.files, diagnostics: [] };
  const { problem: message, help } = changed;
  return { value: null, diagnostics: [{ severity: 'error', code: 'bad-since', message, place: null, help }] };
}

/**
 * The diagnostics that a change of these files can have made: all errors, and what is reported in files that changed, in entries that
 * name one of them, in the pages of both, and in pages and files that are made of several entries.
 */
export function onlySince(
  diagnostics: readonly Diagnostic[],
  changed: readonly string[],
  {
    content,
    site,
    folder,
  }: { readonly content: Content; readonly site: Pick<Site, 'entryByPath'> | null; readonly folder: string | null },
): readonly Diagnostic[] {
  // What lies beside the folders of entries concerns all pages.
  if (changed.some((file) => !file.includes('/'))) return diagnostics;
  const entries = Object.values(content.entries).flat();
  const names = changed.map((file) => path.posix.basename(file, '.md'));
  const touched = new Set([
    ...changed,
    ...entries.filter(({ source }) => names.some((name) => source.text.includes(name))).map((entry) => entry.path),
  ]);
  const others = new Set(
    entries.filter((entry) => !touched.has(entry.path)).map((entry) => displayPath(content.folder, entry.path)),
  );
  for (const [url, entry] of site?.entryByPath ?? []) {
    if (folder !== null && !touched.has(entry)) others.add(displayPath(folder, outputPath(url)));
  }
  return diagnostics.filter(({ severity, place }) => severity === 'error' || place === null || !others.has(place.file));
}
