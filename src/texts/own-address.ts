import { decodeAddress } from '../markdown/address.ts';
import type { Addresses } from './address.ts';

/** An address on the host of the site. */
interface OwnAddress {
  /** As a path on the site. */
  readonly path: string;
  /** With its question mark; `''` where there is none. */
  readonly query: string;
  /** Without its `#`. */
  readonly fragment: string;
  /** Whether nothing but the site can lie there. */
  readonly isSure: boolean;
  /** Whether another site is likely to lie there. */
  readonly mayLieBeside: boolean;
}

/** Hosts that have a site for each repository, all beside each other. */
const SHARED_HOST = /\.(?:github|gitlab)\.io$|\.codeberg\.page$/;

/** What `written`, an address in full, means on the site; `null` where its host is another. */
export function ownAddress(written: string, addresses: Addresses): OwnAddress | null {
  if (!/^https?:/i.test(written)) return null;
  const own = new URL(addresses.root);
  const address = URL.parse(written);
  if (address?.host !== own.host) return null;
  const { pathname, search, hash } = address;
  const isBelow = pathname.startsWith(own.pathname);
  return {
    path: decodeAddress(isBelow ? pathname.slice(own.pathname.length - 1) : pathname).normalize('NFC'),
    query: search,
    fragment: hash.slice(1),
    isSure: isBelow && own.pathname !== '/',
    mayLieBeside: !isBelow || SHARED_HOST.test(own.host),
  };
}
