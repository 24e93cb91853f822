import { memoize } from '../i18n/memoize.ts';
import type { Engineer, Note } from '../portfolio/portfolio.ts';

/** Where the site lives: every internal address is made here and nowhere else. */
export interface Addresses {
  /** A path on the site (`/projects/x/`, perhaps with `#part`) → what a link says, with the base path and percent-encoded. */
  readonly href: (path: string) => string;
  /** The same of the path of a picture, whose file all languages share. */
  readonly pictureHref: (path: string) => string;
  /** The same in full, with scheme and host. */
  readonly absolute: (path: string) => string;
  /** Path in the language → path on the whole site: `/projects/x/` → `/es/projects/x/`. What all languages share stays as it is. */
  readonly onSite: (path: string) => string;
  /** The address in full of the whole site, in its first language. */
  readonly root: string;
}

/** One of several languages of a site. */
interface LanguageFolder {
  /** `/es`; empty for the first language. */
  readonly folder: string;
  /** The paths of files that all languages share, besides those below `/assets/`. */
  readonly shared: ReadonlySet<string>;
}

/** Addresses of a site under `origin` (scheme and host) and `base` (begins and ends with a slash). */
export function createAddresses(
  origin: string,
  base: string,
  { folder, shared }: LanguageFolder = { folder: '', shared: new Set() },
): Addresses {
  const onSite = (path: string): string => {
    const isShared = folder === '' || path.startsWith(ASSETS) || shared.has(path);
    return isShared ? path : `${folder}${path}`;
  };
  // A page may be linked from thousands of pages.
  const pictureHref = (path: string): string => encodeURI(`${base}${path.slice(1)}`.normalize('NFC'));
  const href = memoize((path: string) => pictureHref(onSite(path)));
  return {
    href,
    pictureHref,
    absolute: (path) => `${origin}${href(path)}`,
    onSite,
    root: `${origin}${encodeURI(base)}`,
  };
}

/** The folder of the engine's own files, which all languages of a site share. */
export const ASSETS = '/assets/';

/** The file that a page's path is written to: `/projects/x/` → `projects/x/index.html`. */
export function outputPath(path: string): string {
  const file = path.slice(1);
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** The paths of pages that are not made from one entry. */
export const fixedPaths = {
  home: '/',
  engineers: '/engineers/',
  projects: '/projects/',
  achievements: '/achievements/',
  skills: '/skills/',
  organizations: '/organizations/',
  notes: '/notes/',
  proof: '/proof/',
  notFound: '/404.html',
} as const;

/** The paths of files of the site that are not pages. */
export const fixedFiles = {
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  feed: '/feed.xml',
  card: '/card.png',
  llms: '/llms.txt',
  people: '/people.json',
  work: '/work.json',
  peopleSchema: '/people.schema.json',
  workSchema: '/work.schema.json',
} as const;

interface Addressed {
  readonly slug: string;
  readonly permalink?: string | null;
}

/** The path of each kind of page that is made from an entry or a record. */
export const pathOf = {
  engineer: ({ slug, permalink }: Addressed) => permalink ?? `/engineers/${slug}/`,
  project: ({ slug, permalink }: Addressed) => permalink ?? `/projects/${slug}/`,
  achievement: ({ slug }: Addressed) => `/achievements/${slug}/`,
  skill: ({ slug }: Addressed) => `/skills/${slug}/`,
  organization: ({ slug }: Addressed) => `/organizations/${slug}/`,
  note: ({ slug }: Addressed) => `/notes/${slug}/`,
  page: ({ slug, permalink }: Addressed) => permalink ?? `/${slug}/`,
} as const;

/** The path of the Markdown beside a page. */
export function markdownPath(path: string): string {
  return `${path}index.md`;
}

type FileOwner = Pick<Engineer, 'slug' | 'data'>;

/** The paths of an engineer's files besides the page. They stay where they are when the page becomes the home page, or is it no more. */
export const engineerFiles = {
  resume: (engineer: FileOwner) => `${folderOf(engineer)}resume.pdf`,
  jsonResume: (engineer: FileOwner) => `${folderOf(engineer)}resume.json`,
  vcard: (engineer: FileOwner) => `${folderOf(engineer)}${engineer.slug}.vcf`,
  feed: (engineer: FileOwner) => `${folderOf(engineer)}feed.xml`,
  card: (engineer: FileOwner) => `${folderOf(engineer)}card.png`,
} as const;

/** The path of the preview card of a page, for a project or an achievement. */
export function cardPath(page: string): string {
  return `${page}card.png`;
}

function folderOf({ slug, data: { permalink } }: FileOwner): string {
  return pathOf.engineer({ slug, permalink });
}

/** The path on the site of a copied file: its path below `files/`, since hosts look for some files by name. */
export function copiedPath(asset: string): string {
  return `/${asset.slice('files/'.length)}`.normalize('NFC');
}

/** Whether a note can be read here: it is published, and not only elsewhere. */
export function hasOwnPage({ data, text }: Note): boolean {
  return data.status === 'published' && (data.url === null || text.hasBody);
}

/**
 * The id of a part of a page that is named after something in the content. Each kind has a prefix of its own, so that
 * no name can collide with the id of a layout or of another kind.
 */
export const idOf = {
  engineer: ({ slug }: { readonly slug: string }) => `engineer-${slug}`,
  /** Of a year, or `present` or `undated`. */
  year: (year: string) => `year-${year}`,
  category: (slug: string) => `in-${slug}`,
  /** Of a skill in the list of all. */
  skill: ({ slug }: { readonly slug: string }) => `skill-${slug}`,
} as const;
