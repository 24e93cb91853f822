import { listedYear } from '../../portfolio/period-order.ts';
import type { Achievement } from '../../portfolio/portfolio.ts';
import { fixedPaths } from '../address.ts';
import { createFrame } from '../create-frame.ts';
import { achievementItem } from '../create-items.ts';
import type { PageContext } from '../page-context.ts';
import type { FrameView } from './frame.ts';
import type { AchievementItem } from './item-views.ts';

export interface AchievementsView {
  readonly frame: FrameView;
  readonly title: string;
  /** What goes on, then year by year from the newest, then what is undated. */
  readonly years: readonly YearGroup[];
}

/** The achievements of one year. */
export interface YearGroup {
  /** Unique on the page: `year-2023`, `year-present`, `year-undated`. */
  readonly id: string;
  readonly label: string;
  readonly count: string;
  readonly achievements: readonly AchievementItem[];
}

/** All achievements, newest first, by year. */
export function achievementsView(context: PageContext): AchievementsView {
  const { portfolio, words } = context;
  const title = words.site.achievements;
  const years = Map.groupBy(portfolio.achievements, ({ period }) => listedYear(period));
  return {
    frame: createFrame(
      {
        path: fixedPaths.achievements,
        title,
        description: words.description.achievements(portfolio.site.title),
        trail: [{ label: title, path: null }],
      },
      context,
    ),
    title,
    years: [...years].map(([year, achievements]) => yearGroup(year, achievements, context)),
  };
}

function yearGroup(year: string | null, achievements: readonly Achievement[], context: PageContext): YearGroup {
  const { words } = context;
  return {
    id: `year-${year ?? 'undated'}`,
    label: year === null ? words.period.undated : year === 'present' ? words.period.ongoing : year,
    count: words.count.achievements(achievements.length),
    achievements: achievements.map((achievement) => achievementItem(achievement, context)),
  };
}
