import { textDirection } from '../i18n/text-direction.ts';
import { fixedFiles, fixedPaths } from './address.ts';
import { undressed } from './dress-page.ts';
import { hueOf } from './hue-of.ts';
import type { PageContext } from './page-context.ts';
import { type AddressBook, resolveAddress } from './resolve-address.ts';
import { iconHref } from './signed-link.ts';
import type { FrameView, LinkView } from './views/frame.ts';

/** What sets one page's frame apart. */
export interface FrameInput {
  /** The page's path; `null` for a page that answers at any address. */
  readonly path: string | null;
  readonly title: string;
  readonly description: string;
  readonly keywords?: readonly string[];
  /** The pages between the home page and this one, by path, then this one. */
  readonly trail: readonly { readonly label: string; readonly path: string | null }[];
  readonly type?: FrameView['type'];
  readonly draft?: boolean;
  /** Whose colour the page takes; without one, the site's. */
  readonly color?: string | null;
}

/** The frame of a page: document data, navigation, way back. */
export function createFrame(input: FrameInput, context: PageContext): FrameView {
  const { portfolio, words, locale, book, themeScript, favicon, hasFeed } = context;
  const { href, absolute } = book.addresses;
  const { path, title, description, keywords = [], trail, type = 'website', draft = false, color = null } = input;
  const home = { label: words.site.home, href: href(fixedPaths.home) };
  const steps: readonly LinkView[] = trail.map((step) => ({
    label: step.label,
    href: step.path === null ? null : href(step.path),
  }));
  return {
    locale,
    direction: textDirection(locale),
    hue: hueOf({ color }, context),
    title: words.title.page(title, portfolio.site.title),
    description,
    keywords: keywords.length === 0 ? null : keywords.join(', '),
    canonical: path === null ? null : absolute(path),
    hidden: path === null || draft,
    ...undressed,
    themeScript: href(themeScript),
    themeIcon: iconHref('moon', context),
    favicon: href(favicon),
    feed: hasFeed ? href(fixedFiles.feed) : null,
    type,
    proof: { label: words.site.howToRead, href: href(fixedPaths.proof) },
    site: { title: portfolio.site.title, home: home.href },
    navigation: navigationOf(path, trail.at(0)?.path ?? path, context),
    further: furtherLists(context),
    contact: contactOf(context),
    breadcrumbs: steps.length === 0 ? [] : [home, ...steps],
    draft,
  };
}

/** The team's e-mail address and profiles. */
function contactOf({ portfolio, book }: PageContext): readonly LinkView[] {
  const { email = null, links = [] } = portfolio.site.contact ?? {};
  const mail = email === null ? [] : [{ label: email, href: `mailto:${email}` }];
  return [...mail, ...links.map(({ label, url }) => ({ label, href: siteHref(url, book) }))];
}

/** An address in `site.yml`. */
function siteHref(url: string, book: AddressBook): string {
  const resolved = resolveAddress(url, 'site.yml', book);
  return 'href' in resolved ? resolved.href : url;
}

const lists = ['engineers', 'projects', 'achievements', 'skills', 'notes', 'organizations'] as const;

function listsThat(belong: (list: (typeof lists)[number]) => boolean, { words, book }: PageContext) {
  return lists
    .filter((list) => book.siteMap.paths.has(fixedPaths[list]) && belong(list))
    .map((list) => ({ label: words.site[list], href: book.addresses.href(fixedPaths[list]) }));
}

/** Organizations are reached from the work done for them; notes that are all to come can wait. */
function isLeftOut(list: (typeof lists)[number], { portfolio }: PageContext): boolean {
  if (list === 'organizations') return true;
  return list === 'notes' && portfolio.notes.every(({ data }) => data.status !== 'published');
}

function furtherLists(context: PageContext): readonly LinkView[] {
  return listsThat((list) => isLeftOut(list, context), context);
}

/**
 * The lists that there are, then what the site adds; `section` is the path of the list that the page belongs to, which may
 * have an address elsewhere.
 */
function navigationOf(path: string | null, section: string | null, context: PageContext): FrameView['navigation'] {
  const { portfolio, book } = context;
  const own = listsThat((list) => !isLeftOut(list, context), context);
  const further = portfolio.site.navigation.map(({ label, url }) => ({ label, href: siteHref(url, book) }));
  const [here, above] = [path, section].map((each) => (each === null ? null : book.addresses.href(each)));
  return [...own, ...further].map(({ label, href }) => ({
    label,
    href,
    current: here === href ? 'page' : above === href ? 'true' : null,
  }));
}
