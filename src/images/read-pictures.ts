import type { Result } from '../diagnostics/diagnostic.ts';
import { byKey } from '../files/compare-text.ts';
import { makePictureSet } from './make-picture-set.ts';
import { namePicture } from './name-picture.ts';
import { type PictureFile, pictureFiles } from './picture-files.ts';
import { toDiagnostic } from './picture-problem.ts';
import type { PictureSet } from './picture-set.ts';
import { readPicture } from './read-picture.ts';
import { openWorkshop } from './workshop.ts';

export type { PictureFile };

/** The pictures of a content folder as the site shows them. */
export interface Pictures {
  /** What a page needs of each picture, by its path inside the content folder. */
  readonly sets: ReadonlyMap<string, PictureSet>;
  /** The files that the sets name, each once. */
  readonly files: readonly PictureFile[];
}

/**
 * Reads the pictures among the assets (paths inside the content folder, with forward slashes) and plans the files that the
 * site shows of them; assets of another kind are passed over. What is made is kept below the folder `cache`. A picture that
 * cannot be shown is an error at the beginning of its file, and is in neither list. The order of `assets` does not matter.
 */
export async function readPictures(
  folder: string,
  assets: readonly string[],
  cache: string,
): Promise<Result<Pictures>> {
  const workshop = await openWorkshop(folder, cache);
  const wanted = [...new Set(assets)].filter((asset) => PICTURE.test(asset)).toSorted();
  const readings = await Promise.all(wanted.map((asset) => workshop.limit(() => readPicture(workshop, asset))));
  const pictures = readings.flatMap((reading) => ('picture' in reading ? reading.picture : []));
  // Equal bytes share their files, which are called after the first of the pictures.
  const named = [...Map.groupBy(pictures, ({ hash }) => hash).values()].flatMap((same) =>
    same.slice(0, 1).map((picture) => ({ picture, same, name: namePicture(picture.asset, picture.hash) })),
  );
  const sets = named.flatMap(({ same, name }) =>
    same.map(({ asset, facts }) => [asset, makePictureSet(facts, name)] as const),
  );
  return {
    value: {
      sets: new Map(sets.toSorted(byKey)),
      files: named.flatMap(({ picture, name }) => pictureFiles(workshop, picture, name)),
    },
    diagnostics: readings.flatMap((reading) =>
      'problem' in reading ? toDiagnostic(reading.problem, folder, reading.asset) : [],
    ),
  };
}

const PICTURE = /\.(?:avif|jpe?g|png|webp)$/i;
