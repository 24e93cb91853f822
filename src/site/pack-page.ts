import { charactersBeyondAscii } from '../fonts/characters-of.ts';
import type { Page, PageKind } from '../pages/page.ts';

/**
 * A page as it waits to be rendered: as bytes, which take less memory than the view, are hashed without being written out
 * again, and are quickly copied to another thread.
 */
export interface PackedPage {
  readonly kind: PageKind;
  readonly url: string;
  readonly locale: string;
  /** Address in full when search engines may list the page, else `null`. */
  readonly listed: string | null;
  /** The characters of its view beyond ASCII, each once. */
  readonly characters: string;
  /** The whole page as JSON in UTF-8. */
  readonly json: Uint8Array;
}

/** Packs a page. */
export function packPage(page: Page): PackedPage {
  const { kind, url, locale, view } = page;
  return {
    kind,
    url,
    locale,
    listed: view.frame.hidden ? null : view.frame.canonical,
    characters: charactersBeyondAscii(view),
    json: encoder.encode(JSON.stringify(page)),
  };
}

/** The page that was packed. */
export function unpackPage({ json }: Pick<PackedPage, 'json'>): Page {
  return JSON.parse(decoder.decode(json));
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
