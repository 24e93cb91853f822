// The package ships without types; only what is called is declared.
declare module 'subset-font' {
  /** As much of a font as the text needs. */
  // biome-ignore lint/style/noDefaultExport: the package has one
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      /** Left out, all of them. */
      readonly keepFeatures?: readonly string[];
      readonly preserveNameIds: readonly number[];
    },
  ): Promise<Buffer>;
}
