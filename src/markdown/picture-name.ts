import { decodeAddress } from './address.ts';

const HOSTS =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:shields\.io|badgen\.net|badge\.fury\.io|badges?\.[\w.-]+|travis-ci\.(?:org|com)|codecov\.io|coveralls\.io|circleci\.com|ci\.appveyor\.com|david-dm\.org|snyk\.io|nodei\.co|packagephobia\.(?:now\.sh|com)|bundlephobia\.com|codacy\.com|codeclimate\.com|deepscan\.io|forthebadge\.com|saucelabs\.com|greenkeeper\.io|gitter\.im|opencollective\.com|avatars\d*\.githubusercontent\.com|contrib\.rocks|bestpractices\.coreinfrastructure\.org|www\.bestpractices\.dev|deps\.rs|docs\.rs|repology\.org|isitmaintained\.com|img\.badgesize\.io|vercel\.com\/button|app\.netlify\.com|sonarcloud\.io|readthedocs\.org)(?=[/:])/i;

/**
 * Whether the picture at an address is a badge: a few words about a project or a person, drawn anew by a service for each
 * visitor. A copy would become outdated.
 */
export function isBadge(address: string): boolean {
  return HOSTS.test(address) || /[/._-](?:badge|shield)s?(?:[./?]|$)/i.test(address);
}

/** What a picture without words is called: what its badge says, or the name of its file, or of its host. */
export function pictureName(address: string): string {
  return isBadge(address) ? badgeName(address) : fileName(address);
}

/** `…/badge/license-MIT-blue.svg` → `license: MIT`, `https://badges.gitter.im/…` → `gitter`. */
function badgeName(address: string): string {
  const [, label, message] = /\/badge\/([^-/]*)-([^-/]+)-/.exec(address) ?? [];
  if (message !== undefined)
    return [label, message]
      .filter((part) => part !== '')
      .map((part = '') => decodeAddress(part).replaceAll('_', ' '))
      .join(': ');
  const [, host = '', first = ''] = /^(?:https?:)?\/\/([^/]+)\/([\w-]*)/.exec(address) ?? [];
  return /shields|badgen/.test(host) ? first : (host.split('.').at(-2) ?? 'badge');
}

function fileName(address: string): string {
  const { hostname, pathname } = URL.parse(address) ?? { hostname: address, pathname: '' };
  return decodeAddress(pathname.split('/').at(-1) ?? '').replace(/[^\p{L}\p{N}._ -]/gu, '') || hostname;
}
