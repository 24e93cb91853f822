import { pictureTags } from '../images/picture-tags.ts';
import { pathsEnding } from './built-files.ts';
import type { Audit, Finding } from './finding.ts';

/** Pictures whose metadata say who took them, or where. */
export async function checkPictures({ files, copied }: Audit): Promise<readonly Finding[]> {
  const pictures = pathsEnding(files, '.jpg', '.jpeg', '.png', '.webp', '.avif', '.tif', '.tiff');
  const findings: Finding[] = [];
  for (const path of pictures) {
    // A copied one that tells its place is reported with the content.
    const tags = (await pictureTags(files.read(path))).filter((tag) => tag !== 'place' || !copied.has(path));
    if (tags.length === 0) continue;
    const what = `the metadata of a picture say its ${new Intl.ListFormat('en').format(tags)}`;
    const help = copied.has(path)
      ? 'remove its metadata, or move it into media/ and show it on a page, where it loses them'
      : 'build the site again: its pictures lose their metadata';
    findings.push({ severity: copied.has(path) ? 'warning' : 'error', code: 'picture-metadata', what, help, path });
  }
  return findings;
}
