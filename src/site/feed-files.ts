import { atom } from '../feeds/atom.ts';
import { robots } from '../feeds/robots.ts';
import { sitemap } from '../feeds/sitemap.ts';
import type { Page } from '../pages/page.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import { fixedFiles, outputPath } from '../texts/address.ts';
import type { SiteFile } from './site.ts';
import { readyFile } from './site-files.ts';

/** The files for machines that the site wants; `absolute` gives addresses in full. */
export function feedFiles(
  pages: readonly Page[],
  portfolio: Portfolio,
  absolute: (path: string) => string,
): readonly SiteFile[] {
  const { outputs } = portfolio.site;
  const contents: readonly (readonly [path: string, content: string | null])[] = [
    [fixedFiles.sitemap, outputs.sitemap ? sitemap(pages) : null],
    [fixedFiles.feed, outputs.feed ? atom(portfolio, { path: fixedFiles.feed, absolute }) : null],
    [fixedFiles.robots, outputs.robots ? robots(outputs.sitemap ? absolute(fixedFiles.sitemap) : null) : null],
  ];
  return contents.flatMap(([path, content]) => (content === null ? [] : [readyFile(outputPath(path), content)]));
}
