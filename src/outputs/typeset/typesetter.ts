import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Cache } from '../../files/cached-file.ts';
import { memoize } from '../../i18n/memoize.ts';
import { type InstalledTypeface, typefacesWith } from '../../i18n/script-typefaces.ts';
import { createCoverage, isLeftOut, readScriptTypeface, readTypefaces, UNCOMMON, uncommonIn } from './typefaces.ts';
import type { TypesetLanguage } from './typeset-language.ts';

/** Sets views that were written as JSON; the same bytes each time. */
export interface Typesetter {
  /** The view of a résumé as a PDF. */
  readonly resume: (view: string) => Promise<Uint8Array>;
  /** That of a preview card as an SVG, in which letters are outlines. */
  readonly card: (view: string) => Promise<string>;
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
 * Loads the compiler and the typefaces, those for other letters when a view has some. The compiler reads no file, and gets what
 * it sets as data: nothing of the content is markup to it. What breaks the rules of PDF/UA-1 is an error.
 */
export async function loadTypesetter(cache: Cache, typefaces: readonly InstalledTypeface[] = []): Promise<Typesetter> {
  const [{ NodeCompiler }, resume, card, fonts] = await Promise.all([
    import('@myriaddreamin/typst-ts-node-compiler'),
    readFile(path.join(import.meta.dirname, '../resume/resume.typ'), 'utf8'),
    readFile(path.join(import.meta.dirname, '../card/card.typ'), 'utf8'),
    readTypefaces(cache),
  ]);
  const templates = { resume, card };
  const createPress = (families: readonly string[], all: readonly (readonly Uint8Array[])[]) => {
    const covers = all.map(createCoverage);
    const compiler = NodeCompiler.create({
      // There is no such folder, so that a template could not read a file either.
      workspace: path.join(import.meta.dirname, 'workspace'),
      fontArgs: [{ fontBlobs: all.flat().map((font) => Buffer.from(font)) }],
    });
    return { compiler, families, isCovered: (one: string) => covers.some((isCovered) => isCovered(one)) };
  };
  const own = createPress([], [fonts]);
  const presses = memoize(async (families: string) => {
    const wanted = families.split(',').flatMap((family) => typefaces.filter((each) => each.family === family));
    const others: (readonly Uint8Array[])[] = [];
    for (const each of wanted) others.push(await readScriptTypeface(each, cache));
    return createPress(
      wanted.map(({ family }) => family),
      [fonts, ...others],
    );
  });
  const pressFor = async (view: string): Promise<typeof own> => {
    const missing = uncommonIn(view).filter((one) => !own.isCovered(one));
    if (missing.length === 0 || typefaces.length === 0) return own;
    const { language, region }: TypesetLanguage = JSON.parse(view);
    const wanted = typefacesWith(missing, region === null ? language : `${language}-${region}`, typefaces);
    return wanted.length === 0 ? own : await presses(wanted.map(({ family }) => family).join());
  };
  let made = 0;
  const set = async <Document>(
    kind: keyof typeof templates,
    view: string,
    finish: (compiler: typeof own.compiler, document: NodeTypstDocument) => Document,
  ): Promise<Document> => {
    const { compiler, families, isCovered } = await pressFor(view);
    const { result, ...problems } = compiler.compile({
      mainFileContent: templates[kind],
      inputs: { view: replaceMissing(view, isCovered, kind), families: JSON.stringify(families) },
    });
    if (result === null) throw new Error(`a ${kind} cannot be set: ${JSON.stringify(problems)}`);
    const document = finish(compiler, result);
    made += 1;
    compiler.evictCache(0);
    if (made % PAGES_BETWEEN_COLLECTIONS === 0) collectGarbage();
    return document;
  };
  return {
    resume: (view) => set('resume', view, (compiler, result) => compiler.pdf(result, { pdfStandard: 'ua-1' })),
    card: (view) => set('card', view, (compiler, result) => compiler.plainSvg(result)),
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
