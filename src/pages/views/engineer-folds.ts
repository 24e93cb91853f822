import type { Words } from '../../i18n/words.ts';
import type { SectionOrder } from './sections.ts';

// A profile is read to its end on a telephone: long lists fold after their first items, long texts after their first part,
// and on a narrow page of very much the later chapters below their headings.

/** Where the rest of a list folds in. */
export interface FoldView {
  /** How many stand before it. */
  readonly at: number;
  /** `Show 12 more` */
  readonly summary: string;
}

/** The lists of a profile that fold, each where it does. */
export type EngineerFolds = Readonly<Record<Exclude<keyof typeof MAX_OPEN, 'skills'>, FoldView | null>>;

type Items = readonly unknown[];

interface FoldingLists {
  readonly sections: SectionOrder;
  readonly metrics: Items;
  readonly achievements: Items;
  readonly employers: readonly { readonly stages: readonly { readonly highlights: Items }[] }[];
  readonly projects: readonly { readonly metrics: Items }[];
  readonly testimonials: Items;
  readonly services: Items;
  readonly expertise: Items;
  readonly skillGroups: readonly { readonly skills: Items }[];
  readonly timeline: { readonly entries: Items } | null;
  readonly education: Items;
  readonly certifications: Items;
  readonly beyondWork: readonly { readonly id: string; readonly items: Items }[];
  readonly colleagues: Items;
  readonly notes: Items;
  readonly plannedNotes: Items;
  readonly principles: Items;
  readonly interests: Items;
  readonly text: { readonly open: string | null; readonly folded: Items };
}

/** As many as a reader takes in of each. */
const MAX_OPEN = { career: 5, projects: 5, people: 4, notes: 3, expertise: 6, timeline: 4, skills: 12 } as const;

/** Where a list of `count` items folds; `null` where all stand in view, as a lone one is not worth a fold. */
export function foldOf(list: keyof typeof MAX_OPEN, count: number, words: Words): FoldView | null {
  const at = MAX_OPEN[list];
  return count <= at + 1 ? null : { at, summary: words.count.showMore({ count: count - at }) };
}

/** Where the lists of a profile fold. */
export function engineerFolds(view: FoldingLists, words: Words): EngineerFolds {
  return {
    career: foldOf('career', view.employers.length, words),
    projects: foldOf('projects', view.projects.length, words),
    people: foldOf('people', view.colleagues.length, words),
    notes: foldOf('notes', view.notes.length, words),
    expertise: foldOf('expertise', view.expertise.length, words),
    timeline: foldOf('timeline', view.timeline?.entries.length ?? 0, words),
  };
}

/** In screens of a telephone: when chapters fold, and how much of them stands open before. */
const MAX_CHAPTERS = 5.6;
const MAX_OPEN_CHAPTERS = 4.6;

/** About how many screens of a telephone an item takes; a role and a project without figures, which `itemCounts` counts as one. */
const HEIGHTS: Readonly<Record<string, number>> = {
  figures: 0.12,
  achievements: 0.36,
  career: 0.26,
  projects: 0.24,
  testimonials: 0.36,
  services: 0.2,
  expertise: 0.27,
  skills: 0.035,
  timeline: 0.11,
  education: 0.25,
  certifications: 0.13,
  people: 0.1,
  notes: 0.25,
  principles: 0.15,
};
const USUAL_HEIGHT = 0.15;
const HEADING_HEIGHT = 0.12;
const CHARACTERS_PER_SCREEN = 1700;

/** The sections that fold below their headings on a narrow page; none where the profile is short enough as it is. */
export function foldedChapters(view: FoldingLists): readonly string[] {
  const counts = itemCounts(view);
  const chapters = view.sections
    .filter((section) => (counts[section] ?? 0) > 0)
    .map((section) => ({
      section,
      height: HEADING_HEIGHT + (HEIGHTS[section] ?? USUAL_HEIGHT) * shownOf(section, counts[section] ?? 0),
    }));
  const text = (view.text.open?.length ?? 0) / CHARACTERS_PER_SCREEN + HEADING_HEIGHT * view.text.folded.length;
  const heights = chapters.map(({ height }) => height);
  if (sum(heights) + text <= MAX_CHAPTERS) return [];
  return chapters
    .filter((_, index) => sum(heights.slice(0, index + 1)) > MAX_OPEN_CHAPTERS)
    .map(({ section }) => section);
}

function shownOf(section: string, count: number): number {
  const limits: Readonly<Record<string, number>> = MAX_OPEN;
  return ['skills', 'career', 'projects'].includes(section) ? count : Math.min(count, limits[section] ?? count);
}

function itemCounts(view: FoldingLists): Readonly<Record<string, number>> {
  const { metrics, achievements, employers, projects, testimonials, services, expertise, skillGroups } = view;
  const { career, projects: most } = MAX_OPEN;
  // A further role at one employer, a highlight and a figure take lines of their own.
  const stages = employers.slice(0, career).flatMap((employer) => employer.stages);
  const roles = Math.min(career, employers.length) * 0.8 + stages.length * 0.2;
  const figures = projects.slice(0, most).reduce((total, { metrics: each }) => total + each.length, 0);
  const groups = skillGroups.map(({ skills }) => 4 + Math.min(skills.length, MAX_OPEN.skills));
  return {
    figures: metrics.length,
    achievements: achievements.length,
    career: roles + 0.2 * sum(stages.map(({ highlights }) => highlights.length)),
    projects: 0.85 * Math.min(most, projects.length) + 0.14 * figures,
    testimonials: testimonials.length,
    services: services.length,
    expertise: expertise.length,
    skills: sum(groups),
    timeline: view.timeline?.entries.length ?? 0,
    education: view.education.length,
    certifications: view.certifications.length,
    ...Object.fromEntries(view.beyondWork.map(({ id, items }) => [id.replace(/^section-/, ''), items.length])),
    people: view.colleagues.length,
    notes: view.notes.length + view.plannedNotes.length,
    principles: view.principles.length,
    interests: Math.min(1, view.interests.length),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
