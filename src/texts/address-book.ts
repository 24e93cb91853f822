import { isCopied } from '../content/file-kinds.ts';
import { isInternalAddress } from '../content/schemas/addresses.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Severity, TextEdit } from '../diagnostics/diagnostic.ts';
import type { PictureView } from '../markdown/slot-values.ts';
import { type Memo, noMemo } from '../memo/memo.ts';
import type { EntryText, LeftOut, Portfolio } from '../portfolio/portfolio.ts';
import { type Addresses, copiedPath } from './address.ts';
import { ownAddress } from './own-address.ts';
import type { ReadBody } from './read-bodies.ts';
import type { Renamed } from './renamed-pages.ts';
import type { SiteMap } from './site-map.ts';

/** What an address in content means: what to write, or why it leads nowhere. */
export type Resolved = { readonly href: string } | Unresolved;

/** Why an address or the path of a picture leads nowhere. */
export interface Unresolved {
  readonly problem: string;
  readonly code: DiagnosticCode;
  /** An error, where nothing is said. */
  readonly severity?: Severity;
  readonly help: string | null;
  /** What puts it right in the body, where that is sure. */
  readonly edits?: readonly TextEdit[];
  /** The address that is meant beyond doubt. */
  readonly meant?: string | null;
  /** Where the link leads all the same: to the page that has no such part. */
  readonly page?: string;
}

/** Where a link leads, of which only the part of a page may be wrong; `null` where it leads nowhere. */
export function hrefOf(resolved: Resolved): string | null {
  return 'href' in resolved ? resolved.href : (resolved.page ?? null);
}

/** The pages of a site in a language whose addresses begin with its name. */
export interface LanguageAddresses {
  readonly locale: string;
  /** `/es` */
  readonly folder: string;
  readonly addresses: Addresses;
  readonly siteMap: SiteMap;
}

/** What addresses are resolved against. */
export interface AddressBook {
  readonly addresses: Addresses;
  readonly siteMap: SiteMap;
  /** The languages of the site besides its first. */
  readonly languages: readonly LanguageAddresses[];
  /** Files besides Markdown and YAML, by path inside the content folder. */
  readonly assets: ReadonlySet<string>;
  /** Files that are copied as they are, by path on the site. */
  readonly copiedPaths: ReadonlySet<string>;
  /** What each sound picture of the content folder is shown as, by its path inside the folder. */
  readonly pictures: Pick<ReadonlyMap<string, PictureView>, 'get'>;
  readonly leftOut: ReadonlyMap<string, Pick<LeftOut, 'reason'>>;
  /** What became of entries and addresses of the last site. */
  readonly renamed: Renamed;
  /** The repository that an entry's front matter links to, by the entry's path inside the content folder. */
  readonly repositories: ReadonlyMap<string, string>;
  /** The bodies that have any text, by the entry's path inside the content folder. */
  readonly bodies: ReadonlyMap<string, ReadBody>;
  /** The titles that pages of entries show, by the entry's path inside the content folder. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The address book of a portfolio. */
export function createAddressBook(
  portfolio: Portfolio,
  given: Pick<AddressBook, 'addresses' | 'siteMap' | 'languages' | 'pictures' | 'bodies' | 'renamed'>,
  memo: Memo = noMemo,
): AddressBook {
  const { assets, leftOut, projects } = portfolio;
  const known = memo.keep('address book', [portfolio], () => ({
    assets: new Set(assets),
    copiedPaths: new Set(assets.filter(isCopied).map(copiedPath)),
    leftOut,
    repositories: new Map(projects.flatMap(({ text }) => repositoryOf(text))),
    titles: titlesOf(portfolio),
  }));
  return { ...given, ...known };
}

function titlesOf({ engineers, projects, achievements, notes, pages }: Portfolio): AddressBook['titles'] {
  return new Map([
    ...engineers.map(({ name, text }) => [text.path, name] as const),
    ...[...projects, ...achievements].map(({ title, text }) => [text.path, title] as const),
    ...[...notes, ...pages].map(({ data, text }) => [text.path, data.title] as const),
  ]);
}

const REPOSITORY = /^https:\/\/(?:github\.com|gitlab\.com|codeberg\.org)\/[^/?#]+\/[^/?#]+?(?=(?:\.git)?\/?$)/;

/** The one repository that the front matter of an entry names, or else links to. */
function repositoryOf({ path, references }: EntryText): readonly (readonly [path: string, address: string])[] {
  const named = references.filter(({ path: [field] }) => field === 'repository');
  const found = [...(named.length > 0 ? named : references)].flatMap(({ to, name }) =>
    to === 'link' ? (REPOSITORY.exec(name) ?? []) : [],
  );
  const [only, ...others] = new Set(found);
  return only === undefined || others.length > 0 ? [] : [[path, only]];
}

/**
 * The address in the repository of the entry `from` of a file that is written as in a README: `docs/a.md` → `…/blob/HEAD/docs/a.md`.
 * `null` where the entry links to no repository.
 */
export function addressInRepository(
  view: 'blob' | 'raw',
  target: string,
  from: string,
  { repositories }: AddressBook,
): string | null {
  const repository = repositories.get(from);
  return repository === undefined ? null : (URL.parse(target, `${repository}/${view}/HEAD/`)?.href ?? null);
}

/** What begins neither like a path on the site nor with its host leads out of it, or is reported by the schema. */
export function mayBeInternal(address: string, { addresses }: AddressBook): boolean {
  return isInternalAddress(address) || ownAddress(address, addresses) !== null;
}
