import { extname } from 'node:path';
import { lookup } from 'mrmime';

/** What sites hold and the library does not know. */
const others: ReadonlyMap<string, string> = new Map([
  ['.ico', 'image/x-icon'],
  ['.vcf', 'text/vcard'],
]);

/** The media type of a file by its name; `application/octet-stream` for one that is not known. All text is UTF-8. */
export function contentType(path: string): string {
  const type = lookup(path) ?? others.get(extname(path).toLowerCase()) ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
