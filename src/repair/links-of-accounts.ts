import { isSeq, type Scalar } from 'yaml';
import { hasAccountsOfHugo } from '../content/other-tools.ts';
import type { YamlStretch } from '../content/parse-yaml.ts';
import { isSameWord } from '../diagnostics/did-you-mean.ts';
import { type Replacement, rangeOf } from './replacement.ts';

/** What accounts are called, and the address that the name of one belongs to. */
const ACCOUNTS: readonly { readonly name: string; readonly label: string; readonly address?: string }[] = [
  { name: 'cv', label: 'CV' },
  { name: 'envelope', label: 'Email' },
  { name: 'github', label: 'GitHub', address: 'https://github.com/' },
  { name: 'gitlab', label: 'GitLab', address: 'https://gitlab.com/' },
  { name: 'google-scholar', label: 'Google Scholar', address: 'https://scholar.google.com/citations?user=' },
  { name: 'linkedin', label: 'LinkedIn', address: 'https://www.linkedin.com/in/' },
  { name: 'orcid', label: 'ORCID', address: 'https://orcid.org/' },
  { name: 'osf', label: 'OSF' },
  { name: 'twitter', label: 'Twitter', address: 'https://twitter.com/' },
  { name: 'youtube', label: 'YouTube' },
];

/** The address of an account by its name alone, `github: ada`; anything else as it is. */
export function addressOfAccount(account: string, written: string): string {
  const known = ACCOUNTS.find(({ name }) => isSameWord(name, account))?.address;
  const [, name] = /^@?([\w-]+)$/.exec(written) ?? [];
  return known === undefined || name === undefined ? written : `${known}${name}`;
}

/** A field of a person that holds an account, `github: ada`, as a link; `null` for what is no address and no name of one. */
export function accountOf(key: string, value: string): { readonly label: string; readonly url: string } | null {
  const bare = key.replace(/(?:[_ -]?username|[_ -](?:user|id|url|handle))$/i, '');
  const known = [...ACCOUNTS, ...SITES].find(({ name }) => name !== 'envelope' && isSameWord(name, bare));
  if (known === undefined) return null;
  const url = addressOfAccount(known.name, value);
  return /^https?:\/\/[^\s/]+\.[^\s]+$/.test(url) ? { label: known.label, url } : null;
}

/** Addresses of one's own that people pages have beside accounts. */
const SITES: readonly { readonly name: string; readonly label: string }[] = [
  { name: 'website', label: 'Website' },
  { name: 'homepage', label: 'Website' },
  { name: 'mastodon', label: 'Mastodon' },
  { name: 'bluesky', label: 'Bluesky' },
  { name: 'scholar', label: 'Google Scholar' },
];

/** The accounts of a profile of Hugo as links. */
export function linksOfHugo(key: Scalar, value: unknown, stretch: YamlStretch): Replacement | null {
  const name = String(key.value);
  if (!isSeq(value) || value.flow === true || !hasAccountsOfHugo(name, value.toJSON())) return null;
  const [start] = rangeOf(key, stretch);
  const [, end] = rangeOf(value, stretch);
  const [head = '', ...items] = stretch.source.text.slice(start, end).split(/^(?=[ \t]*- )/m);
  const text = head.replace(name, 'links') + items.map(linkOf).join('');
  return { start, end, text, change: { code: 'key', message: `the accounts below "${name}" are "links"` } };
}

/** One account, with the comments that somebody wrote. */
function linkOf(item: string): string {
  const plain = item
    .replace(/^([ \t]*)(?:icon_pack|display)\b.*\n(?:\1[ \t]+.*\n)*/gm, '')
    .replace(/^([ \t]*(?:- )?)link:/gm, '$1url:');
  if (/^[ \t]*(?:- )?label:/m.test(plain)) return plain.replace(/^([ \t]*- )icon:.*\n[ \t]*(?=\w)/m, '$1');
  return plain.replace(
    /^([ \t]*(?:- )?)icon:[ \t]*(?:[\w-]+\/)?([\w-]+)/gm,
    (_, before: string, icon: string) => `${before}label: ${labelOf(icon)}`,
  );
}

/** `google-scholar` → `Google Scholar`. */
function labelOf(icon: string): string {
  return (
    ACCOUNTS.find(({ name }) => name === icon)?.label ??
    icon.replace(
      /(?:^|-)([a-z])/g,
      (sign, letter: string) => `${sign.startsWith('-') ? ' ' : ''}${letter.toUpperCase()}`,
    )
  );
}
