import type { UserConfig } from '@11ty/eleventy';
import { addPages, EXTENSION } from './src/eleventy/add-pages.ts';
import { createNunjucks, INPUT, LAYOUT_CACHE, LAYOUTS } from './src/eleventy/create-nunjucks.ts';
import { siteOf } from './src/eleventy/site-of.ts';
import { writeFiles } from './src/eleventy/write-files.ts';

/** The site as Eleventy sees it: ready pages, the layouts that they take, and files that are no pages. */
export default async function configure(config: UserConfig) {
  const site = await siteOf(config);
  addPages(config, site, createNunjucks(LAYOUTS, LAYOUT_CACHE));
  writeFiles(config, site.files);
  return {
    dir: { input: INPUT },
    templateFormats: [EXTENSION],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
