import { formatPeriod } from '../../i18n/dates.ts';
import { newestFirst } from '../../portfolio/period-order.ts';
import type { Achievement, Engineer } from '../../portfolio/portfolio.ts';
import { drawTimeline, type Timeline, type TimelineGroup } from '../../timeline/draw-timeline.ts';
import type { PageContext } from '../page-context.ts';

/** An engineer's years as a drawing, and the same as text. */
export interface EngineerTimelineView extends Timeline {
  /** Newest first, whatever their kind. */
  readonly entries: readonly { readonly label: string; readonly period: string; readonly kind: string }[];
  /** How many entries have no date: `5 entries have no date`; `null` when all have one. */
  readonly undated: string | null;
}

/** Roles, projects and the achievements that are dated otherwise than their project; `null` when they make no drawing. */
export function engineerTimeline(engineer: Engineer, context: PageContext): EngineerTimelineView | null {
  const { words, locale } = context;
  const groups = groupsOf(engineer, context);
  const drawn = drawTimeline(groups);
  if (drawn === null) return null;
  const items = groups.flatMap(({ kind, entries: own }) =>
    own.map(({ label, period }) => ({ label, period, kind, title: label, slug: kind })),
  );
  const entries = newestFirst(items).map(({ label, period, kind }) => ({
    label,
    period: formatPeriod(period, locale),
    kind,
  }));
  const undated = entries.filter(({ period }) => period === null).length;
  return {
    ...drawn,
    entries: entries.flatMap(({ period, ...entry }) => (period === null ? [] : [{ ...entry, period }])),
    undated: undated === 0 ? null : words.timeline.undated(undated),
  };
}

type KindGroup = TimelineGroup & { readonly kind: string };

function groupsOf({ roles, projects, achievements }: Engineer, { words }: PageContext): readonly KindGroup[] {
  return [
    {
      caption: words.engineer.career,
      kind: words.timeline.role,
      entries: roles.map(({ title, organization, period }) => ({ label: `${title}, ${organization.name}`, period })),
    },
    {
      caption: words.site.projects,
      kind: words.project.kind,
      entries: projects.map(({ title, period }) => ({ label: title, period })),
    },
    {
      caption: words.site.achievements,
      kind: words.achievement.kind,
      entries: achievements.filter(hasOwnPeriod).map(({ title, period }) => ({ label: title, period })),
    },
  ];
}

/** What took its dates from its project is drawn with it. */
function hasOwnPeriod({ period, project }: Achievement): boolean {
  if (project === null) return true;
  const { date, start, end } = project.period;
  return period.date !== date || period.start !== start || period.end !== end;
}
