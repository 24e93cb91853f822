import { join } from 'node:path';
import { animationOf, isPicture } from '../content/file-kinds.ts';
import { displayPath } from '../content/read-files.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { readCached, writeCached } from '../files/cached-file.ts';
import { byKey } from '../files/compare-text.ts';
import { hashOf } from '../files/hash.ts';
import { type Inspection, inspectPicture, isPictureFacts, type PictureFacts } from './inspect-picture.ts';
import { openPictureContext, type PictureContext } from './picture-context.ts';
import { type PictureProblem, toDiagnostic } from './picture-problem.ts';
import { makeAnimationSet, makePictureSet, type PictureSet } from './picture-set.ts';
import {
  encodeVariant,
  namePicture,
  planAnimation,
  planVariants,
  type Variant,
  variantPath,
} from './picture-variants.ts';
import { readPictureFile } from './read-picture-file.ts';
import { reportLosses } from './report-losses.ts';

/** The pictures of a content folder as the site shows them. */
export interface Pictures {
  /** What a page needs of each picture, by its path inside the content folder; of one that moves, of its animation too. */
  readonly sets: ReadonlyMap<string, PictureSet>;
  /** The files that the sets name, each once. */
  readonly files: readonly PictureFile[];
  /** The pictures that move, by their path inside the content folder, with the hint that pages show them still. */
  readonly moving: ReadonlyMap<string, Diagnostic>;
}

/**
 * Reads the pictures among the assets (paths inside the content folder, with forward slashes) and plans the files that the
 * site shows of them; assets of another kind are passed over. Results are cached below the folder `cache`. A picture that
 * cannot be shown is an error at the beginning of its file, and is in neither list. The order of `assets` does not matter.
 */
export async function readPictures(
  folder: string,
  assets: readonly string[],
  cache: string,
): Promise<Result<Pictures>> {
  const context = await openPictureContext(folder, cache);
  const wanted = [...new Set(assets)].filter(isPicture).toSorted();
  const readings = await Promise.all(wanted.map((asset) => context.limit(() => readPicture(context, asset))));
  const pictures = readings.flatMap((reading) => ('picture' in reading ? reading.picture : []));
  // Equal bytes share their files only where they share a name: the name of another picture, such as a draft's, is not shown.
  const sameFiles = Map.groupBy(pictures, ({ asset, hash }) => `${namePicture(asset, hash)} ${hash}`);
  const named = [...sameFiles.values()].flatMap((same) =>
    same.slice(0, 1).map((picture) => ({ picture, same, name: namePicture(picture.asset, picture.hash) })),
  );
  const sets = named.flatMap(({ same, name }) =>
    same.flatMap(({ asset, facts }) => [
      [asset, makePictureSet(facts, name)] as const,
      ...(facts.frames > 1 ? [[animationOf(asset), makeAnimationSet(facts, name)] as const] : []),
    ]),
  );
  return {
    value: {
      sets: new Map(sets.toSorted(byKey)),
      files: named.flatMap(({ picture, name }) => pictureFiles(context, picture, name)),
      moving: new Map(
        pictures.flatMap(({ asset, facts }) => (facts.isMoving ? [[asset, stillHint(folder, asset, facts)]] : [])),
      ),
    },
    diagnostics: readings.flatMap((reading) =>
      'problem' in reading ? toDiagnostic(reading.problem, folder, reading.asset) : reading.picture.losses,
    ),
  };
}

function stillHint(folder: string, asset: string, { frames }: PictureFacts): Diagnostic {
  const toSee = frames > 1 ? `link to it, and the link shows how it moves: [watch it](../${asset})` : 'link to a video';
  const help = `leave it like that, make a frame of your choice the first, or ${toSee}`;
  const problem = { code: 'moving-picture', what: 'moves, and pages show its first frame', help } as const;
  return { ...toDiagnostic(problem, folder, asset), severity: 'hint' };
}

/** A picture of the content folder that can be shown. */
interface Picture {
  /** Path inside the content folder. */
  readonly asset: string;
  /** Hash of the bytes of its file. */
  readonly hash: string;
  readonly facts: PictureFacts;
  /** What is left out of it, as diagnostics. */
  readonly losses: readonly Diagnostic[];
}

/** A picture, or what is wrong with it. */
type PictureReading =
  | { readonly asset: string; readonly picture: Picture }
  | { readonly asset: string; readonly problem: PictureProblem };

/** Reads the picture at a path inside the content folder; its facts come from the cache when these bytes were seen before. */
async function readPicture({ folder, cache }: PictureContext, asset: string): Promise<PictureReading> {
  const read = await readPictureFile(join(folder, asset));
  if ('problem' in read) return { asset, ...read };
  const inspected = await inspectCached(read.bytes, cache);
  if ('problem' in inspected) return { asset, ...inspected };
  const { facts } = inspected;
  const losses = facts.losses.length === 0 ? [] : reportLosses(facts.losses, displayPath(folder, asset), read.bytes);
  return { asset, picture: { asset, hash: hashOf(read.bytes), facts, losses } };
}

/**
 * What is known of the bytes of a picture, from the folder `cache` where they were seen before. Problems are not cached, since
 * such a file will soon be replaced.
 */
export async function inspectCached(bytes: Uint8Array, cache: string): Promise<Inspection> {
  const file = join(cache, hashOf(bytes), 'facts');
  const cached = parseFacts(await readCached(file));
  if (cached !== null) return { facts: cached };
  const inspected = await inspectPicture(bytes);
  if ('facts' in inspected) await writeCached(file, Buffer.from(JSON.stringify(inspected.facts)));
  return inspected;
}

function parseFacts(bytes: Uint8Array | null): PictureFacts | null {
  if (bytes === null) return null;
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return isPictureFacts(value) ? value : null;
}

/** One file of the site that is made of a picture. */
export interface PictureFile {
  /** Path below the published folder, without a leading slash. */
  readonly path: string;
  /** Hash over everything that the bytes of the file depend on. */
  readonly key: string;
  /** Returns the bytes, from the cache if they are there; throws when the picture has changed since it was read. */
  readonly make: () => Promise<Uint8Array>;
}

/** The files of a picture, whose names begin with `name`; nothing is made before it is asked for. */
function pictureFiles(context: PictureContext, picture: Picture, name: string): readonly PictureFile[] {
  const { facts } = picture;
  const animation = facts.frames > 1 ? [planAnimation(facts)] : [];
  return [...planVariants(facts), ...animation].map((variant) => ({
    path: variantPath(name, variant),
    key: hashOf(context.recipe, picture.hash, JSON.stringify(variant)),
    make: () => context.limit(() => makeVariant(context, picture, variant)),
  }));
}

async function makeVariant({ folder, cache }: PictureContext, picture: Picture, variant: Variant): Promise<Uint8Array> {
  const file = join(cache, picture.hash, `${variant.width}.${variant.moves ? 'moving' : variant.format}`);
  const cached = await readCached(file);
  if (cached !== null) return cached;
  const made = await encodeVariant(await readAgain(folder, picture), variant);
  await writeCached(file, made);
  return made;
}

/** All pictures of a site may not fit into memory at once, so their bytes are not kept between reading and encoding. */
async function readAgain(folder: string, { asset, hash }: Picture): Promise<Uint8Array> {
  const read = await readPictureFile(join(folder, asset));
  if ('problem' in read) throw new Error(`${asset} ${read.problem.what}`);
  if (hashOf(read.bytes) !== hash) throw new Error(`${asset} was changed while the site was built: build it again`);
  return read.bytes;
}
