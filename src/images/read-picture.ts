import { join } from 'node:path';
import { readCached, writeCached } from '../files/cached-file.ts';
import { hashOf } from '../files/hash.ts';
import { type Inspection, inspectPicture } from './inspect-picture.ts';
import { isPictureFacts, type PictureFacts } from './picture-facts.ts';
import type { PictureProblem } from './picture-problem.ts';
import { readPictureFile } from './read-picture-file.ts';
import type { Workshop } from './workshop.ts';

/** A picture of the content folder that can be shown. */
export interface Picture {
  /** Path inside the content folder. */
  readonly asset: string;
  /** Hash of the bytes of its file. */
  readonly hash: string;
  readonly facts: PictureFacts;
}

/** A picture, or what is wrong with it. */
export type Reading =
  | { readonly asset: string; readonly picture: Picture }
  | { readonly asset: string; readonly problem: PictureProblem };

/** Reads the picture at a path inside the content folder; its facts come from the cache when these bytes were seen before. */
export async function readPicture({ folder, cache }: Workshop, asset: string): Promise<Reading> {
  const read = await readPictureFile(join(folder, asset));
  if ('problem' in read) return { asset, ...read };
  const hash = hashOf(read.bytes);
  const inspected = await rememberFacts(join(cache, hash, 'facts'), () => inspectPicture(read.bytes));
  if ('problem' in inspected) return { asset, ...inspected };
  return { asset, picture: { asset, hash, facts: inspected.facts } };
}

/** Problems are not remembered: the next thing that happens to such a file is that it goes. */
async function rememberFacts(file: string, inspect: () => Promise<Inspection>): Promise<Inspection> {
  const cached = parseFacts(await readCached(file));
  if (cached !== null) return { facts: cached };
  const inspected = await inspect();
  if ('facts' in inspected) await writeCached(file, Buffer.from(JSON.stringify(inspected.facts)));
  return inspected;
}

function parseFacts(bytes: Uint8Array | null): PictureFacts | null {
  if (bytes === null) return null;
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return isPictureFacts(value) ? value : null;
}
