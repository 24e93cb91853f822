import { writeForeign } from '../explorer/foreign-text.ts';
import { hasMarkedWords, plainWords, writeMarkedWords } from '../i18n/fallback-words.ts';
import { keepFigures } from '../i18n/punctuate.ts';
import { LAST_RESORT } from '../i18n/words.ts';
import type { Fallback } from '../pages/languages.ts';
import { isForeign } from '../pages/mark-foreign.ts';
import { typesetLanguage } from './typeset/typeset-language.ts';

/** What may be made of several texts in one line, `A · B`, by its key in a view. */
const JOINED = ['title', 'text', 'meta', 'more', 'facts'];

/** What may hold words of the interface, by its key in a view, where the template sets text. */
const WORDED = ['runningHead', 'unit', 'label', 'period', ...JOINED];

/** What stands between texts in one line: signs that are no part of a word, and controls of direction. */
const BETWEEN = /(\s*[·,;:()“”„«»‘’–—\u200e\u200f\u2068\u2069]\s*)/;

/** With more parts than this a text is prose, and of one language. */
const MAX_PARTS = 40;

/**
 * A view for the typesetter, which takes neither halves of characters nor controls. Figures keep their units. Texts that a
 * language has in that of the originals stand behind it, for readers who hear the document; in a line of several texts each does.
 */
export function markTexts(value: unknown, fallback: Fallback | null, key = ''): unknown {
  if (typeof value === 'string') return markText(value, fallback, key);
  if (Array.isArray(value)) return value.map((each) => markTexts(each, fallback, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, markTexts(each, fallback, name)]));
}

function markText(text: string, fallback: Fallback | null, key: string): string {
  if (hasMarkedWords(text)) return markWords(text, fallback, key);
  if (isForeign(key, text, fallback)) return written(text, fallback);
  return fallback !== null && JOINED.includes(key) ? markParts(text.split(BETWEEN), fallback) : clean(text);
}

/** Words of the language that is fallen back to, and what stands between them as it is marked elsewhere. */
function markWords(text: string, fallback: Fallback | null, key: string): string {
  if (!WORDED.includes(key)) return clean(plainWords(text));
  const words: string[] = [];
  const others = writeMarkedWords(text, (each) => {
    words.push(`${writeForeign(clean(each), typesetLanguage(LAST_RESORT).language)}\u0002`);
    return '\0';
  });
  return others
    .split('\0')
    .map(
      (each, at) =>
        markText(each, fallback, key) + (isForeign(key, each, fallback) ? '\u0002' : '') + (words[at] ?? ''),
    )
    .join('');
}

/** The longest stretches of parts that are a text of the originals are marked as such. */
function markParts(parts: readonly string[], fallback: Fallback): string {
  if (parts.length > MAX_PARTS) return clean(parts.join(''));
  let marked = '';
  for (let at = 0; at < parts.length; ) {
    const end = endOfText(parts, at, fallback);
    // Another sign ends the text within its line.
    marked += end === null ? clean(parts[at] ?? '') : `${written(parts.slice(at, end).join(''), fallback)}\u0002`;
    at = end ?? at + 1;
  }
  return keepFigures(marked);
}

function endOfText(parts: readonly string[], start: number, { texts }: Fallback): number | null {
  for (let end = parts.length; end > start; end--) if (texts.has(parts.slice(start, end).join(''))) return end;
  return null;
}

function written(text: string, { locale }: Fallback): string {
  return writeForeign(clean(text), typesetLanguage(locale).language);
}

function clean(text: string): string {
  return keepFigures(text.toWellFormed().replace(/\p{Cc}+/gu, ' '));
}
