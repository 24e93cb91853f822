const HOSTS =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:shields\.io|badgen\.net|badge\.fury\.io|badges?\.[\w.-]+|travis-ci\.(?:org|com)|codecov\.io|coveralls\.io|circleci\.com|ci\.appveyor\.com|david-dm\.org|snyk\.io|nodei\.co|packagephobia\.(?:now\.sh|com)|bundlephobia\.com|codacy\.com|codeclimate\.com|deepscan\.io|forthebadge\.com|saucelabs\.com|greenkeeper\.io|gitter\.im|opencollective\.com|avatars\d*\.githubusercontent\.com|contrib\.rocks|bestpractices\.coreinfrastructure\.org|www\.bestpractices\.dev|deps\.rs|docs\.rs|repology\.org|isitmaintained\.com|img\.badgesize\.io|vercel\.com\/button|app\.netlify\.com|sonarcloud\.io|readthedocs\.org)(?=[/:])/i;

/**
 * Whether the picture at an address is a badge: a few words about a project or a person, drawn anew by a service for each
 * visitor. A copy would become outdated.
 */
export function isBadge(address: string): boolean {
  return HOSTS.test(address) || /[/._-](?:badge|shield)s?(?:[./?]|$)/i.test(address);
}
