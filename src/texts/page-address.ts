import { likelyAddress } from '../content/likely-address.ts';
import { fixedFiles, fixedPaths } from './address.ts';
import type { AddressBook, Resolved, Unresolved } from './address-book.ts';
import { nearestPath } from './content-path.ts';
import type { RenamedPage } from './renamed-pages.ts';

/** What follows the path in an address. */
export interface Rest {
  /** What a list is narrowed by, with its question mark; `''` where nothing is. */
  readonly query: string;
  readonly anchor: Anchor | null;
}

/** The part of a page that a link leads to, and the words of the link. */
export interface Anchor {
  readonly id: string;
  readonly words: string;
}

/** Whether something lies at a path on the site. */
export function isPath(path: string, { siteMap, copiedPaths }: AddressBook): boolean {
  return siteMap.paths.has(path) || siteMap.files.has(path) || siteMap.pathByAlias.has(path) || copiedPaths.has(path);
}

/** The address that is most like a path to nothing; `null` when none is. */
export function nearestAddress(path: string, { siteMap: { paths, files }, copiedPaths }: AddressBook): string | null {
  if (paths.has(`${path}/`)) return `${path}/`;
  if (isHome(path)) return fixedPaths.home;
  const list = listCalled(path);
  if (list !== null && paths.has(list)) return list;
  // The page of the only person is the home page.
  if (list === fixedPaths.engineers) return fixedPaths.home;
  if (isResume(path)) {
    const [resume, ...others] = [...files].filter((file) => file.endsWith('/resume.pdf'));
    return nearestPath(path, copiedPaths) ?? (others.length === 0 ? (resume ?? null) : null);
  }
  // A name with an ending is a file; both kinds can have the same name.
  const isFile = /\.[^./]+$/.test(path);
  const known = isFile ? [...files, ...copiedPaths, ...paths] : [...paths, ...files, ...copiedPaths];
  const near = nearestPath(path, isFile ? known : known.filter((each) => !FOR_PROGRAMS.includes(each)));
  if (near !== null) return near;
  // A list of one has no page of its own.
  const [only, ...others] = [...paths].filter((each) => each !== path && each.startsWith(list ?? path));
  return list !== null && only !== undefined && others.length === 0 ? only : null;
}

/** Whether a path is what other sites call the file of their home page. */
export function isHome(path: string): boolean {
  return /^\/?_?(?:index|home)(?:\.(?:md|html?))?\/?$/i.test(path);
}

/** Whether a path is what people call the file of their résumé. */
export function isResume(path: string): boolean {
  return /(?:^|[/_-])(?:cv|r[eé]sum[eé]|lebenslauf|vita|curriculum[ _-]?(?:vitae)?)(?:[_-][^/]*)?\.pdf$/i.test(path);
}

/** What to do about a link to a file that is not there, by its ending; `null` where it may be meant for a page. */
export function remedyForFile(target: string): string | null {
  const [, name = ''] = /([^/\\]+\.(?:pdf|zip|csv|docx?|pptx?|xlsx?|odt|txt|bib|ics|vcf|ipynb))$/i.exec(target) ?? [];
  return name === '' ? null : `put the file into files/ and write ../files/${name}, or remove the link`;
}

/** Files whose names are those of lists, and which no visitor looks for. */
const FOR_PROGRAMS: readonly string[] = [
  fixedFiles.people,
  fixedFiles.work,
  fixedFiles.peopleSchema,
  fixedFiles.workSchema,
];

/** What other sites call a list, besides the name that it has here. */
const LIST_NAMES: readonly (readonly [path: string, names: RegExp])[] = [
  [fixedPaths.engineers, /^\/(?:engineers|team|people|staff|members|about-us)\/?$/i],
  [fixedPaths.projects, /^\/(?:projects|work|portfolio|case-studies)\/?$/i],
  [fixedPaths.notes, /^\/(?:notes|blog|posts|articles|writing|publications|talks|news)\/?$/i],
  [fixedPaths.organizations, /^\/(?:organizations|clients|customers|companies)\/?$/i],
];

function listCalled(path: string): string | null {
  return LIST_NAMES.find(([, names]) => names.test(path))?.[0] ?? null;
}

/** An entry that has no page for now; `null` when there is no such entry. */
export function leftOutAt(file: string, href: string, { leftOut }: AddressBook): Resolved | null {
  const reason = leftOut.get(file)?.reason;
  if (reason === undefined) return null;
  // The mistake in that entry is reported where it stands; once it is corrected, this link is right.
  if (reason === 'mistake') return { href };
  const remedy = 'remove the link until `draft` is removed there; with --drafts it leads to the page';
  return dead(`${file} is a draft or belongs to one, so there is no such page`, null, remedy);
}

/** An address that leads nowhere, with what is nearest to it or else what to do. */
export function dead(
  problem: string,
  near: string | null,
  remedy = 'correct the address, or remove the link',
): Resolved {
  return { code: 'dead-link', problem, help: near === null ? remedy : `did you mean "${near}"?` };
}

/** A target with what follows it, as an author writes it. */
export function written(target: string, { query, anchor }: Rest): string {
  return `${target}${query}${anchor === null ? '' : `#${anchor.id}`}`;
}

/** An address of before; what only has the same text may be a copy, which is for the author to say. */
export function followed(problem: string, { to, isSure }: RenamedPage, target: string, rest: Rest): Unresolved {
  const meant = written(target, rest);
  const help = `write ${meant}${isSure ? ', or run "npm run check -- --fix"' : ''}`;
  return { code: 'dead-link', problem: `${problem}: it is ${to.file} now`, help, meant: isSure ? meant : null };
}

/** `{{ '/talks/' | relative_url }}`, `{{ site.baseurl }}/talks/` → `/talks/`: what Jekyll puts before an address is put there anyway. */
export function withoutTemplate(target: string): string | null {
  const [, , quoted = '', rest = ''] =
    /^\{\{\s*(?:(["'])([^"'{}]*)\1|site\.(?:base_?)?url)\s*(?:\|[^{}]*)?\}\}(.*)$/.exec(target) ?? [];
  const path = `${quoted}${rest}`;
  return path === '' ? null : path.replace(/^(?!\/)/, '/');
}

/** An address whose beginning is missing beyond doubt; others may be a file: `lib.rs/x`. */
export function surelyOutside(target: string): string | null {
  return /^(?:www\.|[^/]+@|(?:[a-z\d-]+\.)+(?:com|org|net)(?:\/|$))/i.test(target) ? likelyAddress(target) : null;
}
