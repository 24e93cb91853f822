declare module 'fontverter' {
  /** Packs a font in another way: `sfnt` is that of TrueType and OpenType files. */
  export function convert(font: Uint8Array, format: 'sfnt' | 'woff' | 'woff2'): Promise<Uint8Array>;
}
