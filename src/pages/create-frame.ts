import { hueClass } from '../palette/hue-class.ts';
import type { EngineerRef } from '../portfolio/portfolio.ts';
import { fixedPaths, markdownPath } from '../texts/address.ts';
import { languagesView } from './languages.ts';
import { type Thing, toLinkedData, trailThing } from './linked-data/linked-data.ts';
import type { PageContext } from './page-context.ts';
import type { CardLink, FormatView, FrameView, LinkView } from './views/frame.ts';

/** What sets one page's frame apart. */
export interface FrameInput {
  /** The page's path; `null` for a page that answers at any address. */
  readonly path: string | null;
  readonly title: string;
  /** What the page is headed with, where that is not its title. */
  readonly heading?: string;
  readonly description: string;
  readonly keywords?: readonly string[];
  /** The pages between the home page and this one, by path, then this one. */
  readonly trail: readonly { readonly label: string; readonly path: string | null }[];
  readonly type?: FrameView['type'];
  readonly draft?: boolean;
  /** Whose colour the page takes; without one, the site's. */
  readonly color?: string | null;
  readonly card?: CardLink | null;
  /** What the page tells of, for programs. */
  readonly things?: readonly Thing[];
  /** Whether the page is made of one entry, so that the same is there as Markdown. */
  readonly isEntry?: boolean;
  /** What else the same is there as. */
  readonly formats?: readonly FormatView[];
}

/** The frame of a page: document data, and the way back. */
export function createFrame(input: FrameInput, context: PageContext): FrameView {
  const { portfolio, words, addresses } = context;
  const { path, title, description, keywords = [], trail, type = 'website', draft = false, color = null } = input;
  const hrefOf = (target: string | null): string | null => (target === null ? null : addresses.href(target));
  const home = { label: words.site.home, href: addresses.href(fixedPaths.home) };
  const hidden = path === null || draft;
  const languages = languagesView(input, context);
  const steps: readonly LinkView[] = trail.map((step) => ({ label: step.label, href: hrefOf(step.path) }));
  return {
    hue: hueOf({ color }, context),
    fit: fitOf(input.heading ?? title),
    // The home page is not titled twice.
    title: [title, input.heading].includes(portfolio.site.title)
      ? title
      : words.title.page({ page: title, site: portfolio.site.title }),
    description,
    keywords: keywords.length === 0 ? null : keywords.join(', '),
    canonical: languages.original?.address ?? (path === null ? null : addresses.absolute(path)),
    languages,
    hidden,
    type,
    // A page belongs to the list that the way to it begins with, although it may have an address elsewhere.
    current: { page: hrefOf(path), section: steps[0]?.href ?? hrefOf(path) },
    hasForm: path !== null && path === context.formPath,
    breadcrumbs: steps.length === 0 ? [] : [home, ...steps],
    draft,
    card: input.card ?? null,
    linkedData: hidden || !portfolio.site.outputs.linkedData ? null : linkedDataOf(input, context),
    formats: [...(hidden ? [] : markdownOf(input, context)), ...(input.formats ?? [])],
  };
}

function markdownOf({ path, isEntry = false }: FrameInput, { portfolio, words, addresses }: PageContext) {
  if (path === null || !isEntry || !portfolio.site.outputs.markdown) return [];
  return [{ label: words.formats.markdown, href: addresses.href(markdownPath(path)), type: 'text/markdown' }];
}

/** What a page tells of, and the way to it, which ends at the page itself. */
function linkedDataOf({ path, trail, things = [] }: FrameInput, { words, addresses }: PageContext): string | null {
  const first = { label: words.site.home, path: fixedPaths.home };
  const steps = [first, ...trail].map((step, index) => ({
    label: step.label,
    path: index === trail.length ? path : step.path,
  }));
  const way = trailThing(
    trail.length === 0
      ? []
      : steps.map(({ label, path: to }) => ({ label, url: to === null ? null : addresses.absolute(to) })),
  );
  return toLinkedData([...things, ...(way === null ? [] : [way])]);
}

/** So many letters, at most, have the longest words of headings that are set in one size; the last is for all that have more. */
const FITS = [10, 13, 18, 22];

/** The class of a page whose heading has a word so long that a narrow line would break it: it is set smaller; else empty. */
function fitOf(heading: string): string {
  const longest = Math.max(...heading.split(/[\s\p{Pd}]+/u).map((word) => word.length));
  if (longest < 8) return '';
  return `fit-${FITS.find((fit) => longest <= fit) ?? FITS.at(-1)}`;
}

/** The class that gives what is an engineer's their accent: their own colour's, else the site's. */
export function hueOf({ color }: Pick<EngineerRef, 'color'>, { portfolio }: PageContext): string {
  return hueClass(color ?? portfolio.site.accent);
}
