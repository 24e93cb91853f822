import { type Strength, strengths } from '../../portfolio/strength.ts';
import { createSeal, type SealView } from '../icon-views.ts';
import type { PageContext } from '../page-context.ts';
import { summarizeSkill } from '../summarize-skill.ts';
import type { LinkView } from './frame.ts';
import { isHeld } from './skill-categories.ts';
import { strengthPath } from './skills.ts';

/** One step of strength: what it takes, how to get there, and what stands there now. */
export interface StrengthStepView {
  readonly seal: SealView;
  readonly rule: string;
  readonly meaning: string;
  /** `12 achievements` and `30 skills`, linked where there is a list of them; only what there is. */
  readonly counts: readonly LinkView[];
}

/** All steps, from unproven to the strongest. */
export function strengthSteps(context: PageContext): readonly StrengthStepView[] {
  const skills = skillCounts(context);
  const achievements = Map.groupBy(context.portfolio.achievements, ({ strength }) => strength);
  return [null, ...strengths].map((strength) => {
    const achieved = strength === null ? 0 : (achievements.get(strength)?.length ?? 0);
    return stepView(strength, { achieved, shown: skills.get(strength) ?? 0 }, context);
  });
}

interface Counts {
  readonly achieved: number;
  readonly shown: number;
}

function stepView(strength: Strength | null, { achieved, shown }: Counts, context: PageContext): StrengthStepView {
  const { words, addresses, paths } = context;
  const seal = createSeal(strength, context);
  const linkTo = (path: string, label: string): LinkView => ({
    label,
    href: paths.has(path) ? addresses.href(path) : null,
  });
  return {
    seal,
    rule: words.strength.rule[seal.strength],
    meaning: words.strength.meaning[seal.strength],
    counts: [
      ...(achieved === 0
        ? []
        : [linkTo(`/achievements/strength/${strength}/`, words.count.achievements({ count: achieved }))]),
      ...(shown === 0 ? [] : [linkTo(strengthPath(seal.strength), words.count.skills({ count: shown }))]),
    ],
  };
}

/** How many skills stand at each strength; `null` is unproven. A skill that nobody has is not counted. */
function skillCounts(context: PageContext): ReadonlyMap<Strength | null, number> {
  const held = context.portfolio.skills.map((skill) => summarizeSkill(skill, context)).filter(isHeld);
  return new Map(
    [...Map.groupBy(held, ({ strength }) => strength)].map(([strength, { length }]) => [strength, length]),
  );
}
