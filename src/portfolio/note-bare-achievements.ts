import { locate } from '../content/locate.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Portfolio } from './portfolio.ts';

/**
 * A note for each achievement that is a sentence and nothing more: no project behind it, no figure, nothing to open. One
 * under NDA may not say more.
 */
export function noteBareAchievements({ achievements }: Portfolio): readonly Diagnostic[] {
  const bare = achievements.filter(
    ({ project, metrics, evidence, nda }) => !nda && project === null && metrics.length === 0 && evidence.length === 0,
  );
  return bare.map(({ title, text }) => ({
    severity: 'note',
    code: 'bare-achievement',
    message: `nothing stands behind the claim "${title}" yet`,
    place: locate(text.yaml, ['title']),
    help: 'give it `metrics` (what changed, by how much), `evidence` (where it can be checked), or the `project` it belongs to',
  }));
}
