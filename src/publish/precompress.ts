import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { hashOf } from '../files/hash.ts';
import { limitTasks } from '../files/limit-tasks.ts';
import { faultCode } from './explain-fault.ts';
import type { SiteSource } from './site-source.ts';
import { writeOutput } from './write-output.ts';

/** What is text; pictures, fonts and documents are packed already. */
const TEXT = /\.(?:css|html|js|json|md|svg|txt|vcf|webmanifest|xml)$/;

const AT_ONCE = 8;

/** As small as it gets: each file is packed once, and sent many times. */
const packers: Readonly<Record<string, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  '.br': (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  '.gz': (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** Is called when a number of files is about to be packed, and then returns what is to be called after each. */
type OnPack = (files: number) => () => void;

/** A site with each text beside itself as Brotli and gzip, for servers that send such files as they are; `out` is the published folder. */
export function withPrecompressed<Source extends Pick<SiteSource, 'wanted' | 'fill'>>(
  source: Source,
  out: string,
  onPack: OnPack = () => () => {},
): Source {
  const packed = new Map(
    source.wanted
      .filter(({ path }) => TEXT.test(path))
      .flatMap(({ path, key }) =>
        Object.keys(packers).map((ending) => [`${path}${ending}`, { path, ending, key: hashOf(ending, key) }] as const),
      ),
  );
  return {
    ...source,
    wanted: [...source.wanted, ...[...packed].map(([path, { key }]) => ({ path, key }))],
    fill: async (folder, write) => {
      const diagnostics = await source.fill(
        folder,
        write.filter((path) => !packed.has(path)),
      );
      const limit = limitTasks(AT_ONCE);
      const pack = async (name: string): Promise<void> => {
        const { path, ending } = packed.get(name) ?? { path: '', ending: '' };
        const bytes = await packers[ending]?.(await readEither(join(folder, path), join(out, path)));
        if (bytes !== undefined) await writeOutput(folder, name, bytes);
      };
      if (diagnostics.every(({ severity }) => severity !== 'error')) {
        const names = write.filter((path) => packed.has(path));
        const onPacked = onPack(names.length);
        await Promise.all(names.map((name) => limit(() => pack(name).then(onPacked))));
      }
      return diagnostics;
    },
  };
}

/** A file that was written just now; else the published one, which stays. */
async function readEither(made: string, published: string): Promise<Uint8Array> {
  try {
    return await readFile(made);
  } catch (error) {
    if (faultCode(error) !== 'ENOENT') throw error;
    return await readFile(published);
  }
}
