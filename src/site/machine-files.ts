import { atom } from '../feeds/atom.ts';
import { robots } from '../feeds/robots.ts';
import { sitemap } from '../feeds/sitemap.ts';
import { hashOf } from '../files/hash.ts';
import { type Memo, noMemo } from '../memo/memo.ts';
import { dataSchema } from '../outputs/data/data-schemas.ts';
import { peopleData, workData } from '../outputs/data/site-data.ts';
import { llms } from '../outputs/llms.ts';
import { hasMarkdown, pageMarkdown } from '../outputs/markdown/page-markdown.ts';
import type { ListedPage } from '../pages/page.ts';
import type { PageContext } from '../pages/page-context.ts';
import { datedEntries } from '../portfolio/dated-entries.ts';
import { hasFeed } from '../portfolio/engineer-outputs.ts';
import type { Engineer, Portfolio } from '../portfolio/portfolio.ts';
import { engineerFiles, fixedFiles, markdownPath, outputPath } from '../texts/address.ts';
import { type PackedPage, unpackPage } from './pack-page.ts';
import type { SiteFile } from './site.ts';
import { type OwnFile, readyFile } from './site-files.ts';

/** All files that the site makes itself, besides its pages and what lies below `/assets/`, before any of them is made. */
export function listOwnFiles(
  portfolio: Portfolio,
  listed: readonly ListedPage[],
  ofEntries: readonly OwnFile[],
): readonly OwnFile[] {
  const { outputs } = portfolio.site;
  const fixed = (['robots', 'sitemap', 'feed'] as const).filter((name) => outputs[name]);
  const beside = outputs.markdown ? listed.filter(({ text }) => text !== null) : [];
  return [
    ...(outputs.llms ? [ownFile('llms', 'llms')] : []),
    ...(outputs.data ? DATA.map(({ name }) => ownFile(name, 'data')) : []),
    ...fixed.map((name) => ownFile(name, name)),
    ...ofEntries,
    ...engineersWithFeed(portfolio).map((each) => ({
      url: engineerFiles.feed(each),
      owner: each.name,
      output: 'feed' as const,
    })),
    ...beside.map(({ url, owner }) => ({ url: markdownPath(url), owner, output: 'markdown' as const })),
  ];
}

function ownFile(name: keyof typeof fixedFiles, output: OwnFile['output']): OwnFile {
  return { url: fixedFiles[name], owner: 'the site itself', output };
}

/** What the site tells programs of all of its people and their work. */
const DATA: readonly { readonly name: keyof typeof fixedFiles; readonly make: (context: PageContext) => string }[] = [
  { name: 'people', make: peopleData },
  { name: 'work', make: workData },
  { name: 'peopleSchema', make: (context) => dataSchema('people', context) },
  { name: 'workSchema', make: (context) => dataSchema('work', context) },
];

/** The files for machines that the site wants, with their addresses in full. */
export function machineFiles(
  pages: readonly PackedPage[],
  context: PageContext,
  { memo = noMemo, isPreview = false }: { readonly memo?: Memo; readonly isPreview?: boolean } = {},
): readonly SiteFile[] {
  const { portfolio, addresses } = context;
  const { outputs } = portfolio.site;
  const { absolute } = addresses;
  const listed = pages.flatMap(({ listed }) => listed ?? []);
  return [
    ...(outputs.sitemap ? memo.keep(fixedFiles.sitemap, listed, () => file(fixedFiles.sitemap, sitemap(listed))) : []),
    ...(outputs.feed ? feedFiles(context, isPreview) : []),
    ...(outputs.robots ? file(fixedFiles.robots, robots(outputs.sitemap ? absolute(fixedFiles.sitemap) : null)) : []),
    ...(outputs.llms ? [wholeFile(fixedFiles.llms, llms, context, isPreview)] : []),
    ...(outputs.data ? DATA.map(({ name, make }) => wholeFile(fixedFiles[name], make, context, isPreview)) : []),
    ...(outputs.markdown ? markdownFiles(pages, context, isPreview) : []),
  ];
}

function file(path: string, content: string | null): readonly SiteFile[] {
  return content === null ? [] : [readyFile(outputPath(path), content)];
}

function engineersWithFeed(portfolio: Portfolio): readonly Engineer[] {
  return portfolio.site.outputs.feed ? portfolio.engineers.filter((each) => hasFeed(each, portfolio)) : [];
}

/** The feed of the site, and those of engineers, of whose texts only the hash stays until they are written. */
function feedFiles(context: PageContext, isOnDemand: boolean): readonly SiteFile[] {
  const ofSite = datedEntries(context.portfolio).length === 0 ? [] : [null];
  return [...ofSite, ...engineersWithFeed(context.portfolio)].map((engineer) => {
    const make = (): string => atom(context, engineer) ?? '';
    return {
      path: outputPath((engineer === null ? fixedFiles.feed : engineerFiles.feed(engineer)).normalize('NFC')),
      key: isOnDemand ? '' : hashOf(make()),
      make: async () => make(),
      isOnDemand,
    };
  });
}

/** A file that says something of everything: no edit in the preview makes it, but who asks for it. */
function wholeFile(
  path: string,
  make: (context: PageContext) => string,
  context: PageContext,
  isOnDemand: boolean,
): SiteFile {
  if (!isOnDemand) return readyFile(outputPath(path), make(context));
  return { path: outputPath(path), key: '', make: async () => make(context), isOnDemand };
}

/** The Markdown beside pages. It is made of them alone, so that nothing is made to know whether it changed. */
function markdownFiles(
  pages: readonly PackedPage[],
  { portfolio: { site }, words }: PageContext,
  isOnDemand: boolean,
): readonly SiteFile[] {
  const said = JSON.stringify(site.words);
  return pages
    .filter(({ kind, listed }) => listed !== null && hasMarkdown(kind))
    .map((page) => ({
      path: outputPath(markdownPath(page.url).normalize('NFC')),
      key: `${page.hash} ${said}`,
      make: async () => pageMarkdown(unpackPage(page), words) ?? '',
      isOfEngine: true,
      isOnDemand,
    }));
}
