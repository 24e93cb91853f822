import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Portfolio } from './portfolio.ts';

const MAX_NAMED = 5;

/** One note for all entries that are left out as drafts, or because they belong to one: nobody should miss them on the site. */
export function noteDrafts({ leftOut }: Portfolio): readonly Diagnostic[] {
  const drafts = [...leftOut].flatMap(([path, { reason }]) => (reason === 'draft' ? [path] : []));
  if (drafts.length === 0) return [];
  const more = drafts.length > MAX_NAMED ? ` and ${drafts.length - MAX_NAMED} more` : '';
  const subject =
    drafts.length === 1
      ? '1 entry is a draft, or belongs to one'
      : `${drafts.length} entries are drafts, or belong to one`;
  return [
    {
      severity: 'note',
      code: 'draft-left-out',
      message: `${subject}, and not on the site: ${drafts.slice(0, MAX_NAMED).join(', ')}${more}`,
      place: null,
      help: 'look at them, and for mistakes in them, with --drafts; remove `draft` to publish them',
    },
  ];
}
