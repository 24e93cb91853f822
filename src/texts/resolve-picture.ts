import { isCopied, isPicture, PICTURE_FORMATS } from '../content/file-kinds.ts';
import { decodeAddress } from '../markdown/address.ts';
import { isBadge } from '../markdown/picture-name.ts';
import type { PictureView } from '../markdown/slot-values.ts';
import { type AddressBook, addressInRepository, type Unresolved } from './address-book.ts';
import { joinInside, nearestPath, relativePath } from './content-path.ts';

/** The picture that `written` means in the file `from` (a path inside the content folder), or why there is none. */
export function resolvePicture(written: string, from: string, book: AddressBook): PictureView | Unresolved {
  const code = 'dead-picture';
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(written)) {
    const problem = 'this picture lies on another site, which would learn of every visitor';
    return { code: 'foreign-picture', problem, help: foreignHelp(written) };
  }
  const folder = written.startsWith('/') ? '' : from;
  const file = joinInside(folder, decodeAddress(written));
  if (file !== null && book.assets.has(file)) {
    if (isCopied(file)) {
      const help = isPicture(file)
        ? 'move the picture into media/'
        : `save it in media/ as ${PICTURE_FORMATS}, or link to it: [words](${written})`;
      return { code, problem: `${file} is copied as it is, not shown`, help };
    }
    if (!isPicture(file)) {
      return { code, problem: `${file} is no picture that can be shown`, help: `use ${PICTURE_FORMATS}` };
    }
    // A file that is not a sound picture has a mistake of its own, reported at that file.
    return book.pictures.get(file) ?? BLANK;
  }
  // A path as Windows writes it.
  const meant = joinInside(folder, decodeAddress(written).replaceAll('\\', '/'));
  const near = meant === null ? null : nearestPath(meant, [...book.assets].filter(isPicture));
  const problem = `there is no picture ${file ?? written} in the content folder`;
  if (near !== null) return { code, problem, help: `did you mean "${relativePath(from, near)}"?` };
  const help =
    file?.startsWith('media/') === true
      ? 'put it there, or correct the path'
      : `put it into media/ and write ${relativePath(from, 'media/name.png')}`;
  // A README that became the text of a project shows files beside it, which are in its repository.
  const inside = written.startsWith('../') ? null : addressInRepository('raw', written.replace(/^\//, ''), from, book);
  return inside === null
    ? { code, problem, help }
    : { code, problem, help: `${help}, or link to it: [words](${inside})`, meant: inside };
}

function foreignHelp(address: string): string {
  return isBadge(address)
    ? 'write in words what this badge says, as text or as a link'
    : `put a copy into media/ and write its path, or link to it: [words](${address.replace(/^\/\//, 'https://')})`;
}

/** Stands in for a picture with a mistake; never published. */
const BLANK: PictureView = { src: '', width: 1, height: 1, sources: [] };
