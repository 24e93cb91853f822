import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { slugify } from './slugify.ts';

/** Why a file below `files/` is not copied. */
export interface CopyProblem {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string;
}

// `files/` may come from a stranger: only what this file lists is copied, since nobody can list everything that some browser or host
// runs.

/** A file format by the name that people use, with the bytes that its files may begin with (`at` a later byte, where given). */
interface Format {
  readonly name: string;
  readonly endings: readonly string[];
  readonly starts: readonly string[];
  readonly at?: number;
}

const formats: readonly Format[] = [
  { name: 'PDF', endings: ['pdf'], starts: ['%PDF-'] },
  {
    name: 'ZIP, EPUB or office document',
    endings: ['zip', 'epub', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'odg', 'pages', 'numbers', 'key'],
    starts: ['PK\x03\x04', 'PK\x05\x06'],
  },
  { name: 'office document', endings: ['doc', 'xls', 'ppt'], starts: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'] },
  { name: 'RTF', endings: ['rtf'], starts: ['{\\rtf'] },
  { name: 'gzip archive', endings: ['gz', 'tgz'], starts: ['\x1f\x8b'] },
  { name: 'bzip2 archive', endings: ['bz2'], starts: ['BZh'] },
  { name: 'xz archive', endings: ['xz'], starts: ['\xfd7zXZ\0'] },
  { name: '7z archive', endings: ['7z'], starts: ['7z\xbc\xaf\x27\x1c'] },
  { name: 'tar archive', endings: ['tar'], starts: ['ustar'], at: 257 },
  { name: 'GIF', endings: ['gif'], starts: ['GIF87a', 'GIF89a'] },
  { name: 'icon', endings: ['ico'], starts: ['\0\0\x01\0'] },
  { name: 'TIFF', endings: ['tif', 'tiff'], starts: ['II*\0', 'MM\0*'] },
  { name: 'HEIC', endings: ['heic'], starts: ['ftyp'], at: 4 },
  { name: 'MP4 or QuickTime', endings: ['mp4', 'm4v', 'm4a', 'mov'], starts: ['ftyp'], at: 4 },
  { name: 'WebM or Matroska', endings: ['webm', 'mkv'], starts: ['\x1aE\xdf\xa3'] },
  { name: 'MP3', endings: ['mp3'], starts: ['ID3', '\xff\xfa', '\xff\xfb', '\xff\xf2', '\xff\xf3'] },
  { name: 'Ogg', endings: ['ogg', 'oga', 'ogv', 'opus'], starts: ['OggS'] },
  { name: 'WAV', endings: ['wav'], starts: ['RIFF'] },
  { name: 'FLAC', endings: ['flac'], starts: ['fLaC'] },
  { name: 'font', endings: ['woff2', 'woff', 'ttf', 'otf'], starts: ['wOF2', 'wOFF', '\0\x01\0\0', 'true', 'OTTO'] },
];

/** Their bytes are looked at where pictures are read. */
const PICTURES = ['avif', 'jpeg', 'jpg', 'png', 'webp'];

const TEXTS = ['txt', 'md', 'csv', 'tsv', 'json', 'geojson', 'ics', 'vcf', 'bib', 'tex', 'asc'];

const byEnding = new Map(formats.flatMap((format) => format.endings.map((ending) => [ending, format] as const)));

/** Files that a host or a search engine looks for by name, and what their whole text has to be. */
const named: readonly { readonly name: RegExp; readonly text: (name: string) => RegExp }[] = [
  { name: /^CNAME$/, text: () => /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]+\s*$/i },
  { name: /^\.nojekyll$/, text: () => /^\s*$/ },
  { name: /^\.well-known\/security\.txt$/, text: () => /^\s*[^<\s]/ },
  { name: /^google[\da-f]+\.html$/, text: (name) => new RegExp(`^google-site-verification: ${name}\\s*$`) },
  { name: /^naver[\da-f]+\.html$/, text: (name) => new RegExp(`^naver-site-verification: ${name}\\s*$`) },
  {
    name: /^yandex_[\da-f]+\.html$/,
    text: (name) =>
      new RegExp(
        `^<html>\\s*<head>\\s*<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">\\s*</head>\\s*<body>Verification: ${name.slice('yandex_'.length, -'.html'.length)}</body>\\s*</html>\\s*$`,
      ),
  },
  {
    name: /^BingSiteAuth\.xml$/,
    text: () => /^<\?xml version="1\.0"\?>\s*<users>\s*<user>[\dA-F]+<\/user>\s*<\/users>\s*$/,
  },
];

/** Files that a visitor's browser would run must not come in beside the pages. */
const ACTIVE = /\.(html?|xhtml|xht|xml|svgz?|m?js|cjs|css|wasm|swf)$/i;

/** Names that hosts read their settings from; the list is for a better message alone. */
const SETTINGS = /^(?:_[^./]*|web\.config|[^/]*\.(?:toml|ya?ml|json|conf|ini))$/i;

