import type { TextEdit } from '../diagnostics/diagnostic.ts';
import { decodeAddress } from '../markdown/address.ts';
import { isBadge } from '../markdown/is-badge.ts';
import type { Unresolved } from './resolve-address.ts';

/** A badge of another site is replaced by its words, which say the same and lead to the same. */
export function badgeInWords({ code }: Unresolved, address: string, words: TextEdit | null): Partial<Unresolved> {
  if (code !== 'foreign-picture' || words === null || !isBadge(address)) return {};
  const text = words.text.trim() === '' ? labelOf(address) : words.text;
  return { edits: [{ ...words, text }] };
}

/** What a badge without words says: `…/badge/license-MIT-blue.svg` → `license: MIT`, `https://badges.gitter.im/…` → `gitter`. */
function labelOf(address: string): string {
  const [, label, message] = /\/badge\/([^-/]*)-([^-/]+)-/.exec(address) ?? [];
  if (message !== undefined)
    return [label, message]
      .filter((part) => part !== '')
      .map((part = '') => decodeAddress(part).replaceAll('_', ' '))
      .join(': ');
  const [, host = '', first = ''] = /^(?:https?:)?\/\/([^/]+)\/([\w-]*)/.exec(address) ?? [];
  return /shields|badgen/.test(host) ? first : (host.split('.').at(-2) ?? 'badge');
}
