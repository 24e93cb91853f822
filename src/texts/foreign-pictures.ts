import type { TextEdit } from '../diagnostics/diagnostic.ts';
import { decodeAddress } from '../markdown/address.ts';
import { isBadge } from '../markdown/is-badge.ts';
import type { PictureUse } from '../markdown/markdown-facts.ts';
import type { Unresolved } from './resolve-address.ts';

/**
 * What can stand in the place of a picture of another site: of a badge its words, which say the same and lead to the same; of any
 * other picture a link to it, or its words where it is in a link.
 */
export function withoutForeignPicture({ code }: Unresolved, { src, words, link }: PictureUse): Partial<Unresolved> {
  if (code !== 'foreign-picture' || words === null) return {};
  return { edits: [isBadge(src) || link === null ? withText(words, src) : link] };
}

function withText(words: TextEdit, address: string): TextEdit {
  return words.text.trim() === '' ? { ...words, text: labelOf(address) } : words;
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
