import { fixedPaths } from '../../texts/address.ts';
import { createFrame } from '../create-frame.ts';
import type { PageContext } from '../page-context.ts';
import type { FrameView } from './frame.ts';
import { type StrengthStepView, strengthSteps } from './strength-steps.ts';

/** What the layout of the page that explains the seals may read. */
export interface ProofPageView {
  readonly frame: FrameView;
  readonly title: string;
  readonly intro: string;
  /** From unproven to the strongest. */
  readonly steps: readonly StrengthStepView[];
  /** How a strength is worked out, and what it does not say; a sentence or two each. */
  readonly rules: readonly string[];
  readonly limits: readonly string[];
}

/** The page that says what the seals mean. */
export function proofPageView(context: PageContext): ProofPageView {
  const { portfolio, words } = context;
  const title = words.site.howToRead;
  return {
    frame: createFrame(
      {
        path: fixedPaths.proof,
        title,
        description: words.description.proof({ site: portfolio.site.title }),
        trail: [{ label: title, path: null }],
      },
      context,
    ),
    title,
    intro: words.strength.intro,
    steps: strengthSteps(context),
    rules: words.strength.rulesText,
    limits: words.strength.limitsText,
  };
}
