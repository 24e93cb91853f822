import { isCopied } from '../content/file-kinds.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import { copiedPath } from './address.ts';
import type { AddressBook } from './resolve-address.ts';

/** The address book of a portfolio. */
export function createAddressBook(
  { assets, leftOut }: Portfolio,
  given: Pick<AddressBook, 'addresses' | 'siteMap' | 'pictures' | 'bodies'>,
): AddressBook {
  return {
    ...given,
    assets: new Set(assets),
    copiedPaths: new Set(assets.filter(isCopied).map(copiedPath)),
    leftOut,
  };
}
