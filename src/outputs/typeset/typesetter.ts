import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Cache } from '../../files/cached-file.ts';
import { createCoverage, isLeftOut, readTypefaces, UNCOMMON } from './typefaces.ts';

/** Sets views that were written as JSON; the same bytes each time. */
export interface Typesetter {
  /** The view of a résumé as a PDF. */
  readonly resume: (view: string) => Uint8Array;
  /** That of a preview card as an SVG, in which letters are outlines. */
  readonly card: (view: string) => string;
}

/** All that the bytes of documents depend on besides their view. */
export const TYPESET_SOURCES = [
  'src/outputs/typeset',
  'src/outputs/resume',
  'src/outputs/card',
  'src/images',
  'package-lock.json',
];

/**
 * The compiler keeps memory that only a collection gives back, and only while the event loop turns. With both, 1,000 résumés take
 * 60 MB more here at the peak of a build; in a process of their own they would take 150, and the fence would need a gate for it.
 */
const PAGES_BETWEEN_COLLECTIONS = 50;

/**
 * Loads the compiler and the typefaces. The compiler reads no file, and gets what it sets as data: nothing of the content is
 * markup to it. What breaks the rules of PDF/UA-1 is an error.
 */
export async function loadTypesetter(cache: Cache): Promise<Typesetter> {
  const [{ NodeCompiler }, resume, card, fonts] = await Promise.all([
    import('@myriaddreamin/typst-ts-node-compiler'),
    readFile(path.join(import.meta.dirname, '../resume/resume.typ'), 'utf8'),
    readFile(path.join(import.meta.dirname, '../card/card.typ'), 'utf8'),
    readTypefaces(cache),
  ]);
  const compiler = NodeCompiler.create({
    // There is no such folder, so that a template could not read a file either.
    workspace: path.join(import.meta.dirname, 'workspace'),
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });
  const isCovered = createCoverage(fonts);
  const templates = { resume, card };
  let made = 0;
  const compile = (kind: keyof typeof templates, view: string) => {
    const { result, ...problems } = compiler.compile({
      mainFileContent: templates[kind],
      inputs: { view: replaceMissing(view, isCovered, kind) },
    });
    if (result === null) throw new Error(`a ${kind} cannot be set: ${JSON.stringify(problems)}`);
    made += 1;
    return result;
  };
  const tidy = <Document>(document: Document): Document => {
    compiler.evictCache(0);
    if (made % PAGES_BETWEEN_COLLECTIONS === 0) collectGarbage();
    return document;
  };
  return {
    resume: (view) => tidy(compiler.pdf(compile('resume', view), { pdfStandard: 'ua-1' })),
    card: (view) => tidy(compiler.plainSvg(compile('card', view))),
  };
}

/** What a text never has, since it is JSON: it stands for a character that is left out, until the room around it is mended. */
const LEFT_OUT = '\0';

function replaceMissing(view: string, isCovered: (character: string) => boolean, kind: 'resume' | 'card'): string {
  const covered = view.replace(UNCOMMON, (character) => {
    if (isCovered(character)) return character;
    // Such as the signs that join others, or choose a colour for them.
    if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return '';
    return kind === 'card' || isLeftOut(character) ? LEFT_OUT : '\u{fffd}';
  });
  if (!covered.includes(LEFT_OUT)) return covered;
  // Between words one space is enough, and none at the end of a text or of a part of it.
  return covered.replace(/(^|.)( *\0[\0 ]*)(?=(.|$))/gu, (_, before: string, gap: string, after: string) => {
    const isAtEnd = /["(]/.test(before) || /["),.:;!?]/u.test(after);
    return `${before}${gap.includes(' ') && !isAtEnd ? ' ' : ''}`;
  });
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
