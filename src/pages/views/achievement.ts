import { formatList } from '../../i18n/format-list.ts';
import type { Body } from '../../markdown/body.ts';
import type { Achievement } from '../../portfolio/portfolio.ts';
import { fixedPaths, pathOf } from '../address.ts';
import { createFrame } from '../create-frame.ts';
import { achievementItem, evidenceItems } from '../create-items.ts';
import type { PageContext } from '../page-context.ts';
import { bodyOf } from '../resolved.ts';
import type { FrameView } from './frame.ts';
import type { AchievementItem, EvidenceItem } from './item-views.ts';

export interface AchievementView extends AchievementItem {
  readonly frame: FrameView;
  readonly nda: boolean;
  readonly evidence: readonly EvidenceItem[];
  readonly lesson: string | null;
  readonly body: Body | null;
}

/** One achievement's page. */
export function achievementView(achievement: Achievement, context: PageContext): AchievementView {
  const { words, locale } = context;
  const { title, engineers, text } = achievement;
  const people = formatList(
    engineers.map(({ name }) => name),
    locale,
  );
  return {
    ...achievementItem(achievement, context),
    frame: createFrame(
      {
        path: pathOf.achievement(achievement),
        title,
        description: words.description.achievement(title, people),
        trail: [
          { label: words.site.achievements, path: fixedPaths.achievements },
          { label: title, path: null },
        ],
        type: 'article',
        draft: achievement.draft,
      },
      context,
    ),
    nda: achievement.nda,
    evidence: evidenceItems(achievement.evidence, text, context),
    lesson: achievement.lesson,
    body: bodyOf(text, context),
  };
}
