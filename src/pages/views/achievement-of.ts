import type { Achievement, Project } from '../../portfolio/portfolio.ts';
import type { AchievementItem } from '../items/item-views.ts';
import { achievementItem } from '../items/work-item.ts';
import type { PageContext } from '../page-context.ts';

/** An achievement among those of its project, which need not all say for whom it was. */
export function achievementOf(project: Project, achievement: Achievement, context: PageContext): AchievementItem {
  const item = achievementItem(achievement, context);
  const isSame = achievement.organization?.name === project.organization?.name;
  return isSame ? { ...item, organization: null } : item;
}
