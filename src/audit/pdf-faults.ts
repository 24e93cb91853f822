import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type PdfPage = Awaited<ReturnType<Document['getPage']>>;

/** A node of the structure tree: an element with its role, or a reference to what is on the page. */
interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** What of a PDF keeps a screen reader from reading it, in words: nothing where it is as PDF/UA-1 asks. */
export async function pdfFaults(pdf: Uint8Array): Promise<readonly string[]> {
  const { document, pages } = await openPdf(pdf);
  const trees = await Promise.all(pages.map((page): Promise<Node | null> => page.getStructTree()));
  const nodes = trees.flatMap((tree) => (tree === null ? [] : withAllBelow(tree)));
  return [
    ...(await checkDocument(document)),
    ...checkFonts(Buffer.from(pdf).toString('latin1')),
    ...trees.flatMap((tree, at) => (tree === null ? [`page ${at + 1} has no structure`] : [])),
    ...checkHeadings(nodes.flatMap(({ role }) => role ?? [])),
    ...nodes.flatMap(({ role, alt }) => (role === 'Figure' && !alt ? ['a figure has no words'] : [])),
    ...(await Promise.all(pages.map((page) => checkPage(page, nodes)))).flat(),
  ];
}

/** The text of a PDF, in the order in which it is read. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const { pages } = await openPdf(pdf);
  const contents = await Promise.all(pages.map((page) => page.getTextContent()));
  return contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ');
}

async function openPdf(pdf: Uint8Array): Promise<{ readonly document: Document; readonly pages: readonly PdfPage[] }> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)));
  return { document, pages };
}

async function checkDocument(document: Document): Promise<readonly string[]> {
  const { info, metadata } = await document.getMetadata();
  const { Title: title, Language: language }: { Title?: string; Language?: string } = info;
  // It is a map, whatever its type says.
  const marks: unknown = await document.getMarkInfo();
  const preferences = await document.getViewerPreferences();
  return [
    ...(marks instanceof Map && marks.get('Marked') === true ? [] : ['it is not tagged']),
    ...(/<pdfuaid:part>1</.test(metadata?.getRaw() ?? '') ? [] : ['it does not say that it is PDF/UA-1']),
    ...(title ? [] : ['it has no title']),
    ...(language ? [] : ['it has no language']),
    ...(preferences?.get('DisplayDocTitle') === true ? [] : ['its title is not shown']),
    ...((await document.getOutline()) === null ? ['it has no bookmarks'] : []),
  ];
}

/** Each typeface lies in the file, with what its glyphs stand for. */
function checkFonts(source: string): readonly string[] {
  const count = (pattern: RegExp): number => source.match(pattern)?.length ?? 0;
  const [described, files] = [count(/\/Type ?\/FontDescriptor\b/g), count(/\/FontFile[23]?\b/g)];
  const [fonts, maps] = [count(/\/Subtype ?\/Type0\b/g), count(/\/ToUnicode\b/g)];
  return [
    ...(described === 0 || files < described ? ['a typeface is not embedded'] : []),
    ...(maps < fonts ? ['letters of a typeface have no meaning'] : []),
  ];
}

/** One first heading, and none that leaves out a level. */
function checkHeadings(roles: readonly string[]): readonly string[] {
  const levels = roles.flatMap((role) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['it has not one first heading']),
    ...levels.flatMap((level, at) =>
      level > (levels[at - 1] ?? 0) + 1 ? [`a heading of level ${level} leaves out one`] : [],
    ),
  ];
}

/** All text is read or decoration, and each link has words and a place among the text. */
async function checkPage(page: PdfPage, nodes: readonly Node[]): Promise<readonly string[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const named = new Set(nodes.flatMap(({ id }) => id ?? []));
  let open: (string | null)[] = [];
  const problems: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (item.str.trim() !== '' && open.length === 0) problems.push(`"${item.str}" is not tagged`);
    } else if (item.type === 'endMarkedContent') open = open.slice(0, -1);
    else {
      open.push(item.id ?? null);
      if (item.type === 'beginMarkedContentProps' && item.id && !named.has(item.id)) {
        problems.push('marked text is not in the structure');
      }
    }
  }
  for (const { subtype, contentsObj, id } of await page.getAnnotations()) {
    if (subtype !== 'Link') continue;
    if (!contentsObj?.str) problems.push('a link has no words');
    if (!named.has(`pdfjs_internal_id_${id}`)) problems.push('a link is not in the structure');
  }
  return problems;
}

function withAllBelow(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(withAllBelow)];
}
