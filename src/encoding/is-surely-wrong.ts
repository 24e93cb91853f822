import type { CharacterReading } from './code-pages.ts';

/** A run of characters outside ASCII: what it would be, and what stands around it. */
export interface Candidate {
  readonly readings: readonly CharacterReading[];
  /** Some of the text before the run and after it, as much as a word has. */
  readonly before: string;
  readonly after: string;
}

// A capital with an accent and a sign behind it can always be the bytes of some character: "CAFÉ”", "220 В±10 %",
// "1,5 Å–2 Å". So validity proves nothing of a short run. What proves it stands here: the run reads as no text does, and
// what it would be reads well.

/** Whether a run is certainly not what somebody wrote. */
export function isSurelyWrong(candidate: Candidate): boolean {
  const { readings } = candidate;
  if (!readings.every(({ meant }) => isReadable(meant))) return false;
  return (
    (readings.length >= MIN_LONG_RUN && isOneScript(meantBy(candidate))) ||
    isSpoiltMark(candidate) ||
    isOddTogether(candidate) ||
    readings.some(isOddAlone) ||
    (readings.some(isHiddenControl) && fits(candidate)) ||
    spoilsWordInside(candidate) ||
    spoilsWordStart(candidate) ||
    isStrayCircumflex(candidate)
  );
}

/** Whether a run would be characters that many people write, and of the script of the words around it. */
export function isLikely(candidate: Candidate): boolean {
  const isKnown = ({ meant }: CharacterReading): boolean => COMMON.test(meant) || COMMON_LONG.test(meant);
  return candidate.readings.every((reading) => isReadable(reading.meant) && isKnown(reading)) && fits(candidate);
}

/** Whether a character can stand in text at all. */
export function isReadable(character: string): boolean {
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\p{Cf}]$/u.test(character);
}

/** Four pairs and more without a letter between them are no coincidence. */
const MIN_LONG_RUN = 4;

/** Signs that hardly any text has directly behind a letter with an accent; controls stand in no text at all. */
const ODD_BEHIND_LETTER = /[\u0080-\u009f]|(?<=[\p{L}\p{M}\p{N}])[¡¢£¤¥¦§¨¬¯´¶µ¸¼½¾¿€₪₫ˆ˜ˇ˘˙˛˝‰ƒ]/u;

/** What a text may well put directly behind a word. */
const CLOSING = /^[»›”“’‘…–—™®©°¹²³ªº†‡•·„‚«‹\u00a0\u00ad]$/u;

/** Letters and signs of the alphabets that two bytes of UTF-8 hold, without those that only specialists write. */
const COMMON =
  /^[\u00a0-\u017f\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u0386-\u03ce\u0400-\u0491\u05b0-\u05ea\u060c-\u06d5]$/u;

/** Signs, Vietnamese letters, and the scripts of three bytes that people write most. */
const COMMON_LONG = /^[\u0900-\u0fff\u1e00-\u1eff\u2000-\u2bff\u3000-\u9fff\uac00-\ud7a3\ufeff-\uffef]$/u;

/** "ï»¿" at the beginning: the byte order mark. */
function isSpoiltMark({ readings, before }: Candidate): boolean {
  return before === '' && readings[0]?.meant === '\ufeff';
}

/** "Ð½Ðµ": several letters of one script, each a pair, with a sign between them that stands in no word. */
function isOddTogether({ readings }: Candidate): boolean {
  const isWord = readings.length > 1 && readings.every(({ meant }) => /\p{L}/u.test(meant) && COMMON.test(meant));
  return isWord && isOneScript(readings.map(({ meant }) => meant).join('')) && readings.some(hasOddTail);
}

function hasOddTail({ written }: CharacterReading): boolean {
  const text = written.join('');
  // A capital inside a word: вЂ“.
  return ODD_BEHIND_LETTER.test(text) || (written.length > 2 && /\p{Ll}\p{Lu}/u.test(text));
}

/** "â€“" for a dash, "ðŸ˜€" for a picture: three or four characters of which one cannot stand there. */
function isOddAlone(reading: CharacterReading): boolean {
  const { written, meant } = reading;
  if (written.length === 4 && /\p{Extended_Pictographic}/u.test(meant)) return true;
  if (written.length === 2 || !hasOddTail(reading)) return false;
  // Three letters of another alphabet give a Chinese one too easily.
  return written.length === 4 || (COMMON_LONG.test(meant) && (isLatin(written[0]) || !isEastAsian(meant)));
}

