import { fixedPaths } from '../address.ts';
import { createFrame } from '../create-frame.ts';
import { projectItem } from '../create-items.ts';
import type { PageContext } from '../page-context.ts';
import type { FrameView } from './frame.ts';
import type { ProjectItem } from './item-views.ts';

export interface ProjectsView {
  readonly frame: FrameView;
  readonly title: string;
  /** Newest first, the undated last. */
  readonly projects: readonly ProjectItem[];
}

/** All projects. */
export function projectsView(context: PageContext): ProjectsView {
  const { portfolio, words } = context;
  const title = words.site.projects;
  return {
    frame: createFrame(
      {
        path: fixedPaths.projects,
        title,
        description: words.description.projects(portfolio.site.title),
        trail: [{ label: title, path: null }],
      },
      context,
    ),
    title,
    projects: portfolio.projects.map((project) => projectItem(project, context)),
  };
}
