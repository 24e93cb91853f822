import type { UserConfig } from '@11ty/eleventy';
import { addPages } from './src/eleventy/add-pages.ts';
import { createNunjucks, INPUT, LAYOUTS } from './src/eleventy/create-nunjucks.ts';
import { siteOf } from './src/eleventy/site-of.ts';
import { writeFiles } from './src/eleventy/write-files.ts';

/** The site as Eleventy sees it: ready pages, the layouts that they take, and files that are no pages. */
export default async function configure(config: UserConfig) {
  const site = await siteOf(config);
  config.setLibrary('njk', createNunjucks(LAYOUTS));
  addPages(config, site.pages);
  writeFiles(config, site.files);
  return { dir: { input: INPUT }, templateFormats: ['njk'], markdownTemplateEngine: false, htmlTemplateEngine: false };
}
