import { isCopied } from '../content/file-kinds.ts';
import type { EntryText, Portfolio } from '../portfolio/portfolio.ts';
import { copiedPath } from './address.ts';
import type { AddressBook } from './resolve-address.ts';

/** The address book of a portfolio. */
export function createAddressBook(
  { assets, leftOut, projects }: Portfolio,
  given: Pick<AddressBook, 'addresses' | 'siteMap' | 'pictures' | 'bodies'>,
): AddressBook {
  return {
    ...given,
    assets: new Set(assets),
    copiedPaths: new Set(assets.filter(isCopied).map(copiedPath)),
    leftOut,
    repositories: new Map(projects.flatMap(({ text }) => repositoryOf(text))),
  };
}

const REPOSITORY = /^https:\/\/(?:github\.com|gitlab\.com|codeberg\.org)\/[^/?#]+\/[^/?#]+?(?=(?:\.git)?\/?$)/;

/** The one repository that the front matter of an entry links to. */
function repositoryOf({ path, references }: EntryText): readonly (readonly [path: string, address: string])[] {
  const found = references.flatMap(({ to, name }) => (to === 'link' ? (REPOSITORY.exec(name) ?? []) : []));
  const [only, ...others] = new Set(found);
  return only === undefined || others.length > 0 ? [] : [[path, only]];
}
