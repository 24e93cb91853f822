import type { Body, Picture } from '../../markdown/body.ts';
import type { Project } from '../../portfolio/portfolio.ts';
import { fixedPaths, pathOf } from '../address.ts';
import { createFrame } from '../create-frame.ts';
import { achievementItem, evidenceItems, projectItem } from '../create-items.ts';
import type { PageContext } from '../page-context.ts';
import { bodyOf, resolvedHref, resolvedPicture } from '../resolved.ts';
import type { FrameView, LinkView } from './frame.ts';
import type { AchievementItem, EvidenceItem, ProjectItem } from './item-views.ts';
import { type FigureView, figureView } from './project-figures.ts';
import { strongestFirst } from './rank-achievements.ts';

export interface ProjectView extends ProjectItem {
  readonly frame: FrameView;
  readonly metrics: readonly FigureView[];
  readonly nda: boolean;
  readonly evidence: readonly EvidenceItem[];
  readonly links: readonly LinkView[];
  readonly images: readonly (Picture & { readonly alt: string })[];
  readonly achievements: readonly AchievementItem[];
  readonly body: Body | null;
  /** The project before this one in the list of all, which is the newer one. */
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
}

/** One project's page. */
export function projectView(project: Project, context: PageContext): ProjectView {
  const { words, locale, achievementsByProject } = context;
  const { title, summary, text } = project;
  return {
    ...projectItem(project, context),
    metrics: project.metrics.map((metric) => figureView(metric, locale)),
    frame: createFrame(
      {
        path: pathOf.project(project),
        title,
        description: summary ?? words.description.project(title),
        trail: [
          { label: words.site.projects, path: fixedPaths.projects },
          { label: title, path: null },
        ],
        type: 'article',
        draft: project.draft,
      },
      context,
    ),
    nda: project.nda,
    evidence: evidenceItems(project.evidence, text, context),
    links: project.links.map(({ label, url }) => ({ label, href: resolvedHref(url, text, context) })),
    images: project.images.flatMap(({ src, alt }) => {
      const picture = resolvedPicture(src, text, context);
      return picture === null ? [] : [{ ...picture, alt }];
    }),
    achievements: strongestFirst(achievementsByProject.get(project.slug) ?? []).map((each) =>
      achievementItem(each, context),
    ),
    body: bodyOf(text, context),
    ...neighboursOf(project, context),
  };
}

function neighboursOf(project: Project, context: PageContext): Pick<ProjectView, 'previous' | 'next'> {
  const { projects } = context.portfolio;
  const at = context.projectPlaces.get(project.slug) ?? -1;
  const linkTo = (neighbour: Project | undefined): LinkView | null =>
    neighbour === undefined
      ? null
      : { label: neighbour.title, href: context.book.addresses.href(pathOf.project(neighbour)) };
  // Before the first one `at` would count from the end.
  return { previous: at > 0 ? linkTo(projects[at - 1]) : null, next: linkTo(projects[at + 1]) };
}
