import { join } from 'node:path';
import { readCached, writeCached } from '../files/cached-file.ts';
import { hashOf } from '../files/hash.ts';
import { encodeVariant } from './encode-variant.ts';
import { variantPath } from './name-picture.ts';
import { planVariants, type Variant } from './plan-variants.ts';
import type { Picture } from './read-picture.ts';
import { readPictureFile } from './read-picture-file.ts';
import type { Workshop } from './workshop.ts';

/** One file of the site that is made of a picture. */
export interface PictureFile {
  /** Path below the published folder, without a leading slash. */
  readonly path: string;
  /** Hash over everything that the bytes of the file depend on. */
  readonly key: string;
  /** Gives the bytes, from the cache where they are in it; throws when the picture has changed since it was read. */
  readonly make: () => Promise<Uint8Array>;
}

/** The files of a picture, whose names begin with `name`; nothing is made before it is asked for. */
export function pictureFiles(workshop: Workshop, picture: Picture, name: string): readonly PictureFile[] {
  return planVariants(picture.facts).map((variant) => ({
    path: variantPath(name, variant),
    key: hashOf(workshop.recipe, picture.hash, JSON.stringify(variant)),
    make: () => workshop.limit(() => makeVariant(workshop, picture, variant)),
  }));
}

async function makeVariant({ folder, cache }: Workshop, picture: Picture, variant: Variant): Promise<Uint8Array> {
  const file = join(cache, picture.hash, `${variant.width}.${variant.format}`);
  const cached = await readCached(file);
  if (cached !== null) return cached;
  const made = await encodeVariant(await readAgain(folder, picture), variant);
  await writeCached(file, made);
  return made;
}

/** The pictures of a site together may not fit into the memory, so their bytes are not kept between reading and making. */
async function readAgain(folder: string, { asset, hash }: Picture): Promise<Uint8Array> {
  const read = await readPictureFile(join(folder, asset));
  if ('problem' in read) throw new Error(`${asset} ${read.problem.what}`);
  if (hashOf(read.bytes) !== hash) throw new Error(`${asset} was changed while the site was built: build it again`);
  return read.bytes;
}