function isHiddenControl({ written, meant }: CharacterReading): boolean {
  return written.length === 2 && COMMON.test(meant) && /[\u0080-\u009f]/.test(written.join(''));
}

/** Whether the run, and the words that it is part of, would be of one script. */
function fits(candidate: Candidate): boolean {
  const { before, after } = candidate;
  return isOneScript(`${/[a-z]*$/i.exec(before)?.[0] ?? ''}${meantBy(candidate)}${/^[a-z]*/i.exec(after)?.[0] ?? ''}`);
}

/** "JosÃ©", "StraГџe": a capital behind a small letter, another script, or a sign inside a word. */
function spoilsWordInside(candidate: Candidate): boolean {
  const { readings, before, after } = candidate;
  const [first] = readings;
  if (first === undefined || !/[a-z]$/i.test(before) || !isLetter(first.meant) || !fits(candidate)) return false;
  const goesOn = /^[a-z]/i.test(after);
  if (first.written.length > 2) return goesOn;
  // One letter may be a prefix, and the capital a unit: kÅ.
  if (first.lead !== 0xc3 && readings.length === 1 && !/\p{L}[a-z]$/iu.test(before)) return false;
  return (goesOn && (hasOddTail(first) || !isLatin(first.written[0]))) || breaksWord(first, before);
}

/** Whether what a letter became cannot stand behind the end of `before`: a capital, a letter of another script, a mark. */
function breaksWord({ written: [capital = '', tail = ''], meant }: CharacterReading, before: string): boolean {
  if (!isLatin(capital) && !CLOSING.test(tail)) return true;
  return /[a-z]$/.test(before) && !/\p{Ll}/u.test(capital) && !/\p{Lu}/u.test(meant);
}

/** Whether a character is a letter that many people write. */
function isLetter(character: string): boolean {
  return /\p{L}/u.test(character) && (COMMON.test(character) || /[\u1e00-\u1eff]/.test(character));
}

/** "Ã‰cole", "Ã±andÃº": a word that begins with a capital and a sign, and goes on in small letters. */
function spoilsWordStart(candidate: Candidate): boolean {
  const { readings, before, after } = candidate;
  const [first] = readings;
  if (first === undefined || /[a-z]$/i.test(before) || !/^[a-z]/.test(after)) return false;
  // An apostrophe stands there rightly: Ã’s.
  const isSign = /^[^\p{L}’‘]$/u.test(first.written[1] ?? '');
  return first.lead === 0xc3 && isSign && isLetter(first.meant) && fits(candidate);
}

/** "25Â°C", "Â© 2024", "maisÂ»": signs keep their shape and get an Â before them. */
function isStrayCircumflex({ readings, before, after }: Candidate): boolean {
  const [first] = readings;
  if (first?.written[0] !== 'Â' || first.written[1] !== first.meant) return false;
  // Alone it may be a letter that is spoken of, with something behind it: "Â»", "Â¹".
  if (first.meant === '°' && /^[CF]\b/.test(after)) return true;
  return /[a-z\d]$/.test(before) || (!/[a-z]$/i.test(before) && /[¡¿«©§£¥¢½¼¾]/.test(first.meant));
}

function meantBy({ readings }: Candidate): string {
  return readings.map(({ meant }) => meant).join('');
}

// Japanese mixes three, and so do texts with a Latin word in them: a group is what may stand in one word.
const GROUPS: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u,
];

function isLatin(character = ''): boolean {
  return /\p{Script=Latin}/u.test(character);
}

function isEastAsian(character: string): boolean {
  return /[\u3000-\uffef]/.test(character);
}

/** Whether all letters of a text are of one script; the rare ones count as one. */
function isOneScript(text: string): boolean {
  const letters = [...text].filter((character) => /\p{L}/u.test(character) && !/\p{Script=Common}/u.test(character));
  return new Set(letters.map((letter) => GROUPS.findIndex((group) => group.test(letter)))).size <= 1;
}
