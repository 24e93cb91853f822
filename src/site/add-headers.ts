import type { Host } from '../hosts/header-rules.ts';
import { hostFile } from '../hosts/host-file.ts';
import { outputPath } from '../texts/address.ts';
import type { Site } from './site.ts';
import { readyFile } from './site-files.ts';

/** A site with the headers for its host: as one of its files, or as the text of one that is to lie beside the published folder. */
export function addHeaders(
  site: Site,
  { host, hsts, precompress }: { readonly host: Host | null; readonly hsts: boolean; readonly precompress: boolean },
): { readonly site: Site; readonly beside: string | null } {
  const [shell] = site.shells.values();
  if (host === null || shell === undefined) return { site, beside: null };
  const paths = [...site.files.map(({ path }) => path), ...site.pages.map(({ url }) => outputPath(url))];
  const { name, text } = hostFile(host, { ...site.address, policy: shell.policy, files: paths, hsts, precompress });
  if (name === null) return { site, beside: text };
  return { site: { ...site, files: [...site.files, readyFile(name, text)] }, beside: null };
}
