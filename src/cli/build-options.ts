import { parseArgs } from 'node:util';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { Shard } from '../publish/shards.ts';
import { badOption } from './bad-option.ts';

/** What only `npm run build` takes, and the other arguments. */
export interface BuildOptions {
  /** The part that is to be built; `null` is all of it. */
  readonly shard: Shard | null;
  /** The folders of the shards that are to be put together; `null` builds. */
  readonly merge: readonly string[] | null;
  readonly rest: readonly string[];
}

/** The options that only `npm run build` has, one a line. */
export const BUILD_HELP = `  --shard 2/4      builds the second of four parts of the site, for several machines at once
  --merge DIR…     puts the parts in these folders together, which gives the bytes of one build`;

const MAX_SHARDS = 256;
const flags = { shard: { type: 'string' }, merge: { type: 'string' } } as const;

/** Takes `--shard` and `--merge` with its folders out of command line arguments. Diagnostics: values that cannot be used. */
export function buildOptions(args: readonly string[]): Result<BuildOptions> {
  const { tokens } = parseArgs({ args: [...args], options: flags, strict: false, tokens: true });
  const taken = new Set<number>();
  const take = (index: number, hasValueAfter: boolean): void => {
    taken.add(index);
    if (hasValueAfter) taken.add(index + 1);
  };
  const diagnostics: Diagnostic[] = [];
  let [shard, merge]: [Shard | null, string[] | null] = [null, null];
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
    } else if (token.kind === 'positional' && merge !== null && taken.has(token.index - 1)) {
      merge.push(token.value);
      taken.add(token.index);
    }
  }
  if (merge?.length === 0) diagnostics.push(badOption('--merge needs folders', 'write --merge shard-1 shard-2'));
  if (merge !== null && shard !== null) {
    diagnostics.push(badOption('--shard and --merge do not go together', 'build each shard first, then merge them'));
  }
  return { value: { shard, merge, rest: args.filter((_, index) => !taken.has(index)) }, diagnostics };
}

function isFolder(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

function readShardName(text: string): Shard | null {
  const [, number = 0, count = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  return number >= 1 && number <= count && count <= MAX_SHARDS ? { number, count } : null;
}
