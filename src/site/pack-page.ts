import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { ListedAddress } from '../feeds/sitemap.ts';
import { hashOf } from '../files/hash.ts';
import { charactersBeyondAscii } from '../fonts/characters-of.ts';
import type { Page, PageKind } from '../pages/page.ts';
import type { FrameView } from '../pages/views/frame.ts';

/**
 * A page as it waits to be rendered: as bytes, which take less memory than the view and are quickly copied to another
 * thread.
 */
export interface PackedPage {
  readonly kind: PageKind;
  readonly url: string;
  readonly locale: string;
  /** Address in full, and those in other languages, when search engines may list the page, else `null`. */
  readonly listed: ListedAddress | null;
  /** Whether it is a draft, or answers at no address of its own. */
  readonly isHidden: boolean;
  /** The characters of its view beyond ASCII, each once. */
  readonly characters: string;
  /** Hash over the whole page. */
  readonly hash: string;
  /** The whole page as JSON in UTF-8. */
  readonly json: Uint8Array;
  /** Whether `json` is compressed, by Brotli. */
  readonly isCompressed: boolean;
}

/** Packs a page. */
export function packPage(page: Page): PackedPage {
  const { view, ...about } = page;
  const { kind, url, locale } = about;
  const text = JSON.stringify(view);
  // The view is most of the page, so it is written once: its characters are those of its JSON.
  // Several times as quick as a `TextEncoder`.
  const json = Buffer.from(`${JSON.stringify(about).slice(0, -1)},"view":${text}}`);
  return {
    kind,
    url,
    locale,
    listed: listedAddress(view.frame),
    isHidden: view.frame.hidden,
    characters: charactersBeyondAscii(text),
    hash: hashOf(json),
    json,
    isCompressed: false,
  };
}

/** A page that has not been translated is listed in the language of its original alone. */
function listedAddress({ hidden, canonical, languages }: FrameView): ListedAddress | null {
  const { original, alternates } = languages;
  return hidden || canonical === null || original !== null ? null : { address: canonical, alternates };
}

/** Packs a page into a fifth of the memory, which takes longer: 30,000 pages are 330 MB otherwise. */
export function packPageSmall(page: Page): PackedPage {
  const packed = packPage(page);
  // Copied, since zlib gives a view into a buffer of 16 kB, all of which would stay.
  return { ...packed, json: new Uint8Array(brotliCompressSync(packed.json, FAST)), isCompressed: true };
}

/** The page that was packed. */
export function unpackPage({ json, isCompressed }: Pick<PackedPage, 'json' | 'isCompressed'>): Page {
  return JSON.parse(decoder.decode(isCompressed ? brotliDecompressSync(json) : json));
}

const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 0 } };
const decoder = new TextDecoder();
