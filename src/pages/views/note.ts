import type { Note } from '../../portfolio/portfolio.ts';
import { fixedPaths, pathOf } from '../../texts/address.ts';
import { createFrame } from '../create-frame.ts';
import { bodyHtml, proseHtml, proseText } from '../entry-texts.ts';
import type { NoteItem } from '../items/item-views.ts';
import { engineerLinks, skillLinks } from '../items/links.ts';
import { noteItem } from '../items/note-item.ts';
import type { PageContext } from '../page-context.ts';
import type { FrameView, LinkView } from './frame.ts';

/** What the layout of a note’s page may read. */
export interface NoteView extends Omit<NoteItem, 'href' | 'planned' | 'marks' | 'morePeople' | 'moreSkills'> {
  readonly frame: FrameView;
  /** Where else it is published. */
  readonly elsewhere: LinkView | null;
  /** HTML. */
  readonly body: string | null;
}

/** One note's page. */
export function noteView(note: Note, context: PageContext): NoteView {
  const { words } = context;
  const { title, summary, url, draft } = note.data;
  const { date } = noteItem(note, context);
  return {
    title,
    summary: proseHtml(summary, note.text, context),
    date,
    people: engineerLinks(note.engineers, context),
    skills: skillLinks(note.skills, context),
    frame: createFrame(
      {
        path: pathOf.note(note),
        title,
        description: proseText(summary) ?? title,
        trail: [
          { label: words.site.notes, path: fixedPaths.notes },
          { label: title, path: null },
        ],
        type: 'article',
        draft,
      },
      context,
    ),
    elsewhere: url === null ? null : { label: words.note.publishedAt({ site: new URL(url).host }), href: url },
    body: bodyHtml(note.text, context),
  };
}
