// Both plugins ship without types; only what is called is declared.

declare module 'markdown-it-footnote' {
  const footnotes: (markdown: import('markdown-it').MarkdownIt) => void;

  // biome-ignore lint/style/noDefaultExport: the plugin has one
  export default footnotes;
}

declare module 'markdown-it-deflist' {
  const definitionLists: (markdown: import('markdown-it').MarkdownIt) => void;

  // biome-ignore lint/style/noDefaultExport: the plugin has one
  export default definitionLists;
}
