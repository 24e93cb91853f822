/** Endings of files, of which some are countries too. */
const FILE = /\.(?:md|markdown|html?|pdf|png|jpe?g|gif|svg|webp|avif|txt|ya?ml|json|csv|zip)$/i;

/** Endings of hosts that people write without what follows them. */
const BARE_HOST = /\.(?:com|org|net|io|dev|app|me|edu|gov|info|co|eu|de|uk|fr|es|it|br|ch|at|nl)$/i;

/** The address that is probably meant by one without its beginning, or `null`: `github.com/x`, `www.x.org`, `git@github.com:x/y.git`, `me@example.org`. */
export function likelyAddress(written: string): string | null {
  if (/^[^\s@/:<>"]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(written)) return `mailto:${written}`;
  const [, server, repository] =
    /^(?:ssh:\/\/)?git@([a-z\d.-]+\.[a-z]{2,})[:/]([^\s:]+?)(?:\.git)?$/i.exec(written) ?? [];
  if (repository !== undefined) return `https://${server}/${repository}`;
  const [, host = '', rest = ''] =
    /^([a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}|www\.[a-z\d-]+)(?::\d+)?(?=\/|$|\?)(.*)$/i.exec(written) ?? [];
  if (host === '' || /\s/.test(written) || FILE.test(host)) return null;
  const isHost = /^www\./i.test(host) || rest.startsWith('/') || BARE_HOST.test(host);
  return isHost ? `https://${written}` : null;
}
