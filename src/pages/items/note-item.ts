import { formatDate } from '../../i18n/dates.ts';
import { formatList } from '../../i18n/locale.ts';
import type { Note } from '../../portfolio/portfolio.ts';
import { hasOwnPage, pathOf } from '../../texts/address.ts';
import { proseHtml } from '../entry-texts.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from '../views/frame.ts';
import type { NoteItem } from './item-views.ts';
import { engineerLinks, fieldLink, firstNamed, MAX_NAMED_PEOPLE, MAX_NAMED_SKILLS, skillLinks } from './links.ts';
import { noteLabel } from './note-kinds.ts';

/** A note as one item of a list. */
export function noteItem(note: Note, context: PageContext): NoteItem {
  const { words, locale } = context;
  const { data } = note;
  const people = firstNamed(note.engineers, MAX_NAMED_PEOPLE, context);
  const skills = firstNamed(note.skills, MAX_NAMED_SKILLS, context);
  const planned = data.status === 'planned';
  const coauthors =
    data.coauthors.length === 0
      ? []
      : [{ label: words.note.with({ names: formatList(data.coauthors, locale) }), href: null }];
  return {
    kind: noteLabel(data, words, locale),
    title: data.title,
    href: hrefOf(note, context),
    summary: proseHtml(data.summary, note.text, context),
    date: data.date === null ? null : formatDate(data.date, locale),
    people: [...engineerLinks(people.first, context), ...coauthors],
    morePeople: people.more,
    coauthors,
    links: noteLinks(note, context),
    skills: skillLinks(skills.first, context),
    moreSkills: skills.more,
    planned,
    marks: [...(planned ? [words.note.comingSoon] : []), ...(data.draft ? [words.site.draft] : [])],
  };
}

/** What there is of a note besides its text: its slides and its video. */
function noteLinks({ data, text }: Note, context: PageContext): readonly LinkView[] {
  const { slides, video } = context.words.note;
  return [
    { label: slides, url: data.slides },
    { label: video, url: data.video },
  ].flatMap(({ label, url }) => (url === null ? [] : fieldLink({ label, url }, text, context)));
}

/** Where the note can be read; a planned one nowhere yet. */
function hrefOf(note: Note, { addresses }: PageContext): string | null {
  if (hasOwnPage(note)) return addresses.href(pathOf.note(note));
  return note.data.status === 'planned' ? null : note.data.url;
}
