import type { Browser } from 'playwright-core';
import { auditSite } from '../audit/audit-site.ts';
import { type BuiltFiles, listBuiltFiles } from '../audit/built-files.ts';
import { type BuiltPage, readBuiltPage, readBuiltPages } from '../audit/built-page.ts';
import { findFaultsIn } from '../audit/cached-faults.ts';
import type { Audit, Finding, Withheld } from '../audit/finding.ts';
import { type Entry, isSound, type SoundEntry } from '../content/entry.ts';
import { isCopied } from '../content/file-kinds.ts';
import type { Content } from '../content/load-content.ts';
import { locate } from '../content/locate.ts';
import type { EngineerData } from '../content/schemas/engineer.ts';
import { placeholderSite } from '../content/schemas/site.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import type { Site } from '../site/site.ts';
import { copiedPath, engineerFiles, outputPath } from '../texts/address.ts';
import { noSite } from './no-site.ts';

/** What is known of the content that a built site is checked against. */
interface Known {
  readonly content: Content;
  /** The site as it would be built now; `null` where the content has errors. */
  readonly site: Pick<Site, 'entryByPath' | 'pages'> | null;
}

/** Where a site is published, as the command line says it. */
interface Address {
  readonly url: string | null;
  readonly base: string | null;
}

/** A browser that pages are looked at in, and what is done with how many there were. */
export interface Looking {
  readonly browser: Browser;
  readonly onLooked: (seen: { readonly pages: number; readonly kinds: number }) => void;
}

/**
 * What is wrong with the site that was built into a folder; with `external` its links to other sites are asked, with `internal`
 * too those into an internal network, and with `looking` pages are looked at in a browser.
 */
export async function checkSite(
  folder: string,
  known: Known,
  options: Address & { readonly cache: string },
  {
    external = false,
    internal = false,
    looking = null,
  }: { readonly external?: boolean; readonly internal?: boolean; readonly looking?: Looking | null } = {},
): Promise<readonly Diagnostic[]> {
  const files = listBuiltFiles(folder);
  if (files === null) return [noSite(folder)];
  const audit = toAudit(files, known, options);
  const pages = readBuiltPages(files, audit.copied);
  const faults = await findFaultsIn(folder, options.cache);
  const inBrowser = looking === null ? [] : await lookAt(audit, pages, known, looking);
  const found = await auditSite(audit, pages, { inBrowser, faultsOf: faults.faultsOf });
  await faults.save();
  if (!external) return found;
  const { checkExternal } = await import('./check-external.ts');
  return [...found, ...(await checkExternal(audit, pages, { ...options, internal }))];
}

/** What axe finds. */
async function lookAt(
  audit: Audit,
  pages: readonly BuiltPage[],
  { site }: Known,
  { browser, onLooked }: Looking,
): Promise<readonly Finding[]> {
  const { checkAccessibility } = await import('../audit/check-accessibility.ts');
  const kinds = new Map(site?.pages.map(({ url, kind, locale }) => [outputPath(url), `${kind} ${locale}`]));
  const { findings, ...seen } = await checkAccessibility(audit, pages, { browser, kinds });
  onLooked(seen);
  return findings;
}

/**
 * A built site with what is known of it. It is taken to be published where its home page says that it is, unless the command line
 * says otherwise.
 */
export function toAudit(files: BuiltFiles, { content, site }: Known, options: Address): Audit {
  const data = content.site ?? placeholderSite;
  const built = publishedAt(files);
  const sources = sourcesOf(content);
  return {
    files,
    url: options.url ?? built?.url ?? data.url,
    base: options.base ?? built?.base ?? data.base,
    sources: new Map(
      [...(site?.entryByPath ?? [])].flatMap(([url, entry]) => {
        const source = sources.get(entry);
        return source === undefined ? [] : [[outputPath(url), source]];
      }),
    ),
    siteSource: content.siteYaml?.source ?? null,
    themeSource: content.theme,
    otherSources: [
      ...sources.values(),
      ...[content.skills, content.organizations, content.units].flatMap(({ yaml }) => yaml?.source ?? []),
    ],
    copied: new Set(content.assets.filter(isCopied).map((asset) => outputPath(copiedPath(asset)))),
    budgets: data.budgets,
    withheld: content.entries.engineer.filter(isSound).flatMap((engineer) => withheldBy(engineer, content)),
  };
}

/** Where the home page says that it is published. */
function publishedAt(files: BuiltFiles): { readonly url: string; readonly base: string } | null {
  const { canonical } = readBuiltPage('index.html', files.read('index.html').toString('utf8'));
  const address = canonical === null ? null : URL.parse(canonical);
  return address === null ? null : { url: address.origin, base: address.pathname };
}

function sourcesOf({ entries }: Content): ReadonlyMap<string, SourceText> {
  const all: readonly Pick<Entry<unknown>, 'path' | 'source'>[] = Object.values(entries).flat();
  return new Map(all.map(({ path, source }) => [path, source]));
}

/** What an engineer keeps back, unless the team or somebody else shows the same. */
function withheldBy({ slug, data, yaml }: SoundEntry<EngineerData>, { site, entries }: Content): readonly Withheld[] {
  const [, ...others] = site?.locales ?? [];
  const resume = engineerFiles.resume({ slug, data }).slice(1).normalize('NFC');
  const resumes = [resume, ...others.map((locale) => `${locale}/${resume}`)];
  const folders = resumes.map((path) => path.slice(0, path.lastIndexOf('/') + 1));
  const isShown = (field: 'email' | 'phone', value: string): boolean =>
    (field === 'email' && site?.contact?.email === value) ||
    entries.engineer.some((each) => each.data?.[field] === value && each.data.visibility[field] === 'public');
  return KINDS.flatMap(([field, kind]): Withheld[] => {
    const value = data[field];
    const who = data.visibility[field];
    if (value === null || who === 'public' || (field !== 'location' && isShown(field, value))) return [];
    return [{ kind, value, place: locate(yaml, [field]), folders, resumes: who === 'resume' ? resumes : [] }];
  });
}

const KINDS = [
  ['email', 'e-mail address'],
  ['phone', 'telephone number'],
  ['location', 'location'],
] as const;
