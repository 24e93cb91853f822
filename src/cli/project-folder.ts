import path from 'node:path';

/** The engine's own folder; commands run in it whatever folder they are called from. */
export const PROJECT_FOLDER = path.resolve(import.meta.dirname, '../..');

/** Everything of the engine that the bytes of a page depend on. */
export const ENGINE_FILES = ['src', 'layouts', '.eleventy.ts', 'package-lock.json'].map((name) =>
  path.join(PROJECT_FOLDER, name),
);

/** Where the preview writes, unless told otherwise. */
export const PREVIEW_FOLDER = '.cache/preview';

/** Where finished pictures and fonts are kept between builds. */
export const CACHE_FOLDER = path.join(PROJECT_FOLDER, '.cache');
