import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { guardOutput } from '../publish/guard-output.ts';
import { badShard, mergeShards, type ReadShard, readShard } from '../publish/shards.ts';
import { recordedAs, type Target } from './last-run.ts';
import { PROJECT_FOLDER } from './project-folder.ts';
import { publishWhole } from './publish-whole.ts';
import { type BuildWatch, unwatched } from './watch-build.ts';

/**
 * Publishes the site whose shards lie in `folders`; the value is a sentence about what was done, `null` when nothing was. The
 * content is not read: what its builds reported is reported again, and the next build here finds the site up to date.
 */
export async function mergeSite(
  folders: readonly string[],
  { content, out }: { readonly content: string; readonly out: string },
  { host = null, hsts = false, precompress = false }: Partial<Omit<Target, 'shard'>> = {},
  watch: BuildWatch = unwatched,
): Promise<Result<string | null>> {
  const refused = await guardOutput(out, { project: PROJECT_FOLDER, content });
  if (refused !== null) return { value: null, diagnostics: [refused] };
  watch.begin('reading the shards');
  const read = await Promise.all(folders.map(async (folder) => ({ folder, shard: await readShard(folder) })));
  const shards = read.flatMap(({ shard }) => shard ?? []);
  const missing = read.filter(({ shard }) => shard === null);
  const [first] = shards;
  if (missing.length > 0 || first === undefined) {
    const help = 'give the folders that "build -- --shard" has filled';
    const problems = missing.map(({ folder }) => badShard(`there is no shard in "${folder}"`, help));
    return { value: null, diagnostics: problems };
  }
  const problems = shardProblems(first, shards);
  if (problems.length > 0) return { value: null, diagnostics: problems };
  const target = { shard: null, host, hsts, precompress };
  const fingerprint = recordedAs(first.manifest.run.fingerprint, target);
  const { hosted, kinds } = first.manifest;
  watch.kinds(kinds);
  const run = {
    ...first.manifest.run,
    fingerprint,
    // Read when the record is written, which is as good as the end.
    get story() {
      return watch.story();
    },
  };
  const merged = mergeShards(shards, watch.count);
  const fill: typeof merged.fill = async (folder, write) => {
    watch.begin('copying files', write.length);
    const problems = await merged.fill(folder, write);
    watch.begin('publishing');
    return problems;
  };
  const published = await publishWhole({ ...merged, fill }, { hosted, run }, { out, ...target }, watch);
  const diagnostics = [...run.diagnostics, ...published.diagnostics];
  if (published.value === null) return { value: null, diagnostics };
  watch.plan(published.value.plan);
  const value = `published ${run.pages} pages in ${out}, from ${shards.length} shards`;
  return { value, diagnostics };
}

/** All shards of one site are wanted, each once. */
function shardProblems(first: ReadShard, shards: readonly ReadShard[]): readonly Diagnostic[] {
  const { run, shard } = first.manifest;
  const others = shards.filter(
    ({ manifest }) => manifest.run.fingerprint !== run.fingerprint || manifest.shard.count !== shard.count,
  );
  if (others.length > 0) {
    const help = 'build all shards from the same content and engine, with the same options';
    return others.map(({ folder }) => badShard(`"${folder}" is no part of the site in "${first.folder}"`, help));
  }
  const numbers = Array.from({ length: shard.count }, (_, index) => index + 1);
  const given = Map.groupBy(shards, ({ manifest }) => manifest.shard.number);
  return numbers.flatMap((number) => {
    const name = `${number}/${shard.count}`;
    const [one, other] = given.get(number) ?? [];
    if (one === undefined) return [badShard(`the shard ${name} is missing`, `build it: --shard ${name}`)];
    return other === undefined
      ? []
      : [badShard(`"${one.folder}" and "${other.folder}" are both the shard ${name}`, 'give each once')];
  });
}
