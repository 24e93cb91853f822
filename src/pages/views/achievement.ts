import { formatList } from '../../i18n/locale.ts';
import { isPerson } from '../../portfolio/is-person.ts';
import type { Achievement } from '../../portfolio/portfolio.ts';
import { fixedPaths, pathOf } from '../../texts/address.ts';
import { workCardLink } from '../card-facts.ts';
import { createFrame } from '../create-frame.ts';
import { bodyHtml, proseHtml } from '../entry-texts.ts';
import { contactLinks } from '../items/contact-links.ts';
import type { WorkItem } from '../items/item-views.ts';
import { achievementLink, type NeighboursView, neighboursAt } from '../items/links.ts';
import { achievementOf, workItem } from '../items/work-item.ts';
import { workThing } from '../linked-data/work-things.ts';
import type { PageContext } from '../page-context.ts';
import { type ClaimView, claimView } from './claim.ts';
import type { FrameView, LinkView } from './frame.ts';
import { strongestFirst } from './rank-achievements.ts';
import { relatedProjects } from './related-projects.ts';

/** What the layout of an achievement’s page may read. */
export interface AchievementView
  extends Omit<WorkItem, 'morePeople' | 'moreSkills' | 'summary' | keyof ClaimView>,
    ClaimView,
    NeighboursView {
  readonly frame: FrameView;
  readonly lesson: string | null;
  /** HTML. */
  readonly body: string | null;
  /** Of the same project, the strongest first. */
  readonly siblings: readonly WorkItem[];
  /** Whether any of these has a figure. */
  readonly hasFigures: boolean;
  /** Of one that stands alone: the projects that are most like it. */
  readonly related: readonly WorkItem[];
  /** Whether it stands by its words alone: they are set as a statement, with whose it is below. */
  readonly isStatement: boolean;
  /** Whether its words are few enough to be set large. */
  readonly isShort: boolean;
  /** How to write to those of a statement, whose names stand with it. */
  readonly contact: readonly LinkView[];
}

/** So many letters, set large, take three lines of a wide page. */
const MAX_LARGE = 60;

/** As many of the same project as stand below one another without hiding what follows; the project's page has all. */
const mostSiblings = 6;

/** One achievement's page. */
export function achievementView(achievement: Achievement, context: PageContext): AchievementView {
  const { morePeople: _people, moreSkills: _skills, summary: _summary, ...item } = workItem(achievement, context);
  const siblings = siblingsOf(achievement, context);
  const isStatement = achievement.metrics.length === 0;
  const unnamed = achievement.engineers.filter((each) => isPerson(each) && !achievement.roles.has(each.slug));
  return {
    ...item,
    ...claimView(achievement, context),
    frame: frameOf(achievement, context),
    lesson: proseHtml(achievement.lesson, achievement.text, context),
    body: bodyHtml(achievement.text, context),
    siblings,
    hasFigures: siblings.some(({ metrics }) => metrics.length > 0),
    related: siblings.length > 0 ? [] : relatedTo(achievement, context),
    isStatement,
    contact: isStatement ? contactLinks(unnamed, context) : [],
    isShort: achievement.title.length <= MAX_LARGE,
    ...neighboursAt(
      context.portfolio.achievements,
      context.achievementPositions.get(achievement.slug) ?? -1,
      (neighbour) => achievementLink(neighbour, context),
    ),
  };
}

function relatedTo({ skills, project }: Achievement, context: PageContext): readonly WorkItem[] {
  return relatedProjects(skills, project?.slug ?? null, context).map((each) => workItem(each, context));
}

function frameOf(achievement: Achievement, context: PageContext): FrameView {
  const { words, locale } = context;
  const { title, engineers, draft } = achievement;
  const people = formatList(
    engineers.map(({ name }) => name),
    locale,
  );
  return createFrame(
    {
      path: pathOf.achievement(achievement),
      title,
      description: descriptionOf(title, people, context),
      trail: [
        { label: words.site.achievements, path: fixedPaths.achievements },
        { label: title, path: null },
      ],
      type: 'article',
      draft,
      card: workCardLink(achievement, pathOf.achievement(achievement), context),
      isEntry: true,
      things: [workThing(achievement, context)],
    },
    context,
  );
}

function siblingsOf({ slug, project }: Achievement, context: PageContext): readonly WorkItem[] {
  const all = context.achievementsByProject.get(project?.slug ?? '') ?? [];
  return strongestFirst(all.filter((each) => each.slug !== slug))
    .slice(0, mostSiblings)
    .map((each) => (project === null ? workItem(each, context) : achievementOf(project, each, context)));
}

function descriptionOf(title: string, people: string, { words }: PageContext): string {
  const claim = /[.!?…]$/.test(title) ? title : words.description.sentence({ claim: title });
  return people === '' ? claim : words.description.achievementBy({ claim, people });
}
