import { isCopied, isPicture } from '../content/file-kinds.ts';
import { decodeAddress } from '../markdown/address.ts';
import type { PictureView } from '../markdown/slot-values.ts';
import { joinInside, nearestPath, relativePath } from './content-path.ts';
import type { AddressBook, Unresolved } from './resolve-address.ts';

/** The picture that `written` means in the file `from` (a path inside the content folder), or why there is none. */
export function resolvePicture(written: string, from: string, book: AddressBook): PictureView | Unresolved {
  const code = 'dead-picture';
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(written)) {
    const problem = 'this picture lies on another site, which would learn of every visitor';
    return { code: 'foreign-picture', problem, help: 'put a copy into media/ and write its path' };
  }
  const folder = written.startsWith('/') ? '' : from;
  const file = joinInside(folder, decodeAddress(written));
  if (file !== null && book.assets.has(file)) {
    if (isCopied(file)) {
      return { code, problem: `${file} is copied as it is, not shown`, help: 'move the picture into media/' };
    }
    if (!isPicture(file)) {
      return { code, problem: `${file} is no picture that can be shown`, help: 'use AVIF, WebP, JPEG or PNG' };
    }
    // A file that is no sound picture has a mistake of its own, reported where it lies.
    return book.pictures.get(file) ?? BLANK;
  }
  // A path as Windows has it.
  const meant = joinInside(folder, decodeAddress(written).replaceAll('\\', '/'));
  const near = meant === null ? null : nearestPath(meant, [...book.assets].filter(isPicture));
  const help =
    near === null
      ? `put it into media/ and write ${relativePath(from, 'media/name.png')}`
      : `did you mean "${relativePath(from, near)}"?`;
  return { code, problem: `there is no picture ${file ?? written} in the content folder`, help };
}

/** Stands in for a picture with a mistake; never published. */
const BLANK: PictureView = { src: '', width: 1, height: 1, sources: [] };
