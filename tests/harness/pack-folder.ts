import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Puts a copy packed with Brotli (`.br`) and one with gzip (`.gz`) beside each text file below a folder. */
export async function packFolder(folder: string): Promise<void> {
  for await (const path of glob('**/*.{html,css,js,svg,xml,txt,json}', { cwd: folder })) {
    const file = join(folder, path);
    const bytes = await readFile(file);
    await writeFile(`${file}.br`, brotliCompressSync(bytes));
    await writeFile(`${file}.gz`, gzipSync(bytes));
  }
}
