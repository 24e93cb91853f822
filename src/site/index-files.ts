import type { ExplorerIndex } from '../explorer/explorer-index.ts';
import { packIndex } from '../explorer/pack-index.ts';
import { outputPath } from '../texts/address.ts';
import type { SiteFile } from './site.ts';
import { createAsset, readyFile } from './site-files.ts';

/** What a list is explored with: the path of what is loaded first, and all files. */
export interface IndexFiles {
  readonly path: string;
  readonly files: readonly SiteFile[];
}

/**
 * The files of a list's index. Pieces lie in a folder that is named as the file of the head, `achievements.0123456789/7.json`;
 * its name depends on them too, so that what a browser keeps always fits together.
 */
export function indexFiles(list: string, index: ExplorerIndex, isHashed: boolean): IndexFiles {
  const packed = packIndex(index);
  const pieces = packed.pieces.map((piece) => JSON.stringify(piece));
  const { path, file } = createAsset(`${list}.json`, JSON.stringify(packed.head), isHashed, pieces);
  const folder = outputPath(path).replace(/\.json$/, '');
  return { path, files: [file, ...pieces.map((piece, number) => readyFile(`${folder}/${number}.json`, piece))] };
}
