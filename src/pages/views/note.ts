import type { Note } from '../../portfolio/portfolio.ts';
import { fixedPaths, pathOf } from '../../texts/address.ts';
import { createFrame } from '../create-frame.ts';
import { bodyHtml, proseHtml, proseText } from '../entry-texts.ts';
import type { NoteItem } from '../items/item-views.ts';
import { engineerLinks, skillLinks } from '../items/links.ts';
import { noteItem } from '../items/note-item.ts';
import { titledNote } from '../items/note-kinds.ts';
import { noteThing } from '../linked-data/note-thing.ts';
import type { PageContext } from '../page-context.ts';
import type { FrameView } from './frame.ts';

/** What the layout of a note’s page may read. */
export interface NoteView
  extends Omit<NoteItem, 'href' | 'planned' | 'marks' | 'morePeople' | 'moreSkills' | 'coauthors'> {
  readonly frame: FrameView;
  /** Names of authors who have no profile here. */
  readonly coauthors: readonly string[];
  /** HTML. */
  readonly body: string | null;
}

/** One note's page. */
export function noteView(note: Note, context: PageContext): NoteView {
  const { words } = context;
  const { title, summary, url, draft } = note.data;
  const { kind, date, links } = noteItem(note, context);
  const elsewhere = url === null ? [] : [{ label: words.note.publishedAt({ site: new URL(url).host }), href: url }];
  const named = titledNote(note.data, words);
  return {
    kind,
    title,
    summary: proseHtml(summary, note.text, context),
    date,
    people: engineerLinks(note.engineers, context),
    coauthors: note.data.coauthors,
    // Where else it is published, its slides and its video.
    links: [...elsewhere, ...links],
    skills: skillLinks(note.skills, context),
    frame: createFrame(
      {
        path: pathOf.note(note),
        title: named,
        heading: title,
        description: proseText(summary) ?? named,
        trail: [
          ...(context.notesLabel === null ? [] : [{ label: context.notesLabel, path: fixedPaths.notes }]),
          { label: title, path: null },
        ],
        type: 'article',
        draft,
        isEntry: true,
        things: [noteThing(note, context)],
      },
      context,
    ),
    body: bodyHtml(note.text, context),
  };
}
