/** One folder of `src/`. */
export interface Room {
  readonly name: string;
  /** What it takes and what it gives, in one line of Markdown. */
  readonly gives: string;
}

/** The rooms from the top, the one list of them: each may import those that stand above it, and itself. */
export const rooms: readonly Room[] = [
  {
    name: 'files',
    gives: 'what every room needs of a file system: hash, cached file, a file written whole, what lies below what',
  },
  { name: 'memo', gives: 'work done before → its result, as long as all that it was made from is the same' },
  { name: 'diagnostics', gives: 'a problem with a place in a file → text for people, JSON, annotations' },
  { name: 'palette', gives: 'a colour → the class of the nearest accent that can be read in light and dark' },
  { name: 'icons', gives: 'the few drawings, and which kind of link gets which' },
  { name: 'encoding', gives: 'text → the places where it was read with a wrong code page, and what stood there' },
  { name: 'content', gives: 'files → typed entries; a schema for each kind' },
  { name: 'scaffold', gives: 'what somebody wants to add → a starting file, and what to do next' },
  {
    name: 'markdown',
    gives: 'Markdown → headings, links, problems with their places; a body with its addresses → HTML',
  },
  { name: 'i18n', gives: 'a locale → the words and formats of the interface' },
  { name: 'portfolio', gives: 'entries → one linked graph: who did what, and which work proves which skill' },
  {
    name: 'repair',
    gives: 'the bytes of a content folder → what can be put right without a guess, with the new texts',
  },
  { name: 'timeline', gives: 'dated entries → a drawing in numbers' },
  { name: 'explorer', gives: 'a list → the index that it is narrowed and sorted with, in the browser too' },
  {
    name: 'browser',
    gives:
      'what runs in the visitor’s browser: the choice between light and dark, the suggestion of a language, and the explorer of lists',
  },
  { name: 'texts', gives: 'the portfolio and the addresses of its pages → every body and address resolved, once' },
  {
    name: 'pages',
    gives: 'portfolio and texts → a list of pages, each with its view: plain data, all that its layout may read',
  },
  {
    name: 'outputs',
    gives:
      'portfolio and texts → files that are no pages: of each person a résumé, a JSON Resume and a vCard, and preview cards; Markdown beside pages, data, `llms.txt`',
  },
  { name: 'plan', gives: 'what is wanted and what was built last time → what must be written' },
  { name: 'styles', gives: 'Sass → style sheets, small and compatible' },
  { name: 'scripts', gives: 'the files of `browser` → one script for a page, with its hash' },
  {
    name: 'images',
    gives: 'a picture → its variants in AVIF, WebP and a fallback, without metadata; a drawing → what of it is safe',
  },
  { name: 'fonts', gives: 'typefaces and the characters of the site → fonts with only these' },
  { name: 'feeds', gives: 'what is dated, and all addresses → feed, site map and `robots.txt`' },
  { name: 'hosts', gives: 'the policy and the files of a site → its headers, as each host reads them' },
  {
    name: 'audit',
    gives: 'the files of a built site, and which content file each page is made from → what is wrong with them',
  },
  {
    name: 'editor',
    gives: 'the content schemas and a content’s names → JSON Schemas that editors complete and check with',
  },
  { name: 'site', gives: 'a content folder and options → everything that is to be published' },
  { name: 'eleventy', gives: 'planned pages and layouts → HTML; the only room that knows Eleventy' },
  { name: 'publish', gives: 'a finished folder → the published folder, whole or not at all' },
  { name: 'preview', gives: 'a folder → the server that shows it and follows it' },
  { name: 'cli', gives: 'the commands' },
  {
    name: 'reference',
    gives: 'schemas, fixtures and imports → the documents that are made from them (`npm run reference`)',
  },
];
