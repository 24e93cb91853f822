import type { Strength } from '../portfolio/strength.ts';
import type { PageContext } from './page-context.ts';
import { iconHref } from './signed-link.ts';

/** How strong a proof is, as a drawing and a word. */
export interface SealView {
  readonly strength: Strength | 'unproven';
  readonly label: string;
  /** The class of a seal that is louder or fainter than others; empty for most. */
  readonly look: string;
  /** Address of the drawing. */
  readonly icon: string;
}

/** What a reader can open is said louder, what nothing shows fainter. */
const looks: Partial<Record<SealView['strength'], string>> = {
  unproven: 'seal-unproven',
  documented: 'seal-open',
  confirmed: 'seal-open',
};

/** The seal of a strength; `null` stands for a skill that nothing shows yet. */
export function createSeal(strength: Strength | null, context: PageContext): SealView {
  const name = strength ?? 'unproven';
  return {
    strength: name,
    label: context.words.strength.label[name],
    look: looks[name] ?? '',
    icon: iconHref(`seal-${name}`, context),
  };
}
