import { atom } from '../feeds/atom.ts';
import { robots } from '../feeds/robots.ts';
import { sitemap } from '../feeds/sitemap.ts';
import { type Memo, noMemo } from '../memo/memo.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import { type Addresses, fixedFiles, outputPath } from '../texts/address.ts';
import type { PackedPage } from './pack-page.ts';
import type { SiteFile } from './site.ts';
import { readyFile } from './site-files.ts';

/** The files for machines that the site wants, with their addresses in full. */
export function feedFiles(
  pages: readonly PackedPage[],
  portfolio: Portfolio,
  addresses: Addresses,
  memo: Memo = noMemo,
): readonly SiteFile[] {
  const { outputs } = portfolio.site;
  const { absolute } = addresses;
  const listed = pages.flatMap(({ listed }) => listed ?? []);
  return [
    ...(outputs.sitemap ? memo.keep(fixedFiles.sitemap, listed, () => file(fixedFiles.sitemap, sitemap(listed))) : []),
    ...(outputs.feed
      ? memo.keep(fixedFiles.feed, [portfolio, addresses], () =>
          file(fixedFiles.feed, atom(portfolio, { path: fixedFiles.feed, absolute })),
        )
      : []),
    ...(outputs.robots ? file(fixedFiles.robots, robots(outputs.sitemap ? absolute(fixedFiles.sitemap) : null)) : []),
  ];
}

function file(path: string, content: string | null): readonly SiteFile[] {
  return content === null ? [] : [readyFile(outputPath(path), content)];
}
