import { formatDate } from '../../i18n/dates.ts';
import type { Note } from '../../portfolio/portfolio.ts';
import { hasOwnPage, pathOf } from '../../texts/address.ts';
import { proseHtml } from '../entry-texts.ts';
import type { PageContext } from '../page-context.ts';
import type { NoteItem } from './item-views.ts';
import { engineerLinks, firstNamed, MAX_NAMED_PEOPLE, MAX_NAMED_SKILLS, skillLinks } from './links.ts';

/** A note as one item of a list. */
export function noteItem(note: Note, context: PageContext): NoteItem {
  const { words, locale } = context;
  const { data } = note;
  const people = firstNamed(note.engineers, MAX_NAMED_PEOPLE, context);
  const skills = firstNamed(note.skills, MAX_NAMED_SKILLS, context);
  const planned = data.status === 'planned';
  return {
    title: data.title,
    href: hrefOf(note, context),
    summary: proseHtml(data.summary, note.text, context),
    date: data.date === null ? null : formatDate(data.date, locale),
    people: engineerLinks(people.first, context),
    morePeople: people.more,
    skills: skillLinks(skills.first, context),
    moreSkills: skills.more,
    planned,
    marks: [...(planned ? [words.note.comingSoon] : []), ...(data.draft ? [words.site.draft] : [])],
  };
}

/** Where the note can be read; a planned one nowhere yet. */
function hrefOf(note: Note, { addresses }: PageContext): string | null {
  if (hasOwnPage(note)) return addresses.href(pathOf.note(note));
  return note.data.status === 'planned' ? null : note.data.url;
}
