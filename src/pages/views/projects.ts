import type { Project } from '../../portfolio/portfolio.ts';
import type { ProjectItem } from '../items/item-views.ts';
import { projectItem } from '../items/work-item.ts';
import { type OverviewView, workOverview } from '../lists/create-overview.ts';
import type { WorkNarrowing } from '../lists/narrowing.ts';
import { type YearView, yearViews } from '../lists/year-views.ts';
import type { PageContext } from '../page-context.ts';
import type { ListPart } from '../paginate.ts';

/** What the layout of the list of projects may read. */
export interface ProjectsView extends OverviewView {
  /** What goes on, then year by year from the newest, then what is undated. */
  readonly years: readonly YearView<ProjectItem>[];
}

/** A page of projects by year, newest first: of all, or of those that one value narrows them to. */
export function projectsView(
  part: ListPart<Project>,
  narrowing: WorkNarrowing | null,
  context: PageContext,
): ProjectsView {
  return {
    ...workOverview('projects', part, narrowing, context.portfolio.projects, context),
    years: yearViews(
      part,
      context.words.count.projects,
      (projects) => projects.map((project) => projectItem(project, context)),
      { narrowing, context },
    ),
  };
}
