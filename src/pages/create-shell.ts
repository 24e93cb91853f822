import { textDirection } from '../i18n/isolate.ts';
import { usualColours } from '../palette/usual-colours.ts';
import { datedEntries } from '../portfolio/dated-entries.ts';
import { fixedFiles, fixedPaths } from '../texts/address.ts';
import { commonCardLink } from './card-facts.ts';
import { contentPolicy } from './content-policy.ts';
import { proseHtml } from './entry-texts.ts';
import { iconHref } from './icon-views.ts';
import { fieldLink } from './items/links.ts';
import { logoView } from './items/logo.ts';
import { foreignTexts, openGraphLocale } from './languages.ts';
import { furtherLists, mainNavigation } from './navigation.ts';
import type { PageContext } from './page-context.ts';
import { type BySheet, bySheet } from './sheets.ts';
import { allowedAnalytics, contactForm, verificationCodes } from './shell-services.ts';
import type { LinkView, ShellView } from './views/frame.ts';

/** What every page loads: paths of files, and hosts that it may load from besides. */
export interface ShellFiles {
  readonly stylesheets: BySheet<string>;
  readonly theme?: string | null;
  readonly fonts: readonly string[];
  readonly themeScript: string;
  readonly shareScript: string;
  /** `null` for a site in one language. */
  readonly languageScript?: string | null;
  readonly icons: ShellView['icons'];
  readonly allowedHosts?: readonly string[];
}

/** What all pages of a context share besides their own content. */
export function createShell(context: PageContext, files: ShellFiles): ShellView {
  const { portfolio, words, locale, addresses } = context;
  const { href } = addresses;
  const hasFeed = portfolio.site.outputs.feed && datedEntries(portfolio).length > 0;
  const footer = footerOf(context);
  const shell: Omit<ShellView, 'foreign'> = {
    locale,
    direction: textDirection(locale),
    openGraphLocale: openGraphLocale(locale),
    policy: contentPolicy(files.allowedHosts, portfolio.site),
    words: portfolio.site.words,
    site: { title: portfolio.site.title, home: href(fixedPaths.home), ...siteLogo(context) },
    stylesheets: bySheet((name) => href(files.stylesheets[name])),
    theme: files.theme ? href(files.theme) : null,
    fonts: files.fonts.map(href),
    themeScript: href(files.themeScript),
    share: { script: href(files.shareScript), icon: iconHref('share', context) },
    languageScript: files.languageScript ? href(files.languageScript) : null,
    themeIcon: iconHref('moon', context),
    icons: files.icons,
    paper: {
      light: portfolio.site.theme?.light.paper ?? usualColours.light.paper,
      dark: portfolio.site.theme?.dark.paper ?? usualColours.dark.paper,
    },
    card: commonCardLink(context),
    feed: hasFeed ? href(fixedFiles.feed) : null,
    formats: formatsOf(hasFeed, context),
    verification: verificationCodes(context),
    analytics: allowedAnalytics(context, files.allowedHosts ?? []),
    form: contactForm(context),
    proof: { label: words.site.howToRead, href: href(fixedPaths.proof) },
    navigation: mainNavigation(context),
    further: furtherLists(footer.links, context),
    contact: teamContact(context),
    footer,
  };
  return { ...shell, foreign: foreignTexts(shell, context.fallback) };
}

/** Feed and data. */
function formatsOf(hasFeed: boolean, { portfolio, words, addresses }: PageContext): ShellView['formats'] {
  const format = (name: 'feed' | 'people' | 'work', type: string) => {
    return { label: words.formats[name], href: addresses.href(fixedFiles[name]), type };
  };
  const data = (['people', 'work'] as const).map((name) => format(name, 'application/json'));
  return [...(hasFeed ? [format('feed', 'application/atom+xml')] : []), ...(portfolio.site.outputs.data ? data : [])];
}

/** The team's e-mail address and profiles. */
function teamContact(context: PageContext): readonly LinkView[] {
  const { siteText, site } = context.portfolio;
  const { email = null, links = [] } = site.contact ?? {};
  const mail = email === null ? [] : [{ label: email, href: `mailto:${email}` }];
  return [...mail, ...links.map((link) => fieldLink(link, siteText, context))];
}

/** What the site says at the foot of each page. */
function footerOf(context: PageContext): ShellView['footer'] {
  const { siteText, site } = context.portfolio;
  const { lines = [], links = [] } = site.footer ?? {};
  return {
    lines: lines.map((line) => proseHtml(line, siteText, context)),
    links: links.map((link) => fieldLink(link, siteText, context)),
    copyright: site.copyright,
  };
}

/** A logo less than so many times as wide as it is high is a mark, which says no name. */
const MIN_WORDMARK = 2;

/** The logo of the site: one with its name stands in the place of the title. */
function siteLogo(context: PageContext): Pick<ShellView['site'], 'logo' | 'hasTitle'> {
  const { site, siteText } = context.portfolio;
  const logoWith = (alt: string) =>
    site.logo === null || siteText === null ? null : logoView(site.logo, siteText, alt, context);
  const mark = logoWith('');
  if (mark === null) return { logo: null, hasTitle: true };
  const hasTitle = mark.light.width < MIN_WORDMARK * mark.light.height;
  return { logo: hasTitle ? mark : logoWith(site.title), hasTitle };
}
