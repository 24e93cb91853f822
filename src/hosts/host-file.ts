import { type HeaderRules, type Host, type HostedSite, headerRules } from './header-rules.ts';
import { apacheSettings, caddySite, nginxServer } from './server-files.ts';
import { cloudFrontPolicy, cloudflareHeaders, netlifyHeaders, vercelJson } from './service-files.ts';

/** Where each host looks for its file: a name in the published folder, or an ending for the name of that folder. */
const files: Readonly<Record<Host, { readonly name?: string; readonly ending?: string; readonly write: Write }>> = {
  netlify: { name: '_headers', write: netlifyHeaders },
  'cloudflare-pages': { name: '_headers', write: cloudflareHeaders },
  vercel: { name: 'vercel.json', write: vercelJson },
  apache: { name: '.htaccess', write: apacheSettings },
  nginx: { ending: '.nginx.conf', write: nginxServer },
  caddy: { ending: '.caddy.conf', write: caddySite },
  s3: { ending: '.s3.json', write: cloudFrontPolicy },
};

type Write = (rules: HeaderRules, site: HostedSite) => string;

/** The path of what is written for a host beside the published folder `out`; `null` where it lies in the folder. */
export function fileBeside(host: Host | null, out: string): string | null {
  const ending = host === null ? undefined : files[host].ending;
  return ending === undefined ? null : `${out.replace(/[/\\]+$/, '')}${ending}`;
}

/** The file with the headers of a site, for one host; `name` is its path in the published folder, `null` where it lies beside it. */
export function hostFile(host: Host, site: HostedSite): { readonly name: string | null; readonly text: string } {
  const { name = null, write } = files[host];
  return { name, text: write(headerRules(site), site) };
}
