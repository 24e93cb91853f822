import { createHash } from 'node:crypto';

/**
 * SHA-256 over several parts, as 64 hexadecimal digits. Each part is preceded by its length, so `('ab', 'c')` and
 * `('a', 'bc')` differ; a text counts as its UTF-8 bytes.
 */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(`${typeof part === 'string' ? Buffer.byteLength(part) : part.byteLength}:`);
    hash.update(part);
  }
  return hash.digest('hex');
}
