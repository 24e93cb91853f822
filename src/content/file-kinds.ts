import { englishName } from './language-names.ts';

/** A file that translates another, by its name: `engineers/ada.es.md`. */
export interface TranslationPath {
  /** Path of the file that it translates: `engineers/ada.md`. */
  readonly original: string;
  /** The language as the name has it: `pt-BR`. */
  readonly locale: string;
  /** The same in English: `Brazilian Portuguese`. */
  readonly language: string;
}

// Only languages with two letters: `ada.new.md` is more often a new version than Newari.
const TRANSLATION = /^(.+)\.([a-z]{2}(?:-[a-z\d]{2,8})*)(\.md|\.yml)$/i;

/** What a path inside the content folder says of being a translation; `null` when it is none. */
export function translationPath(path: string): TranslationPath | null {
  const [, base, locale, ending] = TRANSLATION.exec(path) ?? [];
  if (base === undefined || locale === undefined || ending === undefined) return null;
  const language = englishName(locale);
  return language === null ? null : { original: `${base}${ending}`, locale, language };
}

/** What browsers show as a picture; a drawing is sanitized before it is published. */
const PICTURE = /\.(avif|gif|jpe?g|png|svg|webp)$/i;

/** These formats in words. */
export const PICTURE_FORMATS = 'SVG, AVIF, WebP, JPEG, PNG or GIF';

/** Whether a content file can be shown as a picture. */
export function isPicture(asset: string): boolean {
  return PICTURE.test(asset);
}

/** The key of the animation of a moving picture, beside the picture itself, which shows the first frame: no file is called so. */
export function animationOf(asset: string): string {
  return `${asset}#animation`;
}

/** Whether a content file is copied as it is, whatever it is called; all other files besides text are pictures. */
export function isCopied(inside: string): boolean {
  return inside.startsWith('files/');
}
