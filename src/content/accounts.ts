import { isSameWord } from '../diagnostics/did-you-mean.ts';

/** What accounts are called, and the address that the name of one belongs to. */
export const ACCOUNTS: readonly { readonly name: string; readonly label: string; readonly address?: string }[] = [
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
