import type { Body, Picture } from '../../markdown/body.ts';
import type { Project } from '../../portfolio/portfolio.ts';
import { fixedPaths, pathOf } from '../address.ts';
import { createFrame } from '../create-frame.ts';
import { projectItem } from '../create-items.ts';
import type { PageContext } from '../page-context.ts';
import { bodyOf, resolvedHref, resolvedPicture } from '../resolved.ts';
import { achievementOf } from './achievement-of.ts';
import { type ClaimView, claimView } from './claim.ts';
import type { FrameView, LinkView } from './frame.ts';
import type { AchievementItem, ProjectItem } from './item-views.ts';
import { type NeighboursView, neighboursAt } from './neighbours.ts';
import { strongestFirst } from './rank-achievements.ts';

export interface ProjectView extends Omit<ProjectItem, 'moreSkills' | keyof ClaimView>, ClaimView, NeighboursView {
  readonly frame: FrameView;
  readonly links: readonly LinkView[];
  readonly images: readonly (Picture & { readonly alt: string })[];
  /** Those with figures first. */
  readonly achievements: readonly AchievementItem[];
  /** Whether any of them has a figure. */
  readonly hasFigures: boolean;
  readonly body: Body | null;
}

/** One project's page. */
export function projectView(project: Project, context: PageContext): ProjectView {
  const { text } = project;
  const { moreSkills: _, ...item } = projectItem(project, context);
  const achievements = strongestFirst(context.achievementsByProject.get(project.slug) ?? []);
  return {
    ...item,
    ...claimView(project, context),
    frame: frameOf(project, context),
    links: project.links.map(({ label, url }) => ({ label, href: resolvedHref(url, text, context) })),
    images: project.images.flatMap(({ src, alt }) => {
      const picture = resolvedPicture(src, text, context);
      return picture === null ? [] : [{ ...picture, alt }];
    }),
    achievements: achievements.map((each) => achievementOf(project, each, context)),
    hasFigures: achievements.some(({ metrics }) => metrics.length > 0),
    body: bodyOf(text, context),
    ...neighboursAt(context.portfolio.projects, context.projectPlaces.get(project.slug) ?? -1, (neighbour) => ({
      label: neighbour.title,
      href: context.book.addresses.href(pathOf.project(neighbour)),
    })),
  };
}

function frameOf(project: Project, context: PageContext): FrameView {
  const { words } = context;
  const { title, summary, draft } = project;
  return createFrame(
    {
      path: pathOf.project(project),
      title,
      description: summary ?? words.description.project(title),
      trail: [
        { label: words.site.projects, path: fixedPaths.projects },
        { label: title, path: null },
      ],
      type: 'article',
      draft,
    },
    context,
  );
}
