import type { Result } from '../diagnostics/diagnostic.ts';
import { writeWhole } from '../files/write-whole.ts';
import { fileBeside } from '../hosts/host-file.ts';
import type { RecordedRun } from '../plan/build-record.ts';
import { type Publication, publish } from '../publish/publish.ts';
import type { SiteSource } from '../publish/site-source.ts';
import { type Hosted, withHeaders } from '../publish/with-headers.ts';
import { recordFileOf, type Target } from './last-run.ts';
import type { BuildWatch } from './watch-build.ts';

/** Publishes what was built, or merged from shards, with all that is to lie beside it: headers for a host, and packed texts. */
export async function publishWhole(
  built: Pick<SiteSource, 'wanted' | 'fill'>,
  { hosted, run }: { readonly hosted: Hosted | null; readonly run: RecordedRun | null },
  { out, host, hsts, precompress }: Omit<Target, 'shard'> & { readonly out: string },
  watch: Pick<BuildWatch, 'begin' | 'count'>,
): Promise<Result<Publication | null>> {
  const { source, beside } =
    host === null || hosted === null
      ? { source: built, beside: null }
      : withHeaders(built, hosted, { host, hsts, precompress });
  const whole = precompress ? await withPacked(source, out, watch) : source;
  const published = await publish(out, { ...whole, recordFile: recordFileOf(out), run });
  const file = fileBeside(host, out);
  if (published.value !== null && file !== null && beside !== null) await writeWhole(file, beside);
  return published;
}

/** Packing is a stage of its own, since it may take longer than all others. */
async function withPacked(
  source: Pick<SiteSource, 'wanted' | 'fill'>,
  out: string,
  { begin, count }: Pick<BuildWatch, 'begin' | 'count'>,
): Promise<typeof source> {
  const { withPrecompressed } = await import('../publish/precompress.ts');
  const whole = withPrecompressed(source, out, (files) => {
    begin('packing texts', files);
    return count;
  });
  return {
    ...whole,
    fill: async (folder, write) => {
      const diagnostics = await whole.fill(folder, write);
      begin('publishing');
      return diagnostics;
    },
  };
}
