import { writeForeign } from '../explorer/foreign-text.ts';
import { hasMarkedWords, plainWords, writeMarkedWords } from '../i18n/fallback-words.ts';
import { LAST_RESORT } from '../i18n/words.ts';
import { type Fallback, isFallenBack } from './languages.ts';

/** What is said in words, by its key in a view; all else is addresses, codes and names of looks. */
const SAID = ['title', 'summary', 'headline', 'label', 'text', 'unit'];

/** Whether what stands under a key of a view is a text that its language has in that of the originals. */
export function isForeign(key: string, text: string, fallback: Fallback | null): fallback is Fallback {
  return SAID.includes(key) && isFallenBack(text, fallback);
}

/** What is shown of an item, with the texts that its language has in that of the originals marked as such, however deep. */
export function markForeign(item: object, fallback: Fallback | null): object {
  const mark = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      return isForeign(key, value, fallback) ? writeForeign(value, fallback.locale) : writeWords(value);
    }
    if (typeof value !== 'object' || value === null) return value;
    const parts = Object.entries(value).map(([name, each]) => [name, mark(each, isList(value) ? key : name)] as const);
    // What has nothing to mark is no copy: a site has an item of each entry.
    if (parts.every(([name, part]) => part === Reflect.get(value, name))) return value;
    return isList(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
  };
  return Object(mark(item, ''));
}

function isList(value: object): boolean {
  return Array.isArray(value);
}

/** An item says one language of a text: of one that has marked words among others it is that of the page. */
function writeWords(text: string): string {
  if (!hasMarkedWords(text)) return text;
  const others = writeMarkedWords(text, () => '');
  return others === '' ? writeForeign(plainWords(text), LAST_RESORT) : plainWords(text);
}
