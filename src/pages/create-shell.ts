import { textDirection } from '../i18n/locale.ts';
import { datedEntries } from '../portfolio/dated-entries.ts';
import { fixedFiles, fixedPaths } from '../texts/address.ts';
import { contentPolicy } from './content-policy.ts';
import { fieldHref } from './entry-texts.ts';
import { iconHref } from './icon-views.ts';
import type { PageContext } from './page-context.ts';
import { allowedAnalytics, contactForm, verificationCodes } from './shell-services.ts';
import type { LinkView, SheetName, ShellView } from './views/frame.ts';

/** What every page loads: paths of files, and hosts that it may load from besides. */
export interface ShellFiles {
  readonly stylesheets: Readonly<Record<SheetName, string>>;
  readonly fonts: readonly string[];
  readonly themeScript: string;
  readonly favicon: string;
  readonly allowedHosts?: readonly string[];
}

/** What all pages of a context share besides their own content. */
export function createShell(context: PageContext, files: ShellFiles): ShellView {
  const { portfolio, words, locale, addresses } = context;
  const { href } = addresses;
  const { site, profile, lists } = files.stylesheets;
  const hasFeed = portfolio.site.outputs.feed && datedEntries(portfolio).length > 0;
  return {
    locale,
    direction: textDirection(locale),
    policy: contentPolicy(files.allowedHosts, portfolio.site),
    site: { title: portfolio.site.title, home: href(fixedPaths.home) },
    stylesheets: { site: href(site), profile: href(profile), lists: href(lists) },
    fonts: files.fonts.map(href),
    themeScript: href(files.themeScript),
    themeIcon: iconHref('moon', context),
    favicon: href(files.favicon),
    feed: hasFeed ? href(fixedFiles.feed) : null,
    verification: verificationCodes(context),
    analytics: allowedAnalytics(context, files.allowedHosts ?? []),
    form: contactForm(context),
    proof: { label: words.site.howToRead, href: href(fixedPaths.proof) },
    navigation: mainNavigation(context),
    further: listLinks(context, (list) => isLeftOut(list, context)),
    contact: contactLinks(context),
  };
}

const mainLists = ['engineers', 'projects', 'achievements', 'skills', 'notes', 'organizations'] as const;

type List = (typeof mainLists)[number];

/** The lists that there are, then what the site adds. */
export function mainNavigation(context: PageContext): readonly LinkView[] {
  const { siteText, site } = context.portfolio;
  const added = site.navigation.map(({ label, url }) => ({ label, href: fieldHref(url, siteText, context) }));
  return [...listLinks(context, (list) => !isLeftOut(list, context)), ...added];
}

function listLinks({ words, paths, addresses }: PageContext, belongs: (list: List) => boolean): readonly LinkView[] {
  return mainLists
    .filter((list) => paths.has(fixedPaths[list]) && belongs(list))
    .map((list) => ({ label: words.site[list], href: addresses.href(fixedPaths[list]) }));
}

/** Organizations are reached from the work done for them; notes that are all to come can wait. */
function isLeftOut(list: List, { portfolio }: PageContext): boolean {
  if (list === 'organizations') return true;
  return list === 'notes' && portfolio.notes.every(({ data }) => data.status !== 'published');
}

/** The team's e-mail address and profiles. */
function contactLinks(context: PageContext): readonly LinkView[] {
  const { siteText, site } = context.portfolio;
  const { email = null, links = [] } = site.contact ?? {};
  const mail = email === null ? [] : [{ label: email, href: `mailto:${email}` }];
  return [...mail, ...links.map(({ label, url }) => ({ label, href: fieldHref(url, siteText, context) }))];
}
