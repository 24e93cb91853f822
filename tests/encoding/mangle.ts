/** A text as it looks when its UTF-8 was taken for a code page; `null` where a byte has no character, so that it is lost. */
export function mangle(text: string, codePage: string): string | null {
  const mangled = new TextDecoder(codePage).decode(new TextEncoder().encode(text));
  return mangled.includes('\ufffd') ? null : mangled;
}
