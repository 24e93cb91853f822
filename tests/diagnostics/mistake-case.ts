import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { draw, drawAnimation, drawPattern, drawPhoto } from '../images/draw-picture.ts';

/** A file of `tests/fixtures/mistakes`: what is wrong, how it is told, and perhaps what is right. */
export interface MistakeCase {
  /** The sentence at its top. */
  readonly title: string;
  readonly options: readonly string[];
  readonly wrong: readonly CaseFile[];
  /** `null` when it shows no way to write it right. */
  readonly right: readonly CaseFile[] | null;
}

interface CaseFile {
  /** Path inside the content folder, which holds the files of `tests/fixtures/sound` besides. */
  readonly path: string;
  /** What the file is besides text, in words: `is a pipe`. */
  readonly kind: string;
  readonly text: string;
}

const FILE = /^(Wrong|Right): `([^`]+)`(?: (.+))?\n(?:\n(`{3,})\w+\n([\s\S]*?)^\4$)?/gm;
const TOLD = /^Told:\n\n(`{3,})text\n[\s\S]*?^\1$/m;

/** Reads such a file; throws when it is not one. */
export function parseMistakeCase(text: string): MistakeCase {
  const title = /^# (.+)\n/.exec(text)?.[1];
  if (title === undefined || !TOLD.test(text)) throw new Error('a case has a title and says what is told');
  const files = [...text.matchAll(FILE)].map(({ 1: side, 2: path = '', 3: kind = '', 5: content = '' }) => {
    return { side, path: decodeEscapes(path).toString(), kind, text: content };
  });
  const right = files.filter(({ side }) => side === 'Right');
  const options = /^Options: `(.+)`$/m.exec(text)?.[1];
  return {
    title,
    options: options === undefined ? [] : options.split(' '),
    wrong: files.filter(({ side }) => side === 'Wrong'),
    right: right.length === 0 ? null : right,
  };
}

/** The same file with other words for what is told. */
export function withTold(text: string, told: string): string {
  return text.replace(TOLD, () => `Told:\n\n\`\`\`text\n${told}\n\`\`\``);
}

/** Writes the sound content folder with the files of a case over it into a new folder. */
export async function writeCase(folder: string, files: readonly CaseFile[]): Promise<void> {
  cpSync('tests/fixtures/sound', folder, { recursive: true });
  for (const file of files) {
    mkdirSync(dirname(join(folder, file.path)), { recursive: true });
    await writeFile(join(folder, file.path), file);
  }
}

async function writeFile(location: string, { path, kind, text }: CaseFile): Promise<void> {
  const [, target] = /^is a link to `(.+)`$/.exec(kind) ?? [];
  const [, times, unit = ''] = /^is (\d+) times `(.+)`$/.exec(kind) ?? [];
  const made = Object.hasOwn(PICTURES, kind) ? PICTURES[kind] : undefined;
  if (kind === '') writeFileSync(location, text);
  else if (kind === 'with escapes') writeFileSync(location, decodeEscapes(text));
  else if (kind === 'is missing') rmSync(location, { recursive: true });
  else if (kind === 'is a pipe') execFileSync('mkfifo', [location]);
  else if (target !== undefined) symlinkSync(target, location);
  else if (times !== undefined) writeFileSync(location, decodeEscapes(unit.repeat(Number(times))));
  else if (made !== undefined) writeFileSync(location, await made());
  else throw new Error(`${path} ${kind}: nobody knows how to make this`);
}

/** `\xE9` is a byte, `\u202E` a character, `\n` and `\r` end lines. */
function decodeEscapes(text: string): Buffer {
  const parts = text.split(/(\\x[\dA-F]{2}|\\u[\dA-F]{4}|\\[nr])/).map((part) => {
    if (/^\\x/.test(part)) return Buffer.of(Number.parseInt(part.slice(2), 16));
    if (/^\\u/.test(part)) return Buffer.from(String.fromCharCode(Number.parseInt(part.slice(2), 16)));
    return Buffer.from(part === '\\n' ? '\n' : part === '\\r' ? '\r' : part);
  });
  return Buffer.concat(parts);
}

const halfOf = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length / 2);

/** Pictures that a case can hold, by what it says of them. */
const PICTURES: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'is a sound picture': () => draw(8, 8).png().toBuffer(),
  'is half of a picture': async () => halfOf(await drawPattern().png().toBuffer()),
  'is a picture 20001 pixels wide': () => draw(20_001, 1).png().toBuffer(),
  'is a moving picture': drawAnimation,
  'is a photo from a telephone': drawPhoto,
  'is a GIF': async () => Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'),
  'is a PDF': async () => Buffer.from('%PDF-1.7\n'),
  'has 21 MiB': async () => Buffer.alloc(21 * 1024 * 1024),
};
