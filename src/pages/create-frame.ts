import { fixedPaths } from './address.ts';
import type { PageContext } from './page-context.ts';
import { resolveAddress } from './resolve-address.ts';
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
  readonly draft?: boolean;
}

/** The frame of a page: document data, navigation, way back. */
export function createFrame(input: FrameInput, context: PageContext): FrameView {
  const { portfolio, words, locale, book, stylesheet } = context;
  const { href, absolute } = book.addresses;
  const { path, title, description, keywords = [], trail, draft = false } = input;
  const home = { label: words.site.home, href: href(fixedPaths.home) };
  const steps: readonly LinkView[] = trail.map((step) => ({
    label: step.label,
    href: step.path === null ? null : href(step.path),
  }));
  return {
    locale,
    direction: new Intl.Locale(locale).getTextInfo?.().direction === 'rtl' ? 'rtl' : 'ltr',
    title: words.title.page(title, portfolio.site.title),
    description,
    keywords: keywords.length === 0 ? null : keywords.join(', '),
    canonical: path === null ? null : absolute(path),
    hidden: path === null || draft,
    stylesheet: href(stylesheet),
    site: { title: portfolio.site.title, home: home.href },
    navigation: navigationOf(path, context),
    breadcrumbs: steps.length === 0 ? [] : [home, ...steps],
    draft,
  };
}

function navigationOf(path: string | null, { portfolio, words, book }: PageContext): FrameView['navigation'] {
  const sections = [
    { label: words.site.engineers, path: fixedPaths.engineers },
    { label: words.site.projects, path: fixedPaths.projects },
    { label: words.site.achievements, path: fixedPaths.achievements },
  ];
  const own = sections.map(({ label, path: section }) => ({
    label,
    href: book.addresses.href(section),
    current: path === section ? ('page' as const) : path?.startsWith(section) ? ('true' as const) : null,
  }));
  const further = portfolio.site.navigation.map(({ label, url }) => {
    const resolved = resolveAddress(url, 'site.yml', book);
    return { label, href: 'href' in resolved ? resolved.href : url, current: null };
  });
  return [...own, ...further];
}
