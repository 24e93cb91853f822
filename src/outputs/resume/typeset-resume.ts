import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Cache } from '../../files/cached-file.ts';
import { createCoverage, readResumeFonts, UNCOMMON } from './resume-fonts.ts';

/** Makes a PDF of a view that was written as JSON; the same bytes each time. */
export type TypesetResume = (view: string) => Uint8Array;

/** All that the bytes of a résumé depend on besides its view. */
export const RESUME_SOURCES = ['src/outputs/resume', 'package-lock.json'];

/** What stands for a character that the typefaces lack. */
const MISSING = '\u{fffd}';

/** The compiler keeps memory that only a collection gives back. */
const PAGES_BETWEEN_COLLECTIONS = 50;

/**
 * Loads the compiler and the typefaces. The compiler reads no file, and gets what it sets as data: nothing of the content is
 * markup to it. What breaks the rules of PDF/UA-1 is an error.
 */
export async function loadTypesetter(cache: Cache): Promise<TypesetResume> {
  const [{ NodeCompiler }, template, fonts] = await Promise.all([
    import('@myriaddreamin/typst-ts-node-compiler'),
    readFile(path.join(import.meta.dirname, 'resume.typ'), 'utf8'),
    readResumeFonts(cache),
  ]);
  const compiler = NodeCompiler.create({
    // There is no such folder, so that a template could not read a file either.
    workspace: path.join(import.meta.dirname, 'workspace'),
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });
  const isCovered = createCoverage(fonts);
  let made = 0;
  return (view) => {
    const { result, ...problems } = compiler.compile({
      mainFileContent: template,
      inputs: { view: replaceMissing(view, isCovered) },
    });
    if (result === null) throw new Error(`a résumé cannot be set: ${JSON.stringify(problems)}`);
    const pdf = compiler.pdf(result, { pdfStandard: 'ua-1' });
    compiler.evictCache(0);
    made += 1;
    if (made % PAGES_BETWEEN_COLLECTIONS === 0) collectGarbage();
    return pdf;
  };
}

function replaceMissing(view: string, isCovered: (character: string) => boolean): string {
  return view.replace(UNCOMMON, (character) => {
    if (isCovered(character)) return character;
    // Such as the signs that join others, or choose a colour for them.
    return /\p{Default_Ignorable_Code_Point}/u.test(character) ? '' : MISSING;
  });
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
