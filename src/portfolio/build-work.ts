import { type Entry, hasText, type SoundEntry } from '../content/entry.ts';
import type { AchievementData } from '../content/schemas/achievement.ts';
import type { NoteData } from '../content/schemas/note.ts';
import type { PeriodData } from '../content/schemas/period.ts';
import type { ProjectData } from '../content/schemas/project.ts';
import { isDated } from './period-order.ts';
import type { Achievement, EngineerRef, EntryText, Note, Organization, Project, Skill } from './portfolio.ts';
import { strengthOf } from './strength.ts';

/** What entries name, by the name as written; a name that means nothing here (unknown, or left out as a draft) is dropped. */
export interface Resolve {
  readonly engineers: (slugs: readonly string[]) => readonly EngineerRef[];
  readonly skills: (names: readonly string[]) => readonly Skill[];
  readonly organization: (name: string | null) => Organization | null;
}

/** A project from its entry; one under NDA gives no organization, figures, evidence, links and images to anybody. */
export function buildProject(entry: SoundEntry<ProjectData>, resolve: Resolve): Project {
  const { data, slug } = entry;
  return {
    slug,
    title: data.title,
    summary: data.summary,
    engineers: resolve.engineers(data.engineers),
    organization: data.nda ? null : resolve.organization(data.organization),
    ...claimOf(data, periodOf(data), data.nda),
    skills: resolve.skills(data.skills),
    links: data.nda ? [] : data.links,
    images: data.nda ? [] : data.images,
    featured: data.featured,
    nda: data.nda,
    draft: data.draft,
    permalink: data.permalink,
    aliases: data.aliases,
    text: textOf(entry),
  };
}

/** When, how much, and what to check it by, with how strong that is. An NDA covers all but the time. */
function claimOf(
  data: Pick<Project, 'metrics' | 'evidence'>,
  period: PeriodData,
  nda: boolean,
): Pick<Project, 'period' | 'metrics' | 'evidence' | 'strength'> {
  const claim = { period, metrics: nda ? [] : data.metrics, evidence: nda ? [] : data.evidence };
  return { ...claim, strength: strengthOf(claim) };
}

/** An achievement from its entry; what it leaves out it takes from its project, an NDA too. */
export function buildAchievement(
  entry: SoundEntry<AchievementData>,
  projects: ReadonlyMap<string, Project>,
  resolve: Resolve,
): Achievement {
  const { data, slug } = entry;
  const project = data.project === null ? null : (projects.get(data.project) ?? null);
  const nda = data.nda || (project?.nda ?? false);
  const own = periodOf(data);
  return {
    slug,
    title: data.title,
    project,
    engineers: data.engineers.length > 0 ? resolve.engineers(data.engineers) : (project?.engineers ?? []),
    organization: nda ? null : (resolve.organization(data.organization) ?? project?.organization ?? null),
    ...claimOf(data, isDated(own) ? own : (project?.period ?? own), nda),
    skills: resolve.skills(data.skills),
    lesson: data.lesson,
    featured: data.featured,
    nda,
    draft: data.draft || (project?.draft ?? false),
    text: textOf(entry),
  };
}

/** A note from its entry. */
export function buildNote(entry: SoundEntry<NoteData>, resolve: Resolve): Note {
  const { data, slug } = entry;
  return {
    slug,
    engineers: resolve.engineers(data.engineers),
    skills: resolve.skills(data.skills),
    data,
    text: textOf(entry),
  };
}

/** Where an entry comes from, without its data. */
export function textOf({ path, yaml, references, body }: Entry<unknown>): EntryText {
  return { path, yaml, references, hasBody: hasText(body) };
}

/** When, out of an entry's fields. */
export function periodOf({ date, start, end }: PeriodData): PeriodData {
  return { date, start, end };
}
