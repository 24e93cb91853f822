import { parseArgs } from 'node:util';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { HOSTS, type Host, isHost } from '../hosts/header-rules.ts';
import type { Shard } from '../publish/shards.ts';
import { badOption } from './bad-option.ts';

/** What only `npm run build` takes, and the other arguments. */
export interface BuildOptions {
  /** The part that is to be built; `null` is all of it. */
  readonly shard: Shard | null;
  /** The folders of the shards that are to be put together; `null` builds. */
  readonly merge: readonly string[] | null;
  /** The host that headers are written for; `null` writes none. */
  readonly host: Host | null;
  /** Whether they ask browsers to come by HTTPS alone. */
  readonly hsts: boolean;
  /** Whether each text lies beside itself as Brotli and gzip too. */
  readonly precompress: boolean;
  /** The file that the hashes of all files are written to; `true` is one beside the output folder, `null` writes none. */
  readonly manifest: string | true | null;
  /** The file that a summary is added to; `true` prints it, `null` makes none. */
  readonly summary: string | true | null;
  readonly rest: readonly string[];
}

/** The options that only `npm run build` has, one a line. */
export const BUILD_HELP = `  --shard 2/4      builds the second of four parts of the site, for several machines at once
  --merge DIR…     puts the parts in these folders together, which gives the bytes of one build
  --host NAME      writes headers (policy, caching …) where the host looks for them: netlify, cloudflare-pages, vercel and
                   apache in the output folder; nginx, caddy and s3 beside it, as _site.nginx.conf
  --hsts           with --host: browsers come by HTTPS alone, for a year from the last visit on
  --precompress    puts each text beside itself as Brotli (.br) and gzip (.gz) too, for servers that send such files as they are
  --manifest [FILE]
                   writes the SHA-256 of all files (default: beside the output folder, as _site.sha256), for check --manifest
  --summary [FILE] prints pages, weights, times and what changed as Markdown, or adds that to a file such as a CI's job page`;

const MAX_SHARDS = 256;
const flags = {
  shard: { type: 'string' },
  merge: { type: 'string' },
  host: { type: 'string' },
  hsts: { type: 'boolean' },
  precompress: { type: 'boolean' },
  manifest: { type: 'boolean' },
  summary: { type: 'boolean' },
} as const;

/** Takes what only `build` has, such as `--merge` with its folders, out of command line arguments. Diagnostics: values that cannot be used. */
export function buildOptions(args: readonly string[]): Result<BuildOptions> {
  const { tokens } = parseArgs({ args: [...args], options: flags, strict: false, tokens: true });
  const taken = new Set<number>();
  const take = (index: number, hasValueAfter: boolean): void => {
    taken.add(index);
    if (hasValueAfter) taken.add(index + 1);
  };
  const diagnostics: Diagnostic[] = [];
  let [shard, merge]: [Shard | null, string[] | null] = [null, null];
  let [host, hsts, precompress]: [Host | null, boolean, boolean] = [null, false, false];
  const written: { manifest: string | true | null; summary: string | true | null } = { manifest: null, summary: null };
  /** Where the file of one of these two may follow. */
  let awaited: { readonly name: keyof typeof written; readonly index: number } | null = null;
  for (const token of tokens) {
    if (token.kind === 'option' && token.name === 'shard') {
      shard = readShardName(token.value ?? '');
      if (shard === null) {
        const message = `--shard ${token.value ?? ''} is no part of a site`;
        diagnostics.push(badOption(message, `write which of how many, at most ${MAX_SHARDS}: --shard 2/4`));
      }
      take(token.index, token.inlineValue === false);
    } else if (token.kind === 'option' && token.name === 'merge') {
      merge = [...(merge ?? []), ...(isFolder(token.value) ? [token.value] : [])];
      take(token.index, token.inlineValue === false);
    } else if (token.kind === 'option' && token.name === 'host') {
      host = token.value !== undefined && isHost(token.value) ? token.value : null;
      if (host === null) diagnostics.push(unknownHost(token.value ?? ''));
      take(token.index, token.inlineValue === false);
    } else if (token.kind === 'option' && (token.name === 'hsts' || token.name === 'precompress')) {
      if (token.name === 'hsts') hsts = true;
      else precompress = true;
      const option = `--${token.name}`;
      if (token.value !== undefined) diagnostics.push(badOption(`${option} takes no value`, `write ${option} alone`));
      take(token.index, false);
    } else if (token.kind === 'option' && (token.name === 'manifest' || token.name === 'summary')) {
      written[token.name] = token.value || true;
      awaited = token.value === undefined ? { name: token.name, index: token.index + 1 } : null;
      take(token.index, false);
    } else if (token.kind === 'positional' && token.index === awaited?.index) {
      written[awaited.name] = token.value || true;
      take(token.index, false);
    } else if (token.kind === 'positional' && merge !== null && taken.has(token.index - 1)) {
      merge.push(token.value);
      taken.add(token.index);
    }
  }
  if (merge?.length === 0) diagnostics.push(badOption('--merge needs folders', 'write --merge shard-1 shard-2'));
  if (merge !== null && shard !== null) {
    diagnostics.push(badOption('--shard and --merge do not go together', 'build each shard first, then merge them'));
  }
  const ofWhole = { host: host !== null, precompress, manifest: written.manifest !== null };
  for (const [name] of Object.entries(ofWhole).filter(([, isGiven]) => isGiven && shard !== null)) {
    const help = `give --${name} to the merge of all shards`;
    diagnostics.push(badOption(`--${name} and --shard do not go together`, help));
  }
  if (hsts && host === null && diagnostics.length === 0) {
    diagnostics.push(badOption('--hsts needs --host', `say for which host: ${HOSTS.join(', ')}`));
  }
  const rest = args.filter((_, index) => !taken.has(index));
  return { value: { shard, merge, host, hsts, precompress, ...written, rest }, diagnostics };
}

function unknownHost(name: string): Diagnostic {
  const near = didYouMean(name, HOSTS);
  const help = near === null ? `write one of: ${HOSTS.join(', ')}` : `did you mean "--host ${near}"?`;
  return badOption(`--host ${name} is no host that is known`, help);
}

function isFolder(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

function readShardName(text: string): Shard | null {
  const [, number = 0, count = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  return number >= 1 && number <= count && count <= MAX_SHARDS ? { number, count } : null;
}
