import { realpathSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

let isDone = false;

/**
 * Lets Eleventy import from folders whose names have a `#` or `%` in them: it makes addresses of paths without escaping
 * either. In all other folders there is nothing to correct, and no import takes longer.
 */
export function correctImports(project: string): void {
  if (isDone) return;
  isDone = true;
  const eleventy = dirname(realpathSync(createRequire(import.meta.url).resolve('@11ty/eleventy')));
  const torn = [project, dirname(eleventy)]
    .map((folder) => ({ wrong: addressByEleventy(folder), right: pathToFileURL(folder).href }))
    .filter(({ wrong, right }) => wrong !== right);
  if (torn.length === 0) return;
  registerHooks({
    resolve: (specifier, context, next) => {
      const found = torn.find(({ wrong, right }) => specifier.startsWith(wrong) && !specifier.startsWith(right));
      return next(found === undefined ? specifier : found.right + specifier.slice(found.wrong.length), context);
    },
  });
}

/** The address that Eleventy makes of a path; where there can be none, it takes the path. */
function addressByEleventy(path: string): string {
  return URL.parse(`file:${path}`)?.href ?? path;
}
