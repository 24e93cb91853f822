import { formatPeriod } from '../../i18n/dates.ts';
import { textDirection } from '../../i18n/isolate.ts';
import { inRow } from '../../i18n/punctuate.ts';
import { newestFirst } from '../../portfolio/newest-first.ts';
import type { Achievement, Engineer, Project } from '../../portfolio/portfolio.ts';
import { drawTimeline, mirrored, type Timeline, type TimelineGroup } from '../../timeline/draw-timeline.ts';
import { shownOf } from '../lists/complete-list.ts';
import type { PageContext } from '../page-context.ts';
import { strongestOf } from './rank-achievements.ts';

/** An engineer's years as a drawing, and the same as text. */
export interface EngineerTimelineView extends Timeline {
  /** Newest first, whatever their kind. */
  readonly entries: readonly { readonly label: string; readonly period: string; readonly kind: string }[];
  /** How many entries have no date, or how many of all are drawn; `null` when all are dated and drawn. */
  readonly undated: string | null;
}

/** Roles, projects and the achievements that are dated otherwise than their project; `null` when they make no drawing. */
export function engineerTimeline(engineer: Engineer, context: PageContext): EngineerTimelineView | null {
  const { words } = context;
  const all = groupsOf(engineer, context);
  const groups = strongestIn(all, shownOf(engineer).timeline);
  const drawn = drawTimeline(groups, context.portfolio.asOf);
  if (drawn === null) return null;
  const items = groups.flatMap(({ kind, entries: own }) =>
    own.map(({ label, period, isGap }) => ({
      label,
      period,
      kind: isGap ? words.timeline.break : kind,
      title: label,
      slug: kind,
    })),
  );
  const entries = newestFirst(items, context.locale).map(({ label, period, kind }) => ({
    label,
    period: formatPeriod(period, context),
    kind,
  }));
  const [shown, count] = [groups, all].map((each) => each.reduce((sum, { entries: own }) => sum + own.length, 0));
  return {
    ...(textDirection(context.locale) === 'rtl' ? mirrored(drawn) : drawn),
    entries: entries.flatMap(({ period, ...entry }) => (period === null ? [] : [{ ...entry, period }])),
    undated:
      shown === count
        ? undatedText(entries, context)
        : words.timeline.strongest({ shown: shown ?? 0, all: count ?? 0 }),
  };
}

function undatedText(entries: readonly { readonly period: string | null }[], { words }: PageContext): string | null {
  const undated = entries.filter(({ period }) => period === null).length;
  return undated === 0 ? null : words.timeline.undated({ count: undated });
}

/** As many entries as a drawing can show: roles before projects before achievements, of the works the strongest. */
function strongestIn(groups: readonly KindGroup[], most: number): readonly KindGroup[] {
  let room = most;
  return groups.map(({ entries, ...group }) => {
    const shown = strongestOf(entries, room);
    room -= shown.length;
    return { ...group, entries: shown };
  });
}

type KindGroup = TimelineGroup & {
  readonly kind: string;
  readonly entries: readonly (TimelineGroup['entries'][number] &
    Pick<Achievement, 'strength' | 'metrics' | 'featured'>)[];
};

function groupsOf({ career, projects, achievements }: Engineer, { words }: PageContext): readonly KindGroup[] {
  return [
    {
      caption: words.engineer.career,
      kind: words.timeline.role,
      entries: career.map(({ title, organization, period }) => ({
        label: organization === null ? title : inRow([title, organization.name], words),
        period,
        isGap: organization === null,
        strength: 'named',
        metrics: [],
        featured: false,
      })),
    },
    {
      caption: words.site.projects,
      kind: words.project.kind,
      entries: projects.map(entryOf),
    },
    {
      caption: words.site.achievements,
      kind: words.achievement.kind,
      entries: achievements.filter(hasOwnPeriod).map(entryOf),
    },
  ];
}

function entryOf({ title, period, strength, metrics, featured }: Project | Achievement): KindGroup['entries'][number] {
  return { label: title, period, strength, metrics, featured };
}

/** What took its dates from its project is drawn with it. */
function hasOwnPeriod({ period, project }: Achievement): boolean {
  if (project === null) return true;
  const { date, start, end } = project.period;
  return period.date !== date || period.start !== start || period.end !== end;
}
