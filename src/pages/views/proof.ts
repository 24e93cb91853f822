import { type Strength, strengths } from '../../portfolio/strength.ts';
import { fixedPaths } from '../address.ts';
import { createFrame } from '../create-frame.ts';
import { createSeal, type SealView } from '../create-seal.ts';
import type { PageContext } from '../page-context.ts';
import { summarizeSkill } from '../summarize-skill.ts';
import type { FrameView, LinkView } from './frame.ts';

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

/** One step of strength: what it takes, how to get there, and what stands there now. */
interface StrengthStepView {
  readonly seal: SealView;
  readonly rule: string;
  readonly meaning: string;
  /** `12 achievements` and `30 skills`, linked where there is a list of them; only what there is. */
  readonly counts: readonly LinkView[];
}

/** The page that says what the seals mean. */
export function proofPageView(context: PageContext): ProofPageView {
  const { portfolio, words } = context;
  const title = words.site.howToRead;
  const skills = skillCounts(context);
  const achievements = Map.groupBy(portfolio.achievements, ({ strength }) => strength);
  return {
    frame: createFrame(
      {
        path: fixedPaths.proof,
        title,
        description: words.description.proof(portfolio.site.title),
        trail: [{ label: title, path: null }],
      },
      context,
    ),
    title,
    intro: words.strength.intro,
    steps: [null, ...strengths].map((strength) => {
      const achieved = strength === null ? 0 : (achievements.get(strength)?.length ?? 0);
      return stepView(strength, { achieved, shown: skills.get(strength) ?? 0 }, context);
    }),
    rules: words.strength.rulesText,
    limits: words.strength.limitsText,
  };
}

interface Counts {
  readonly achieved: number;
  readonly shown: number;
}

function stepView(strength: Strength | null, { achieved, shown }: Counts, context: PageContext): StrengthStepView {
  const { words, book } = context;
  const seal = createSeal(strength, context);
  const linkTo = (path: string, label: string): LinkView => ({
    label,
    href: book.siteMap.paths.has(path) ? book.addresses.href(path) : null,
  });
  return {
    seal,
    rule: words.strength.rule[seal.strength],
    meaning: words.strength.meaning[seal.strength],
    counts: [
      ...(achieved === 0 ? [] : [linkTo(`/achievements/strength/${strength}/`, words.count.achievements(achieved))]),
      ...(shown === 0 ? [] : [linkTo(fixedPaths.skills, words.count.skills(shown))]),
    ],
  };
}

/** How many skills stand at each strength; `null` is unproven. A skill that nobody has is not counted. */
function skillCounts(context: PageContext): ReadonlyMap<Strength | null, number> {
  const held = context.portfolio.skills
    .map((skill) => summarizeSkill(skill, context))
    .filter(({ holders }) => holders.length > 0);
  return new Map(
    [...Map.groupBy(held, ({ strength }) => strength)].map(([strength, { length }]) => [strength, length]),
  );
}
