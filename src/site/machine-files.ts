import { atom } from '../feeds/atom.ts';
import { robots } from '../feeds/robots.ts';
import { sitemap } from '../feeds/sitemap.ts';
import { hashOf } from '../files/hash.ts';
import { plainWords } from '../i18n/fallback-words.ts';
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
import type { SiteFile, SiteOptions } from './site.ts';
import { type OwnFile, readyFile } from './site-files.ts';

/** Files of which a site has one, whatever languages it speaks: programs look for them by name, or they say nothing in any. */
export function listSharedFiles({ site: { outputs } }: Portfolio): readonly OwnFile[] {
  return [
    ...(['robots', 'sitemap'] as const).filter((name) => outputs[name]).map((name) => ownFile(name, name)),
    ...(outputs.data ? SCHEMAS.map(({ name }) => ownFile(name, 'data')) : []),
  ];
}

/** The files of a language, and what they are listed from. */
interface OwnFiles extends Pick<PageContext, 'addresses' | 'portfolio'> {
  readonly ownFiles: readonly OwnFile[];
}

/** The files that a language has to itself, and those that it shares, by their paths on the whole site. */
export function ownFilesOnSite({ ownFiles, addresses, portfolio }: OwnFiles): readonly OwnFile[] {
  return [...ownFiles, ...listSharedFiles(portfolio)].map((each) => ({ ...each, url: addresses.onSite(each.url) }));
}

/** All files of one language that the site makes itself, besides its pages, before any of them is made. */
export function listOwnFiles(
  portfolio: Portfolio,
  listed: readonly ListedPage[],
  ofEntries: readonly OwnFile[],
): readonly OwnFile[] {
  const { outputs } = portfolio.site;
  const beside = outputs.markdown ? listed.filter(({ text }) => text !== null) : [];
  return [
    ...(outputs.llms ? [ownFile('llms', 'llms')] : []),
    ...(outputs.data ? DATA.map(({ name }) => ownFile(name, 'data')) : []),
    ...(outputs.feed ? [ownFile('feed', 'feed')] : []),
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

/** A file that says something of the whole site. */
interface WholeFile {
  readonly name: keyof typeof fixedFiles;
  readonly make: (context: PageContext) => string;
}

/** What the site tells programs of all of its people and their work. */
const DATA: readonly WholeFile[] = [
  { name: 'people', make: peopleData },
  { name: 'work', make: workData },
];

/** How that is to be read. */
const SCHEMAS: readonly WholeFile[] = [
  { name: 'peopleSchema', make: (context) => dataSchema('people', context) },
  { name: 'workSchema', make: (context) => dataSchema('work', context) },
];

/** How files for machines are made. */
type MachineOptions = Pick<SiteOptions, 'isPreview'>;

/** The files for search engines; `pages` are those of all languages, `context` is that of the first. */
export function searchFiles(
  pages: readonly PackedPage[],
  context: PageContext,
  memo: Memo = noMemo,
): readonly SiteFile[] {
  const { outputs } = context.portfolio.site;
  const listed = pages.flatMap((page) => page.listed ?? []);
  const map = outputs.sitemap ? context.addresses.absolute(fixedFiles.sitemap) : null;
  return [
    ...(outputs.sitemap ? memo.keep(fixedFiles.sitemap, listed, () => file(fixedFiles.sitemap, sitemap(listed))) : []),
    ...(outputs.robots ? file(fixedFiles.robots, robots(map)) : []),
  ];
}

/** How the data of a site is to be read, in any language. */
export function schemaFiles(context: PageContext, options: MachineOptions): readonly SiteFile[] {
  return context.portfolio.site.outputs.data ? SCHEMAS.map((each) => wholeFile(each, context, options)) : [];
}

/** The files for machines that the site wants in one language, with their addresses in full. */
export function machineFiles(
  pages: readonly PackedPage[],
  context: PageContext,
  options: MachineOptions = {},
): readonly SiteFile[] {
  const { outputs } = context.portfolio.site;
  return [
    ...(outputs.feed ? feedFiles(context, options) : []),
    ...(outputs.llms ? [wholeFile({ name: 'llms', make: llms }, context, options)] : []),
    ...(outputs.data ? DATA.map((each) => wholeFile(each, context, options)) : []),
    ...(outputs.markdown ? markdownFiles(pages, context) : []),
  ];
}

function file(path: string, content: string | null): readonly SiteFile[] {
  return content === null ? [] : [readyFile(outputPath(path), content)];
}

function engineersWithFeed(portfolio: Portfolio): readonly Engineer[] {
  return portfolio.site.outputs.feed ? portfolio.engineers.filter((each) => hasFeed(each, portfolio)) : [];
}

/** The feed of the site, and those of engineers, of whose texts only the hash stays until they are written. */
function feedFiles(context: PageContext, { isPreview = false }: MachineOptions): readonly SiteFile[] {
  const ofSite = datedEntries(context.portfolio).length === 0 ? [] : [null];
  return [...ofSite, ...engineersWithFeed(context.portfolio)].map((engineer) => {
    const make = (): string => atom(context, engineer) ?? '';
    return {
      path: fileAt(engineer === null ? fixedFiles.feed : engineerFiles.feed(engineer), context),
      key: isPreview ? '' : hashOf(make()),
      make: async () => make(),
    };
  });
}

/** A file that says something of everything: in the preview it is made for who asks for it. */
function wholeFile({ name, make }: WholeFile, context: PageContext, { isPreview = false }: MachineOptions): SiteFile {
  const path = fileAt(fixedFiles[name], context);
  return isPreview ? { path, key: '', make: async () => make(context) } : readyFile(path, make(context));
}

/** Where the file of a path in a language is written. */
function fileAt(path: string, { addresses }: Pick<PageContext, 'addresses'>): string {
  return outputPath(addresses.onSite(path).normalize('NFC'));
}

/** The Markdown beside pages. It is made of them alone, so that nothing is made to know whether it changed. */
function markdownFiles(pages: readonly PackedPage[], { portfolio: { site }, words }: PageContext): readonly SiteFile[] {
  const said = JSON.stringify(site.words);
  return pages
    .filter(({ kind, isHidden }) => !isHidden && hasMarkdown(kind))
    .map((page) => ({
      path: outputPath(markdownPath(page.url).normalize('NFC')),
      key: `${page.hash} ${said}`,
      make: async () => plainWords(pageMarkdown(unpackPage(page), words) ?? ''),
      isOfEngine: true,
    }));
}
