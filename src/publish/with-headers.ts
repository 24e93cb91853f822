import { hashOf } from '../files/hash.ts';
import type { Host, HostedSite } from '../hosts/header-rules.ts';
import { hostFile } from '../hosts/host-file.ts';
import type { SiteSource } from './site-source.ts';
import { writeOutput } from './write-output.ts';

/** What headers are made from, beside the files of the site. */
export type Hosted = Pick<HostedSite, 'policy' | 'url' | 'base'>;

/** The host that headers are for, and what they say besides. */
interface HeaderOptions {
  readonly host: Host;
  readonly hsts: boolean;
  readonly precompress: boolean;
}

/** A site with the headers for its host: as one of its files, or as the text of one that is to lie beside the published folder. */
export function withHeaders<Source extends Pick<SiteSource, 'wanted' | 'fill'>>(
  source: Source,
  hosted: Hosted,
  { host, hsts, precompress }: HeaderOptions,
): { readonly source: Source; readonly beside: string | null } {
  const files = source.wanted.map(({ path }) => path);
  const { name, text } = hostFile(host, { ...hosted, files, hsts, precompress });
  if (name === null) return { source, beside: text };
  const fill: Source['fill'] = async (folder, write) => {
    const diagnostics = await source.fill(
      folder,
      write.filter((path) => path !== name),
    );
    if (write.includes(name)) await writeOutput(folder, name, text);
    return diagnostics;
  };
  const wanted = [...source.wanted, { path: name, key: hashOf('headers', text) }];
  return { source: { ...source, wanted, fill }, beside: null };
}
