import type { Evidence } from '../../content/schemas/evidence.ts';
import type { EntryText } from '../../portfolio/portfolio.ts';
import { createSeal } from '../create-seal.ts';
import { fieldHref } from '../entry-texts.ts';
import type { PageContext } from '../page-context.ts';
import type { EvidenceItem } from './item-views.ts';

/** What readers can open to check a claim, the strongest first; `text` is the entry that makes it. */
export function evidenceItems(
  evidence: readonly Evidence[],
  text: EntryText,
  context: PageContext,
): readonly EvidenceItem[] {
  const { words } = context;
  const ownWordLast = evidence.toSorted((a, b) => Number(a.by === 'self') - Number(b.by === 'self'));
  return ownWordLast.map(({ label, url, kind, by }) => ({
    label,
    href: fieldHref(url, text, context),
    kind: words.evidence.kind[kind],
    by: words.evidence.by[by],
    seal: createSeal(by === 'self' ? 'documented' : 'confirmed', context),
  }));
}
