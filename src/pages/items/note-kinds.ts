import { capitalized } from '../../i18n/locale.ts';
import type { Words } from '../../i18n/words.ts';
import type { Note } from '../../portfolio/portfolio.ts';

// What articles, talks and the like are called, wherever they stand.

/** What a note is, inside a sentence: `talk at PyCon ES 2023`; `null` where it does not say. */
function noteKind({ kind, venue }: Pick<Note['data'], 'kind' | 'venue'>, { note }: Words): string | null {
  if (kind === null) return venue;
  return venue === null ? note.kindOf[kind] : note.kindAt[kind]({ venue });
}

/** The same by itself: `Talk at PyCon ES 2023`. */
export function noteLabel(data: Pick<Note['data'], 'kind' | 'venue'>, words: Words, locale: string): string | null {
  const kind = noteKind(data, words);
  return kind === null ? null : capitalized(kind, locale);
}

/** A title with what it is the title of: `Reading charts (talk at PyCon ES 2023)`. */
export function titledNote({ title, ...data }: Note['data'], words: Words): string {
  const kind = data.kind === null ? null : noteKind(data, words);
  return kind === null ? title : words.note.titled({ title, kind });
}

/** The words for several notes: `Talks` where all of them are. */
export function notesHeading(notes: readonly Note[], { site, note }: Words): string {
  const [kind, another] = new Set(notes.map(({ data }) => data.kind));
  return kind === undefined || kind === null || another !== undefined ? site.notes : note.kinds[kind];
}

/** Whether notes have a list of their own: one that says what it is stands in profiles alone. */
export function haveList([first, second]: readonly Note[]): boolean {
  return second !== undefined || (first !== undefined && first.data.kind === null);
}
