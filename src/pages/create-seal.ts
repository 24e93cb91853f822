import type { Strength } from '../portfolio/strength.ts';
import type { PageContext } from './page-context.ts';
import { iconHref } from './signed-link.ts';

/** How strong a proof is, as a drawing and a word. */
export interface SealView {
  readonly strength: Strength | 'unproven';
  readonly label: string;
  /** Address of the drawing. */
  readonly icon: string;
}

/** The seal of a strength; `null` stands for a skill that nothing shows yet. */
export function createSeal(strength: Strength | null, context: PageContext): SealView {
  const name = strength ?? 'unproven';
  return { strength: name, label: context.words.strength.label[name], icon: iconHref(`seal-${name}`, context) };
}
