import { formatMetric } from '../../i18n/format-metric.ts';
import type { PictureView } from '../../markdown/slot-values.ts';
import type { Achievement, Project } from '../../portfolio/portfolio.ts';
import { fixedPaths, pathOf } from '../../texts/address.ts';
import { workCardLink } from '../card-facts.ts';
import { createFrame } from '../create-frame.ts';
import { bodyHtml, fieldHref, fieldPicture, proseText } from '../entry-texts.ts';
import { createSeal, type SealView, signedLink } from '../icon-views.ts';
import { figureBesideTitle, type TitledFigure } from '../items/figure-beside-title.ts';
import type { WorkItem } from '../items/item-views.ts';
import { achievementLink, fieldLink, type NeighboursView, neighboursAt, projectLink } from '../items/links.ts';
import { provesProject, type TestimonialItem, testimonialItems } from '../items/testimonial-item.ts';
import { achievementOf, projectEvidence, workItem } from '../items/work-item.ts';
import { workThing } from '../linked-data/work-things.ts';
import { completeLink, MAX_SHOWN } from '../lists/complete-list.ts';
import type { PageContext } from '../page-context.ts';
import { type ClaimView, claimView } from './claim.ts';
import type { FrameView, LinkView, SignedLinkView } from './frame.ts';
import { strongestFirst } from './rank-achievements.ts';
import { relatedProjects } from './related-projects.ts';
import { type SectionOrder, sectionOrder } from './sections.ts';

/** As many figures as stand side by side. */
const MAX_LEADING = 3;

/** What the layout of a project’s page may read. */
export interface ProjectView
  extends Omit<WorkItem, 'morePeople' | 'moreSkills' | 'project' | 'picture' | keyof ClaimView>,
    ClaimView,
    NeighboursView {
  readonly frame: FrameView;
  readonly sections: SectionOrder;
  readonly testimonials: readonly TestimonialItem[];
  readonly client: string | null;
  readonly domain: string | null;
  readonly status: string | null;
  /** Its source and its demo, which are among its evidence too. */
  readonly openings: readonly SignedLinkView[];
  readonly links: readonly LinkView[];
  readonly images: readonly (PictureView & { readonly alt: string })[];
  /** Those with figures first. */
  readonly achievements: readonly WorkItem[];
  /** To the list of all achievements; `null` when they are here. */
  readonly allAchievements: LinkView | null;
  /** Whether any of them has a figure. */
  readonly hasFigures: boolean;
  /** Where the project has no figures of its own: those of its strongest achievements that have some. */
  readonly leading: readonly LeadingFigure[];
  /** Projects that are most like this one. */
  readonly related: readonly WorkItem[];
  /** HTML. */
  readonly body: string | null;
}

/** The first figure of an achievement: its label leads to the achievement, whose title stands in the list below. */
interface LeadingFigure extends LinkView {
  readonly metric: TitledFigure;
  readonly seal: SealView;
}

/** One project's page. */
export function projectView(project: Project, context: PageContext): ProjectView {
  const { text } = project;
  const { words } = context;
  const {
    morePeople: _people,
    moreSkills: _skills,
    project: _project,
    picture: _picture,
    ...item
  } = workItem(project, context);
  const achievements = strongestFirst(context.achievementsByProject.get(project.slug) ?? []);
  const { achievements: most } = MAX_SHOWN.project;
  const shown = achievements.slice(0, most).map((each) => achievementOf(project, each, context));
  return {
    ...item,
    ...claimView(project, context),
    testimonials: testimonialItems(project.testimonials, text, context, provesProject),
    evidence: projectEvidence(project, context),
    rule: ruleOf(project, achievements, context),
    frame: frameOf(project, context),
    sections: sectionsOf(context),
    client: project.client,
    domain: project.domain,
    status: project.status === null ? null : words.project.statusOf[project.status],
    openings: [
      { label: words.project.repository, url: project.repository },
      { label: words.project.demo, url: project.demo },
    ].flatMap(({ label, url }) => (url === null ? [] : signedLink(label, fieldHref(url, text, context), context))),
    links: project.links.map((link) => fieldLink(link, text, context)),
    images: project.images.flatMap(({ src, alt }) => {
      const picture = fieldPicture(src, text, context);
      return picture === null ? [] : [{ ...picture, alt }];
    }),
    achievements: shown,
    leading:
      project.metrics.length > 0
        ? []
        : achievements
            .slice(0, most)
            .flatMap((each) => leadingFigure(each, context))
            .slice(0, MAX_LEADING),
    related: relatedProjects(project.skills, project.slug, context).map((each) => workItem(each, context)),
    allAchievements: completeLink(
      { folder: 'projects', slug: project.slug },
      'achievements',
      words.lists.whole.achievements({ count: achievements.length }),
      context,
    ),
    hasFigures: shown.some(({ metrics }) => metrics.length > 0),
    body: bodyHtml(text, context),
    ...neighboursAt(context.portfolio.projects, context.projectPositions.get(project.slug) ?? -1, (neighbour) =>
      projectLink(neighbour, context),
    ),
  };
}

/** What a claim rests on is always shown: last where its place is not said. */
function sectionsOf({ portfolio }: PageContext): SectionOrder {
  const order = sectionOrder('project', portfolio.site.sections?.project);
  return order.includes('evidence') ? order : [...order, 'evidence'];
}

function leadingFigure(achievement: Achievement, context: PageContext): readonly LeadingFigure[] {
  const [metric] = achievement.metrics;
  if (metric === undefined) return [];
  const { label } = metric;
  const { href } = achievementLink(achievement, context);
  const { labelLook, ...figure } = figureBesideTitle(formatMetric(metric, context, context.units), '');
  const unit = labelLook === '' ? figure.unit : null;
  const seal = createSeal(achievement.strength, context);
  return [{ label, href, metric: { ...figure, unit, labelLook: 'visually-hidden' }, seal }];
}

/** A project without figures says how many of its achievements have some. */
function ruleOf({ strength, metrics }: Project, achievements: readonly Achievement[], { words }: PageContext): string {
  const withFigures = achievements.filter((each) => each.metrics.length > 0).length;
  const rule = words.evidence.rule[strength];
  return metrics.length > 0 || withFigures === 0
    ? rule
    : `${rule} ${words.project.partsWithFigures({ count: withFigures })}`;
}

function frameOf(project: Project, context: PageContext): FrameView {
  const { words } = context;
  const { title, summary, draft } = project;
  return createFrame(
    {
      path: pathOf.project(project),
      title,
      description: proseText(summary) ?? words.description.project({ title }),
      trail: [
        { label: words.site.projects, path: fixedPaths.projects },
        { label: title, path: null },
      ],
      type: 'article',
      draft,
      card: workCardLink(project, pathOf.project(project), context),
      isEntry: true,
      things: [workThing(project, context)],
    },
    context,
  );
}
