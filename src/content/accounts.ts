import { isSameWord } from '../diagnostics/did-you-mean.ts';

/** What accounts and addresses of one's own are called, and the address that the name of one belongs to. */
export const ACCOUNTS: readonly { readonly name: string; readonly label: string; readonly address?: string }[] = [
  { name: 'bluesky', label: 'Bluesky' },
  { name: 'cv', label: 'CV' },
  { name: 'envelope', label: 'Email' },
  { name: 'github', label: 'GitHub', address: 'https://github.com/' },
  { name: 'gitlab', label: 'GitLab', address: 'https://gitlab.com/' },
  { name: 'google-scholar', label: 'Google Scholar', address: 'https://scholar.google.com/citations?user=' },
  { name: 'homepage', label: 'Website' },
  { name: 'instagram', label: 'Instagram', address: 'https://www.instagram.com/' },
  { name: 'linkedin', label: 'LinkedIn', address: 'https://www.linkedin.com/in/' },
  { name: 'mastodon', label: 'Mastodon' },
  { name: 'orcid', label: 'ORCID', address: 'https://orcid.org/' },
  { name: 'osf', label: 'OSF' },
  { name: 'scholar', label: 'Google Scholar' },
  { name: 'stackoverflow', label: 'Stack Overflow' },
  { name: 'twitter', label: 'Twitter', address: 'https://twitter.com/' },
  { name: 'website', label: 'Website' },
  { name: 'youtube', label: 'YouTube' },
];

/** The address of an account by its name alone, `github: ada`; anything else as it is. */
export function addressOfAccount(account: string, written: string): string {
  const known = ACCOUNTS.find(({ name }) => isSameWord(name, account))?.address;
  const [, name] = /^@?([\w-]+)$/.exec(written) ?? [];
  return known === undefined || name === undefined ? written : `${known}${name}`;
}

/** What a field of a person is called that is for an account, `github_username`; `undefined` for any other field. */
export function accountNamed(key: string): (typeof ACCOUNTS)[number] | undefined {
  const bare = key.replace(/(?:[_ -]?username|[_ -](?:user|id|url|handle))$/i, '');
  return ACCOUNTS.find(({ name }) => name !== 'envelope' && isSameWord(name, bare));
}

/** A field of a person that holds an account, `github: ada`, as a link; `null` for what is no address and no name of one. */
export function accountOf(key: string, value: string): { readonly label: string; readonly url: string } | null {
  const known = accountNamed(key);
  if (known === undefined) return null;
  const url = addressOfAccount(known.name, value);
  return /^https?:\/\/[^\s/]+\.[^\s]+$/.test(url) ? { label: known.label, url } : null;
}
