import MarkdownIt from 'markdown-it';

const { utils } = new MarkdownIt();

/** What a source says to a parser or a renderer alone, and to no reader: where there is nothing to read in a page. */
const UNREAD: readonly RegExp[] = [
  // The words behind a fence, labels of links, of their definitions and of footnotes.
  /(?<=^(?:[ \t>*+:-]|\d+[.)]|\[\^[^\]]+\]:)*)(?:`{3,}|~{3,})[^\n]*$/gm,
  /(?<=\])\[[^\]]*\]/g,
  /\[(?:\\.|[^\]\\])*\](?=:)/g,
  /\[\^[^\]]+\]/g,
  // Words with references to characters, and names of emoji.
  /[\p{L}\p{N}]*&#?[\da-z]+;?[\p{L}\p{N}]*/giu,
  /:[a-z\d_+-]+:/g,
  // Numbers of lists, which a browser counts; marks of tasks, and kinds of alerts, which are shown in the words of the site.
  /(?<=^[ \t>*+\d.)-]*)(?<!\d)\d{1,9}[.)](?=\s|$)/gm,
  /\[x\](?=\s)/gi,
  /\[![a-z]+\]/gi,
  // Letters beyond ASCII in an address, which has them encoded, in a host as `xn--…`.
  /(?<=:\/\/)[^\s/)]*[^\0-\x7f][^\s/)]*/g,
  /(?<=\]\()[^)\n]*[^\0-\x7f][^)\n]*/g,
  // Comments are for those who write.
  /<!--[\s\S]*?-->/g,
  // Addresses of links inside of the text that stands for a picture, which has no links.
  /!\[[^\]\n]*\[[^\n]*/g,
];

/**
 * The words of a body that stand nowhere in its HTML: neither in its text nor in an attribute, such as an address, a title or
 * the text in place of a picture. It reads the source without any parser, so that nothing that a parser drops is passed over.
 */
export function lostWords(source: string, html: string): readonly string[] {
  const shown = new Set([...wordsOf(html.replace(/<[^>]*>/g, '')), ...wordsOf(html)]);
  const written = UNREAD.reduce((text, pattern) => text.replace(pattern, ' '), source).replace(TAG, saidIn);
  // Words can run together in a page, where a mark stood between them: `<a:b>c` is no link and shows `a:bc`.
  const text = html.toLowerCase();
  return [...wordsOf(written)].filter((word) => !shown.has(word) && !text.includes(word));
}

const TAG = /<\/?[a-z][a-z\d-]*(?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?>/gi;

/** Of a tag the attributes that say something; how it looks is no word. */
function saidIn(tag: string): string {
  return [...tag.matchAll(/\b(?:alt|title|href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)]
    .map(([, quoted, single]) => ` ${quoted ?? single}`)
    .join('')
    .concat(' ');
}

function wordsOf(text: string): ReadonlySet<string> {
  const plain = utils.unescapeAll(text);
  const all = `${plain} ${decoded(plain)}`.toLowerCase();
  return new Set(all.match(/[\p{L}\p{M}\p{N}]+/gu));
}

function decoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
