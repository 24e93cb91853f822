import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { writeWhole } from '../files/write-whole.ts';
import { fileBeside, hostFile } from '../hosts/host-file.ts';
import { guardOutput } from '../publish/guard-output.ts';
import { publish } from '../publish/publish.ts';
import { badShard, mergeShards, type ReadShard, readShard } from '../publish/shards.ts';
import type { SiteSource } from '../publish/site-source.ts';
import { writeOutput } from '../publish/write-output.ts';
import { readyFile } from '../site/site-files.ts';
import { complete } from './build-site.ts';
import { recordedAs, recordFileOf, type Target } from './last-run.ts';
import { PROJECT_FOLDER } from './project-folder.ts';

/**
 * Publishes the site whose shards lie in `folders`; the value is a sentence about what was done, `null` when nothing was. The
 * content is not read: what its builds reported is reported again, and the next build here finds the site up to date.
 */
export async function mergeSite(
  folders: readonly string[],
  { content, out }: { readonly content: string; readonly out: string },
  { host = null, hsts = false, precompress = false }: Partial<Omit<Target, 'shard'>> = {},
): Promise<Result<string | null>> {
  const refused = await guardOutput(out, { project: PROJECT_FOLDER, content });
  if (refused !== null) return { value: null, diagnostics: [refused] };
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
  const { source, beside } = withHeaders(mergeShards(shards), first.manifest.hosted, target);
  const fingerprint = recordedAs(first.manifest.run.fingerprint, target);
  const run = { ...first.manifest.run, fingerprint };
  const whole = await complete(source, { out, precompress });
  const published = await publish(out, { ...whole, recordFile: recordFileOf(out), run });
  const diagnostics = [...run.diagnostics, ...published.diagnostics];
  if (published.value === null) return { value: null, diagnostics };
  const fileOfHost = fileBeside(host, out);
  if (fileOfHost !== null && beside !== null) await writeWhole(fileOfHost, beside);
  const value = `published ${run.pages} pages in ${out}, from ${shards.length} shards`;
  return { value, diagnostics };
}

type Source = Pick<SiteSource, 'wanted' | 'fill'>;

/** The merged site with the headers for its host, as one build of it has them: `addHeaders` does the same for a site. */
function withHeaders(
  source: Source,
  hosted: ReadShard['manifest']['hosted'],
  { host, hsts, precompress }: Target,
): { readonly source: Source; readonly beside: string | null } {
  if (host === null || hosted === null) return { source, beside: null };
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
  return { source: { wanted: [...source.wanted, { path: name, key: readyFile(name, text).key }], fill }, beside: null };
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
