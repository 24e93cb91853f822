import { posix } from 'node:path';
import type { Variant } from './plan-variants.ts';

const MAX_LENGTH = 60;

/**
 * The first part of the names of a picture's files, readable and only of ASCII, so that a `srcset` needs no escapes:
 * `media/Über uns.JPG` → `uber-uns-1a2b3c4d`; a name without Latin letters and digits counts as `picture`.
 */
export function namePicture(asset: string, contentHash: string): string {
  const slug = posix
    .parse(asset)
    .name.normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '');
  return `${slug === '' ? 'picture' : slug}-${contentHash.slice(0, 8)}`;
}

/** Where a variant lies below the published folder: `media/uber-uns-1a2b3c4d-640.webp`. */
export function variantPath(name: string, { format, width }: Variant): string {
  return `media/${name}-${width}.${format === 'jpeg' ? 'jpg' : format}`;
}
