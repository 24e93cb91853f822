import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { type Diagnostic, limitReports, type Severity } from '../diagnostics/diagnostic.ts';
import { orFix } from '../diagnostics/or-fix.ts';
import { overlapsWith, type Stretch } from '../diagnostics/overlaps.ts';
import { placeAt, type SourceText } from '../diagnostics/source-text.ts';
import { findLostBytes, type LostBytes } from '../encoding/lost-bytes.ts';
import { findMojibake, type Mojibake } from '../encoding/mojibake.ts';

/** What is wrong with the characters of a source text, whatever it says: damaged text, and what cannot be seen. */
export function checkText(source: SourceText): readonly Diagnostic[] {
  const isMarkdown = source.file.endsWith('.md');
  const mojibake = findMojibake(source.text, { isMarkdown });
  const lost = findLostBytes(source.text, { isMarkdown }).filter(isOutside(mojibake));
  const odd = findOddCharacters(source.text).filter(isOutside([...mojibake, ...lost]));
  return [
    ...limitReports(mojibake, (found) => toWarning(found, source)),
    ...limitReports(lost, (found) => warnOfLoss(found, source)),
    ...limitReports(odd, ({ character, start, end }) => {
      const found = describe(character);
      // In the text below the fields somebody decides which way it is to run.
      const isRemoved =
        found.code === 'control-character' ||
        (found.code === 'bidi-control' && start < endOfYaml(source.text, isMarkdown));
      return { ...found, place: placeAt(source, start, end), help: isRemoved ? orFix(found.help) : found.help };
    }),
  ];
}

/** Where the YAML of a file ends; a file of Markdown may begin with some. */
function endOfYaml(text: string, isMarkdown: boolean): number {
  return isMarkdown ? (/^---\r?\n[\s\S]*?\n---/.exec(text)?.[0].length ?? 0) : text.length;
}

/** A test of whether something begins outside of sorted stretches; it has to be called in order too, once for each. */
function isOutside(stretches: readonly Stretch[]): (found: Stretch) => boolean {
  const overlaps = overlapsWith(stretches);
  return ({ start }) => !overlaps({ start, end: start + 1 });
}

function warnOfLoss({ start, end, left }: LostBytes, source: SourceText): Diagnostic {
  return {
    severity: 'warning',
    code: 'lost-bytes',
    message: 'this was read with a wrong encoding, and a part of it is lost, so nothing can repair it',
    place: placeAt(source, start, end),
    help: `type anew what stood here${left === null ? '' : `; "${left}" is left of it`}, or remove it`,
  };
}

function toWarning({ start, end, codePage, meant }: Mojibake, source: SourceText): Diagnostic {
  return {
    severity: 'warning',
    code: 'mojibake',
    message: `this was "${meant}" before it was read as ${codePage} and saved`,
    place: placeAt(source, start, end),
    help: `write "${meant}", or run "npm run check -- --fix"`,
  };
}

/** What is wrong with a character that does not belong into text. */
export interface OddCharacter {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string;
}

const BIDI: ReadonlyMap<string, string> = new Map([
  ['\u202a', 'LEFT-TO-RIGHT EMBEDDING'],
  ['\u202b', 'RIGHT-TO-LEFT EMBEDDING'],
  ['\u202c', 'POP DIRECTIONAL FORMATTING'],
  ['\u202d', 'LEFT-TO-RIGHT OVERRIDE'],
  ['\u202e', 'RIGHT-TO-LEFT OVERRIDE'],
  ['\u2066', 'LEFT-TO-RIGHT ISOLATE'],
  ['\u2067', 'RIGHT-TO-LEFT ISOLATE'],
  ['\u2068', 'FIRST STRONG ISOLATE'],
  ['\u2069', 'POP DIRECTIONAL ISOLATE'],
]);

const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['\0', 'NUL'],
  ['\b', 'BACKSPACE'],
  ['\v', 'VERTICAL TAB'],
  ['\f', 'FORM FEED'],
  ['\u001b', 'ESCAPE'],
  ['\u007f', 'DELETE'],
  ['\u0085', 'NEXT LINE'],
  ['\ufeff', 'BYTE ORDER MARK'],
]);

// Marks that only say which way letters run (U+200E, U+200F, U+061C) are part of good Arabic and Hebrew text, and tags
// (U+E0020 and on) of the flags of England, Scotland and Wales: a black flag, at most six tags and an end.
const ODD =
  /[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\t\n\r]|[\ufeff\ufffd\ufffe\uffff\p{Cs}]|[\u{e0000}-\u{e007f}](?<!\u{1f3f4}[\u{e0030}-\u{e007a}]{0,6}.)/u;

/** Most texts have none of these, and so no odd character: checking that takes a fraction of the time. */
const POSSIBLY_ODD = /[^\t\n\r -~\xa0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffc]/;

/** What breaks lines or keeps words apart, if only in old texts. */
const SPACES = /[\v\f\u0085]/g;

/** A text without odd characters, but with those that turn its direction unless `isBidi` is set. */
export function removeOddCharacters(text: string, { isBidi }: { readonly isBidi: boolean }): string {
  if (!POSSIBLY_ODD.test(text)) return text;
  return text.replace(SPACES, ' ').replace(new RegExp(ODD.source, 'gu'), (character) => {
    const isKept = character === '\ufffd' || (BIDI.has(character) && !isBidi);
    return isKept ? character : '';
  });
}

/** The first character of a text that does not belong into text, and what is wrong with it; `null` when there is none. */
export function oddCharacterIn(text: string): OddCharacter | null {
  if (!POSSIBLY_ODD.test(text)) return null;
  const [character] = ODD.exec(text) ?? [];
  return character === undefined ? null : describe(character);
}

/** The stretches of such characters in a text. */
function findOddCharacters(text: string): readonly (Stretch & { readonly character: string })[] {
  if (!POSSIBLY_ODD.test(text)) return [];
  const stretches = [...text.matchAll(new RegExp(`(${ODD.source})\\1*`, 'gu'))];
  return stretches.map(({ 0: found, 1: character = '', index }) => {
    return { character, start: index, end: index + found.length };
  });
}

function describe(character: string): OddCharacter {
  const bidi = BIDI.get(character);
  if (bidi !== undefined) {
    const message = `an invisible character, ${nameOf(character, bidi)}, makes text read in another order than it is written in`;
    return { severity: 'error', code: 'bidi-control', message, help: `remove it; ${ISOLATE}` };
  }
  if (character === '\ufffd') {
    const message = 'a character was lost here before the file was saved, and � stands in its place';
    return { severity: 'warning', code: 'lost-character', message, help: 'type the right character' };
  }
  const message = `an invisible character, ${nameOf(character, CONTROLS.get(character) ?? kindOf(character))}, is no text`;
  return {
    severity: 'error',
    code: 'control-character',
    message,
    help: 'delete the place that is marked and type it anew',
  };
}

function kindOf(character: string): string | null {
  if (/\p{Cs}/u.test(character)) return 'SURROGATE';
  return /[\u{e0000}-\u{e007f}]/u.test(character) ? 'TAG' : null;
}

/** Spaces, and characters without width or without ink, such as U+200B and U+3164. */
const NOTHING = /^[\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether a text contains nothing that a reader could see. */
export function showsNothing(text: string): boolean {
  return NOTHING.test(text);
}

const ISOLATE = 'where a name needs a direction of its own, write <bdi>name</bdi> in Markdown';

function nameOf(character: string, name: string | null): string {
  const point = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return name === null ? point : `${point} ${name}`;
}
