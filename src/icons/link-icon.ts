import type { IconName } from './icons.ts';

/** Sites whose links have a sign of their own, by host. */
const hosts: Readonly<Record<string, IconName>> = {
  'linkedin.com': 'linkedin',
  'github.com': 'github',
  'cal.com': 'calendar',
  'calendly.com': 'calendar',
  'gitlab.com': 'code',
  'codeberg.org': 'code',
  'bitbucket.org': 'code',
  'sr.ht': 'code',
};

/** The icon for an address that a link leads to; `null` for a page of this site and for kinds that have no icon. */
export function linkIcon(href: string): IconName | null {
  if (/^mailto:/i.test(href)) return 'mail';
  if (/^https?:/i.test(href)) return iconOfHost(href);
  return /^[^?#:]*\.(pdf|zip|vcf|ics|csv|docx?)$/i.test(href) ? 'download' : null;
}

function iconOfHost(href: string): IconName {
  const host = URL.parse(href)?.hostname.replace(/^www\./, '') ?? '';
  const known = Object.keys(hosts).find((each) => host === each || host.endsWith(`.${each}`));
  return hosts[known ?? ''] ?? (/^(code|git|gitlab)\./.test(host) ? 'code' : 'web');
}
