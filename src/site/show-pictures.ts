import { animationOf } from '../content/file-kinds.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PictureSet, PictureSource } from '../images/picture-set.ts';
import type { Pictures } from '../images/read-pictures.ts';
import type { PictureView } from '../markdown/slot-values.ts';
import { outputPath } from '../texts/address.ts';
import type { Texts } from '../texts/resolve-texts.ts';
import type { SiteFile } from './site.ts';

/** Pictures as pages show them: with addresses, by path inside the content folder. */
export function toPagePictures({ sets }: Pictures, href: (path: string) => string): ReadonlyMap<string, PictureView> {
  return new Map([...sets].map(([asset, set]) => [asset, toPagePicture(set, href)]));
}

/** Which moving pictures stand still everywhere: no page leads to their animation. */
export function findMoving({ moving, sets }: Pictures, { pictures }: Pick<Texts, 'pictures'>): readonly Diagnostic[] {
  return [...moving].flatMap(([asset, hint]) => {
    const animation = animationOf(asset);
    return sets.has(animation) && pictures.has(animation) ? [] : [hint];
  });
}

/** The files of the pictures that some page shows; nothing is published that nobody sees. */
export function pictureFilesOf({ sets, files }: Pictures, shown: ReadonlySet<string>): readonly SiteFile[] {
  const shownSets = [...sets].filter(([asset]) => shown.has(asset)).map(([, set]) => set);
  const paths = new Set(shownSets.flatMap(({ src, sources }) => [src, ...sources.flatMap(pathsOf)]).map(outputPath));
  return files.filter(({ path }) => paths.has(path));
}

function toPagePicture({ src, width, height, sources }: PictureSet, href: (path: string) => string): PictureView {
  return {
    src: href(src),
    width,
    height,
    sources: sources.map(({ type, srcset }) => ({
      type,
      srcset: srcset.map((variant) => `${href(variant.path)} ${variant.width}w`).join(', '),
    })),
  };
}

function pathsOf({ srcset }: PictureSource): readonly string[] {
  return srcset.map(({ path }) => path);
}
