import { isCopied, isPicture } from '../content/asset-file.ts';
import { locate } from '../content/locate.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Diagnostic, Place, Result } from '../diagnostics/diagnostic.ts';
import { placeAt } from '../diagnostics/source-text.ts';
import type { Body, MarkdownWords, Picture } from '../markdown/body.ts';
import { decodeAddress } from '../markdown/decode-address.ts';
import type { EntryText } from '../portfolio/portfolio.ts';
import { nearestPath } from './nearest-path.ts';
import { type AddressBook, joinInside, relativePath, resolveAddress } from './resolve-address.ts';

// More of them in one body are one mistake made many times, and each costs time to place.
const MAX_TOLD = 200;

/** An entry's body ready to be rendered: every internal address and picture in it resolved, every problem told. */
export function resolveBody(text: EntryText, words: MarkdownWords, book: AddressBook): Result<Body> {
  const facts = book.factsOf(text);
  const place = ({ start, end }: { readonly start: number; readonly end: number }): Place =>
    placeAt(text.source, text.bodyStart + start, text.bodyStart + end);
  const diagnostics: Diagnostic[] = facts.problems.map(({ severity, code, message, help, ...span }) => ({
    severity,
    code,
    message,
    place: place(span),
    help,
  }));
  const addresses: [string, string][] = [];
  for (const { href, ...span } of facts.links) {
    const resolved = resolveAddress(href, text.path, book);
    if ('href' in resolved) addresses.push([href, resolved.href]);
    else if (diagnostics.length < MAX_TOLD) diagnostics.push(unresolved(resolved, place(span)));
  }
  const pictures: [string, Picture][] = [];
  for (const { src, ...span } of facts.pictures) {
    const resolved = resolvePicture(src, text.path, book);
    if ('src' in resolved) pictures.push([src, resolved]);
    else if (diagnostics.length < MAX_TOLD) diagnostics.push(unresolved(resolved, place(span)));
  }
  // Own properties whatever they are called: an address may be `__proto__`.
  const value = {
    source: text.body,
    addresses: Object.fromEntries(addresses),
    pictures: Object.fromEntries(pictures),
    words,
  };
  return { value, diagnostics };
}

/** An address in an entry's front matter, at `path` in it; the value is what to write. */
export function resolveField(
  written: string,
  text: EntryText,
  path: readonly (string | number)[],
  book: AddressBook,
): Result<string> {
  const resolved = resolveAddress(written, text.path, book);
  if ('href' in resolved) return { value: resolved.href, diagnostics: [] };
  return { value: written, diagnostics: [unresolved(resolved, locate(text.yaml, path))] };
}

/** A picture in an entry's front matter; the value is `null` when there is no such picture. */
export function resolvePictureField(
  written: string,
  text: EntryText,
  path: readonly (string | number)[],
  book: AddressBook,
): Result<Picture | null> {
  const resolved = resolvePicture(written, text.path, book);
  if ('src' in resolved) return { value: resolved, diagnostics: [] };
  return { value: null, diagnostics: [unresolved(resolved, locate(text.yaml, path))] };
}

interface Unresolved {
  readonly problem: string;
  readonly code: DiagnosticCode;
  readonly help: string | null;
}

/** The picture that `written` means in the file `from`, or why there is none. */
export function resolvePicture(written: string, from: string, book: AddressBook): Picture | Unresolved {
  const code = 'dead-picture';
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(written)) {
    const problem = 'this picture lies on another site, which would learn of every visitor';
    return { code: 'foreign-picture', problem, help: 'put a copy into media/ and write its path' };
  }
  const file = joinInside(written.startsWith('/') ? '' : from, decodeAddress(written));
  if (file !== null && book.assets.has(file)) {
    if (isCopied(file)) {
      return { code, problem: `${file} is copied as it is, not shown`, help: 'move the picture into media/' };
    }
    if (!isPicture(file)) {
      return { code, problem: `${file} is no picture that can be shown`, help: 'use AVIF, WebP, JPEG or PNG' };
    }
    // A file that is no sound picture has a mistake of its own, told where it lies.
    return book.pictureOf(file) ?? BLANK;
  }
  const near = file === null ? null : nearestPath(file, [...book.assets].filter(isPicture));
  const help =
    near === null
      ? `put it into media/ and write ${relativePath(from, 'media/name.png')}`
      : `did you mean "${relativePath(from, near)}"?`;
  return { code, problem: `there is no picture ${file ?? written} in the content folder`, help };
}

/** Stands in for a picture with a mistake; never published. */
const BLANK: Picture = { src: '', width: 1, height: 1, sources: [] };

function unresolved({ problem, code, help }: Unresolved, place: Place): Diagnostic {
  return { severity: 'error', code, message: problem, place, help };
}
