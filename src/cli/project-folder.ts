import path from 'node:path';

/** The engine's own folder; commands run in it whatever folder they are called from. */
export const PROJECT_FOLDER = path.resolve(import.meta.dirname, '../..');

/** The engine's own sources, which a running command has loaded and does not load anew. */
export const ENGINE_SOURCES = inProject('src', '.eleventy.ts');

/** The sources and what they import from elsewhere. */
export const LOADED_FILES = [...ENGINE_SOURCES, ...inProject('package-lock.json')];

/** The layouts, which are read anew after each change. */
export const LAYOUT_FOLDERS = inProject('layouts');

/** The style sheet's sources, which no page's bytes depend on. */
export const STYLE_FOLDERS = inProject('styles');

/** Everything of the engine that the bytes of a page depend on. */
export const ENGINE_FILES = [...LOADED_FILES, ...LAYOUT_FOLDERS];

/** Where the preview writes, by default. */
export const PREVIEW_FOLDER = '.cache/preview';

/** Where finished pictures and fonts are kept between builds. */
export const CACHE_FOLDER = path.join(PROJECT_FOLDER, '.cache');

/** Where Node keeps the compiled engine; `run.cjs`, which loads nothing else, names it too. */
export const NODE_CACHE = path.join(CACHE_FOLDER, 'node');

/** The folder of the schemas that editors read for a content folder. */
export function schemasOf(content: string): string {
  return path.join(CACHE_FOLDER, 'schemas', schemaFolder(content, PROJECT_FOLDER));
}

/**
 * The name of the folder for the schemas of a content folder: its path as seen from the project, without what leads out
 * of it (`content`, `our-content` for `../our-content`). So each content has its own, and settings can name it.
 */
export function schemaFolder(content: string, project: string): string {
  const steps = path.relative(project, path.resolve(content)).split(path.sep);
  return steps.filter((step) => step !== '..' && !step.endsWith(':')).join('/');
}

function inProject(...names: readonly string[]): readonly string[] {
  return names.map((name) => path.join(PROJECT_FOLDER, name));
}
