import { formatDate } from '../../i18n/dates.ts';
import type { Note } from '../../portfolio/portfolio.ts';
import { hasOwnPage, pathOf } from '../../texts/address.ts';
import type { PageContext } from '../page-context.ts';
import type { NoteItem } from './item-views.ts';
import { engineerLinks, skillLinks } from './links.ts';

/** A note as one item of a list. */
export function noteItem(note: Note, context: PageContext): NoteItem {
  const { words, locale } = context;
  const { data, engineers, skills } = note;
  const planned = data.status === 'planned';
  return {
    title: data.title,
    href: hrefOf(note, context),
    summary: data.summary,
    date: data.date === null ? null : formatDate(data.date, locale),
    people: engineerLinks(engineers, context),
    skills: skillLinks(skills, context),
    planned,
    marks: [...(planned ? [words.note.comingSoon] : []), ...(data.draft ? [words.site.draft] : [])],
  };
}

/** Where the note can be read; a planned one nowhere yet. */
function hrefOf(note: Note, { addresses }: PageContext): string | null {
  if (hasOwnPage(note)) return addresses.href(pathOf.note(note));
  return note.data.status === 'planned' ? null : note.data.url;
}
