import { type Entry, hasText, type SoundEntry } from '../content/entry.ts';
import type { AchievementData } from '../content/schemas/achievement.ts';
import type { NoteData } from '../content/schemas/note.ts';
import type { PageData } from '../content/schemas/page.ts';
import type { PeriodData } from '../content/schemas/period.ts';
import type { ProjectData } from '../content/schemas/project.ts';
import { type Memo, noMemo } from '../memo/memo.ts';
import { isDated } from './period-order.ts';
import type { Achievement, EngineerRef, EntryText, FreePage, Note, Organization, Project, Skill } from './portfolio.ts';
import { openingsOf, strengthOf } from './strength.ts';
import { buildTestimonials } from './testimonials.ts';

/** What entries name, by the name as written; a name that means nothing here (unknown, or left out as a draft) is dropped. */
export interface Resolve {
  readonly engineers: (slugs: readonly string[]) => readonly EngineerRef[];
  readonly skills: (names: readonly string[]) => readonly Skill[];
  readonly organization: (name: string | null) => Organization | null;
}

/** A project from its entry; one under NDA gives no organization, figures, testimonials, links, images and nothing to open to anybody. */
export function buildProject(entry: SoundEntry<ProjectData>, resolve: Resolve, memo: Memo = noMemo): Project {
  const { data, slug } = entry;
  const engineers = resolve.engineers(namedIn(data));
  const organization = data.nda ? null : resolve.organization(data.organization);
  const testimonials = buildTestimonials(data.nda ? [] : data.testimonials, resolve);
  const skills = resolve.skills([
    ...data.skills,
    ...testimonials.flatMap((each) => each.skills.map(({ name }) => name)),
  ]);
  const known = testimonials.map(({ knownOrganization }) => knownOrganization);
  const text = textOf(entry, memo);
  const claim = claimOf(data, periodOf(data), data.nda);
  const openings = {
    testimonials,
    repository: data.nda ? null : data.repository,
    demo: data.nda ? null : data.demo,
  };
  return memo.keep(`project ${slug}`, [text, organization, ...engineers, null, ...skills, ...known], () => ({
    slug,
    title: data.title,
    summary: data.summary,
    engineers,
    roles: rolesIn(data),
    organization,
    client: data.client,
    domain: data.domain,
    status: data.status,
    ...claim,
    ...openings,
    strength: strengthOf({ ...claim, evidence: openingsOf({ ...claim, ...openings }) }),
    skills,
    links: data.nda ? [] : data.links,
    images: data.nda ? [] : data.images,
    featured: data.featured,
    nda: data.nda,
    draft: data.draft,
    permalink: data.permalink,
    aliases: data.aliases,
    text,
  }));
}

function namedIn({ engineers }: Pick<ProjectData, 'engineers'>): readonly string[] {
  return engineers.map(({ engineer }) => engineer);
}

function rolesIn({ engineers }: Pick<ProjectData, 'engineers'>): ReadonlyMap<string, string> {
  return new Map(engineers.flatMap(({ engineer, role }) => (role === null ? [] : [[engineer, role] as const])));
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
  memo: Memo = noMemo,
): Achievement {
  const { data, slug } = entry;
  const project = data.project === null ? null : (projects.get(data.project) ?? null);
  const nda = data.nda || (project?.nda ?? false);
  const own = periodOf(data);
  const engineers = data.engineers.length > 0 ? resolve.engineers(namedIn(data)) : (project?.engineers ?? []);
  const organization = nda ? null : (resolve.organization(data.organization) ?? project?.organization ?? null);
  const skills = resolve.skills(data.skills);
  const text = textOf(entry, memo);
  return memo.keep(`achievement ${slug}`, [text, project, organization, ...engineers, null, ...skills], () => ({
    slug,
    title: data.title,
    project,
    engineers,
    roles: rolesIn(data),
    organization,
    ...claimOf(data, isDated(own) ? own : (project?.period ?? own), nda),
    skills,
    lesson: data.lesson,
    featured: data.featured,
    nda,
    draft: data.draft || (project?.draft ?? false),
    text,
  }));
}

/** A note from its entry. */
export function buildNote(entry: SoundEntry<NoteData>, resolve: Resolve, memo: Memo = noMemo): Note {
  const { data, slug } = entry;
  const engineers = resolve.engineers(data.engineers);
  const skills = resolve.skills(data.skills);
  const text = textOf(entry, memo);
  return memo.keep(`note ${slug}`, [text, ...engineers, null, ...skills], () => ({
    slug,
    engineers,
    skills,
    data,
    text,
  }));
}

/** A free page from its entry. */
export function buildPage({ slug, data, ...entry }: SoundEntry<PageData>, memo: Memo = noMemo): FreePage {
  const text = textOf({ slug, data, ...entry }, memo);
  return memo.keep(`free page ${slug}`, [text], () => ({ slug, data, text }));
}

/** Where an entry comes from, without its data: the same as long as its front matter is. */
export function textOf({ path, yaml, references, body }: Entry<unknown>, memo: Memo = noMemo): EntryText {
  const hasBody = hasText(body);
  return memo.keep(`origin of ${path}`, [yaml, hasBody], () => ({ path, yaml, references, hasBody }));
}

/** When, out of an entry's fields. */
export function periodOf({ date, start, end }: PeriodData): PeriodData {
  return { date, start, end };
}
