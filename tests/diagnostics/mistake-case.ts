import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildHere } from '../harness/build-here.ts';
import { copyProject, linkProject } from '../harness/copy-project.ts';
import { draw, drawAnimation, drawPattern, drawPhoto } from '../images/draw-picture.ts';

/** A file of `tests/fixtures/mistakes`: what is wrong, how it is reported, and perhaps what is right. */
export interface MistakeCase {
  /** The sentence at its top. */
  readonly title: string;
  readonly wrong: Example;
  /** `null` when it shows no way to do it right. */
  readonly right: Example | null;
}

/** One side of a case: what lies in the folder of a project, and the command that is run there. */
export interface Example {
  /** Its name, as in `npm run new`, and its arguments. */
  readonly command: readonly [name: string, ...args: string[]];
  readonly files: readonly CaseFile[];
}

interface CaseFile {
  /** Path inside the project's folder, whose `content/` holds the files of `tests/fixtures/sound` besides. */
  readonly path: string;
  /** What the file is besides text, in words: `is a pipe`. */
  readonly kind: string;
  readonly text: string;
}

const FILE = /^(Given|Wrong|Right): `(?!npm )([^`]+)`(?: (.+))?\n(?:\n(`{3,})\w+\n([\s\S]*?)^\4$)?/gm;
const COMMAND = /^(Command|Right): `npm (?:run )?([^`]+)`(?: with escapes)?$/gm;
const REPORT = /^Reported:\n\n(`{3,})text\n[\s\S]*?^\1$/m;

/**
 * Reads such a file; throws when it is not one. What is given belongs to both sides, and so does the command where the right
 * side has none of its own: a right side in words says that the same goes well without what is wrong. Where no command is
 * named, `npm run check` is meant, perhaps with options, and paths begin inside the content folder.
 */
export function parseMistakeCase(text: string): MistakeCase {
  const title = /^# (.+)\n/.exec(text)?.[1];
  if (title === undefined || !REPORT.test(text)) throw new Error('a case has a title and says what is reported');
  const commands = [...text.matchAll(COMMAND)].map(({ 1: side, 2: line = '' }) => ({ side, command: wordsOf(line) }));
  const named = commands.find(({ side }) => side === 'Command')?.command;
  const command = named ?? wordsOf(`check ${/^Options: `(.+)`$/m.exec(text)?.[1] ?? ''}`);
  const files = [...text.matchAll(FILE)].map(({ 1: side, 2: path = '', 3: kind = '', 5: content = '' }) => {
    const inside = decodeEscapes(path).toString();
    return { side, path: named === undefined ? `content/${inside}` : inside, kind, text: content };
  });
  const filesOf = (other: string) => files.filter(({ side }) => side === 'Given' || side === other);
  const right = commands.find(({ side }) => side === 'Right')?.command ?? command;
  return {
    title,
    wrong: { command, files: filesOf('Wrong') },
    right: /^Right: /m.test(text) ? { command: right, files: filesOf('Right') } : null,
  };
}

/** The words of a command line, of which some may stand in quotation marks: `new -- note "A title"`. */
function wordsOf(line: string): Example['command'] {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, text, word]) =>
    decodeEscapes(text ?? word ?? '').toString(),
  );
  const [name = '', ...args] = words;
  return [name, ...(args[0] === '--' ? args.slice(1) : args)];
}

/** The same file with another report. */
export function withReport(text: string, report: string): string {
  return text.replace(REPORT, () => `Reported:\n\n\`\`\`text\n${report}\n\`\`\``);
}

/** Whether a side needs the engine beside the content and what is built: it is built here, or something of the engine is wrong. */
export function needsEngine({ command: [name], files }: Example): boolean {
  return (
    name === 'build' || name === 'start' || files.some(({ path }) => !/^(?:content\/|_site\/|site\.sha256$)/.test(path))
  );
}

/** Whether something of the engine itself is other than here, so that it has to run as a copy. */
export function changesEngine({ files }: Example): boolean {
  return files.some(({ path }) => /^(?:src|\.cache)\//.test(path));
}

/** The files that somebody changes while a site is built, from the project's folder on. */
export function changedDuringBuild({ files }: Example): readonly string[] {
  return files.filter(({ kind }) => kind === CHANGED).map(({ path }) => path);
}

/** Makes the folder of a project with the sound content, and with the files of one side of a case over it. */
export async function writeExample(folder: string, example: Example): Promise<void> {
  clearProject(folder);
  if (changesEngine(example)) {
    copyProject(folder, SOUND);
  } else if (needsEngine(example)) {
    linkProject(folder, SOUND);
  } else {
    cpSync(SOUND, join(folder, 'content'), { recursive: true });
    symlinkSync(join(process.cwd(), 'src'), join(folder, 'src'), 'junction');
  }
  for (const file of example.files) {
    mkdirSync(dirname(join(folder, file.path)), { recursive: true });
    await writeFile(folder, file);
  }
}

/** Makes a folder empty but for what Node compiled of the engine, which takes longer than everything else. */
function clearProject(folder: string): void {
  mkdirSync(join(folder, '.cache'), { recursive: true });
  for (const name of readdirSync(folder)) if (name !== '.cache') rmSync(join(folder, name), { recursive: true });
  for (const name of readdirSync(join(folder, '.cache'))) {
    if (name !== 'node') rmSync(join(folder, '.cache', name), { recursive: true });
  }
}

const CHANGED = 'is changed during the build';

const SOUND = 'tests/fixtures/sound';

async function writeFile(folder: string, { path, kind, text }: CaseFile): Promise<void> {
  const location = join(folder, path);
  const [, target] = /^is a link to `(.+)`$/.exec(kind) ?? [];
  const [, times, unit = ''] = /^is (\d+) times `(.+)`$/.exec(kind) ?? [];
  const made = Object.hasOwn(PICTURES, kind) ? PICTURES[kind] : undefined;
  if (kind === CHANGED) return;
  if (kind === '') writeFileSync(location, text);
  else if (kind === 'with escapes') writeFileSync(location, decodeEscapes(text));
  else if (kind === 'is missing') rmSync(location, { recursive: true });
  else if (kind === 'is a pipe') execFileSync('mkfifo', [location]);
  else if (kind === 'is an earlier build') await buildHere(['--content', join(folder, 'content'), '--out', location]);
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
  // What is made of others is cached.
  'is a picture that nobody has seen': () =>
    draw(8, 8, `#${randomBytes(3).toString('hex')}`)
      .png()
      .toBuffer(),
  'is half of a picture': async () => halfOf(await drawPattern().png().toBuffer()),
  'is a picture 20001 pixels wide': () => draw(20_001, 1).png().toBuffer(),
  'is a moving picture': drawAnimation,
  'is a photo from a telephone': drawPhoto,
  'is a GIF': async () => Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'),
  'is a PDF': async () => Buffer.from('%PDF-1.7\n'),
  'has front matter of 65 kB': async () => Buffer.from(`---\ntitle: About us\n${'# nothing\n'.repeat(6656)}---\n`),
  'has 21 MiB': async () => Buffer.alloc(21 * 1024 * 1024),
};
