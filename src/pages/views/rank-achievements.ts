import { isPerson, isSomebodys } from '../../portfolio/is-person.ts';
import type { Achievement, Portfolio } from '../../portfolio/portfolio.ts';
import { strengths } from '../../portfolio/strength.ts';

/** Achievements as a page shows them: some in full, the others in brief. */
export interface RankedAchievements {
  readonly leading: readonly Achievement[];
  readonly further: readonly Achievement[];
}

/** As many as a reader takes in. */
const MAX_LEADING = 4;
/** With fewer figures than this, achievements without any stand in full too. */
const MIN_WITH_FIGURES = 3;

/** Splits achievements, the strongest first. */
export function rankAchievements(achievements: readonly Achievement[]): RankedAchievements {
  const ranked = strongestFirst(achievements);
  const withFigures = ranked.filter(({ metrics }) => metrics.length > 0).length;
  const count = withFigures < MIN_WITH_FIGURES ? MAX_LEADING : Math.min(withFigures, MAX_LEADING);
  // A lone one is not worth a fold.
  const leading = ranked.length === count + 1 ? ranked.length : count;
  return { leading: ranked.slice(0, leading), further: ranked.slice(leading) };
}

/** What is proven best first, among equals those with figures, then the featured; ties keep their order. */
export function strongestFirst<Item extends Ranked>(works: readonly Item[]): readonly Item[] {
  return works.toSorted((a, b) => weightOf(b) - weightOf(a));
}

/** The `most` strongest works, in the order of the list. */
export function strongestOf<Item extends Ranked>(works: readonly Item[], most: number): readonly Item[] {
  if (works.length <= most) return works;
  const strongest = new Set(strongestFirst(works).slice(0, most));
  return works.filter((work) => strongest.has(work));
}

type Ranked = Pick<Achievement, 'metrics' | 'featured' | 'strength'>;

function weightOf({ metrics, featured, strength }: Ranked): number {
  return strengths.indexOf(strength) * 4 + (metrics.length > 0 ? 2 : 0) + Number(featured);
}

/**
 * Claims of people with figures, the strongest of each project and those of none before the others, so that the front page
 * shows the breadth of the work. What a role profile claims is nobody's: it stands here only where there are no people.
 */
export function strongestClaims({ achievements, engineers }: Portfolio): readonly Achievement[] {
  const someone = engineers.some(isPerson) ? isSomebodys : () => true;
  const seen = new Set<string>();
  const ranked = strongestFirst(achievements.filter((each) => each.metrics.length > 0 && someone(each))).map(
    (achievement) => {
      const { project } = achievement;
      const rank = Number(project !== null && seen.has(project.slug));
      if (project !== null) seen.add(project.slug);
      return { achievement, rank };
    },
  );
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ achievement }) => achievement);
}