/** Why a file below `files/` is not copied, by its name (path inside the content folder) alone; `null` when it is. */
export function copiedNameProblem(asset: string): CopyProblem | null {
  const inside = asset.slice('files/'.length);
  if (named.some(({ name }) => name.test(inside))) return null;
  if (inside.split('/').some((part) => ACTIVE.test(part))) {
    const help = /\.svg$/i.test(inside)
      ? 'move it into media/, and show it on a page: ![what it shows](../media/name.svg)'
      : 'remove it; text and pictures go into entries, documents may be PDF';
    return { code: 'active-file', message: `${asset} could run in a visitor's browser`, help };
  }
  if (SETTINGS.test(inside) || /(?:^|\/)\./.test(inside)) return hostFile(asset, inside);
  const [stem = '', ...endings] = (inside.split('/').at(-1) ?? '').split('.');
  const ending = (endings.pop() ?? '').toLowerCase();
  if (!isCopiedEnding(ending)) return unlisted(asset, ending);
  const isTar = endings.at(-1)?.toLowerCase() === 'tar';
  if (PACKED.includes(ending) && !isTar) return packed(asset);
  if (!endings.some(isOtherEnding)) return null;
  const words = [stem, ...endings.slice(0, isTar ? -1 : undefined)].join('-');
  return severalEndings(asset, `${slugify(words) || 'file'}.${isTar ? 'tar.' : ''}${ending}`);
}

/** `page.html.gz` is what some hosts send for `page.html`. */
const PACKED = ['gz', 'bz2', 'xz'];

function isCopiedEnding(ending: string): boolean {
  return byEnding.has(ending) || PICTURES.includes(ending) || TEXTS.includes(ending);
}

/** Whether a part between two dots could be an ending that a host goes by; versions (`1`, `v2`) and languages are none. */
function isOtherEnding(part: string): boolean {
  const isPlain = /^v\d+$/i.test(part) || (/^[a-z]{2}$/.test(part) && !['js', 'pl', 'py', 'rb', 'sh'].includes(part));
  return /^[a-z][a-z\d]{1,5}$/i.test(part) && !isPlain && !isCopiedEnding(part.toLowerCase());
}

function hostFile(asset: string, inside: string): CopyProblem {
  const message = `${asset} could change how the host serves the site, so it is not copied from content`;
  const help = /^[^._][^/]*\.json$/i.test(inside)
    ? `move it into a folder, such as files/data/${inside}: hosts read their settings at the top`
    : 'remove it; whoever publishes the site sets up its host';
  return { code: 'host-file', message, help };
}

function unlisted(asset: string, ending: string): CopyProblem {
  const what = ending === '' ? 'files without an ending are' : `files that end with ".${ending}" are`;
  const help =
    ending === ''
      ? 'give text the ending .txt; remove anything else'
      : 'pack it as .zip; copied as they are: PDF, office documents, archives, plain text, pictures, sound, video, fonts';
  return { code: 'unlisted-file', message: `${what} not copied, and ${asset} is one`, help };
}

function severalEndings(asset: string, better: string): CopyProblem {
  const message = `${asset} has more than one ending, and some hosts run a file by any of them`;
  return { code: 'unlisted-file', message, help: `rename it to ${better}` };
}

function packed(asset: string): CopyProblem {
  const message = `some hosts send ${asset} in place of the file that is called so without its last ending`;
  return { code: 'unlisted-file', message, help: 'pack it as .zip or .tar.gz' };
}

/** Whether a copied text may have other line endings in another clone; what calendars and cards end lines with is part of them. */
export function hasCrlf(asset: string, bytes: Uint8Array): boolean {
  const ending = /\.([^.]+)$/.exec(asset)?.[1]?.toLowerCase() ?? '';
  return TEXTS.includes(ending) && !['ics', 'vcf'].includes(ending) && Buffer.from(bytes).includes('\r\n');
}

/** Why the bytes of such a file, whose name is right, are not those of what it is called; `null` when they are. */
export function copiedBytesProblem(asset: string, bytes: Uint8Array): CopyProblem | null {
  const inside = asset.slice('files/'.length);
  const special = named.find(({ name }) => name.test(inside));
  if (special !== undefined) {
    const isKnown = bytes.length < 64 * 1024 && special.text(inside).test(decode(bytes));
    const help = 'take it as it comes from the host or search engine, without anything else in it';
    return isKnown ? null : disguised(`${asset} holds something else than a file of this name does`, help);
  }
  const ending = /\.([^.]+)$/.exec(inside)?.[1]?.toLowerCase() ?? '';
  const format = byEnding.get(ending);
  if (format !== undefined) {
    const start = latin(bytes);
    // An archive may begin with anything before its signature, and a browser may go by that.
    const isPage = /^\s*</.test(start);
    if (!isPage && format.starts.some((sign) => start.startsWith(sign, format.at))) return null;
    const help = 'save it in that format; to give a file another ending does not convert it';
    return disguised(`${asset} is no ${format.name}, whatever it is called`, help);
  }
  return TEXTS.includes(ending) ? textProblem(asset, latin(bytes)) : null;
}

/** Browsers go by how a file begins where a host does not say what it is, and Jekyll makes pages of what has front matter. */
function textProblem(asset: string, start: string): CopyProblem | null {
  const text = start.replace(/^\xef\xbb\xbf/, '');
  if (/^\s*</.test(text)) {
    const help = 'begin it with a word, or pack it as .zip; what is to be a page goes into pages/ as Markdown';
    return disguised(`${asset} begins as a web page does`, help);
  }
  if (/^---[ \t]*\r?(?:\n|$)/.test(text)) {
    const help = 'remove the line "---" at its top; what is to be a page goes into pages/';
    return disguised(`${asset} begins with front matter, of which some hosts make a page`, help);
  }
  // Excel saves CSV as UTF-16, and says so at its beginning.
  const isBinary = text.includes('\0') && !/^(?:\xff\xfe|\xfe\xff)/.test(text);
  return isBinary ? disguised(`${asset} is no text, whatever it is called`, 'pack it as .zip') : null;
}

function disguised(message: string, help: string): CopyProblem {
  return { code: 'disguised-file', message, help };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** The first bytes as text, one character for each. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
}
