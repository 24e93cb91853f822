import { type Entry, isSound, type SoundEntry } from '../content/entry.ts';
import type { Content } from '../content/load-content.ts';
import type { SiteData } from '../content/schemas/site.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { buildEngineer, refOf } from './build-engineer.ts';
import { buildOrganizations, buildSkills } from './build-taxonomy.ts';
import { buildAchievement, buildNote, buildProject, type Resolve, textOf } from './build-work.ts';
import { checkReferences } from './check-references.ts';
import { byName, createLookup } from './names.ts';
import { newestFirst } from './period-order.ts';
import type { EngineerRef, EntryText, Note, Organization, Portfolio, Skill } from './portfolio.ts';
import { indexWorks, usedOrganizations, usedSkills, type Works } from './works.ts';

/** What a portfolio is built with, besides the content. */
export interface PortfolioOptions {
  /** Whether entries marked as drafts are part of it. */
  readonly drafts: boolean;
}

/**
 * Links the entries into one graph. Whatever is wrong is reported and left out; the rest stands, so that later stages can
 * look for their own mistakes in the same run. Nothing that only a draft leads to is part of it.
 */
export function buildPortfolio(content: Content, site: SiteData, { drafts }: PortfolioOptions): Result<Portfolio> {
  const skills = buildSkills(content.skills);
  const organizations = buildOrganizations(content.organizations);
  const shown = <Data extends { readonly draft: boolean }>(
    entries: readonly Entry<Data>[],
  ): readonly SoundEntry<Data>[] => entries.filter(isSound).filter(({ data }) => drafts || !data.draft);
  const { engineer, project, achievement, note, page } = content.entries;

  const people = shown(engineer);
  const refs = people.map((entry) => refOf(entry, people.length === 1));
  const resolve = createResolve(content, refs, skills.value, organizations.value);
  const projects = newestFirst(
    shown(project)
      .map((entry) => buildProject(entry, resolve))
      .filter(hasEngineers),
  );
  const projectBySlug = new Map(projects.map((each) => [each.slug, each]));
  const hiddenProjects = new Set(project.filter(({ slug }) => !projectBySlug.has(slug)).map(({ slug }) => slug));
  const achievements = newestFirst(
    shown(achievement)
      .filter(({ data }) => data.project === null || !hiddenProjects.has(data.project))
      .map((entry) => buildAchievement(entry, projectBySlug, resolve))
      .filter(hasEngineers),
  );
  const notes = sortNotes(
    shown(note)
      .map((entry) => buildNote(entry, resolve))
      .filter(hasEngineers),
  );
  const pages = shown(page).map((entry) => ({ slug: entry.slug, data: entry.data, text: textOf(entry) }));
  const works: Works = { projects, achievements, notes };

  const byEngineer = indexWorks(works);

  const engineers = people.map((entry) => buildEngineer(entry, byEngineer, resolve, skills.value)).toSorted(byRank);
  const value: Portfolio = {
    site,
    siteText: siteTextOf(content),
    engineers,
    ...works,
    pages,
    skills: usedSkills(engineers, works, skills.value).toSorted(byName),
    organizations: usedOrganizations(engineers, works).toSorted(byName),
    units: content.units,
    leftOut: leftOutOf(content, [...people, ...works.projects, ...works.achievements, ...works.notes, ...pages]),
    assets: content.assets,
  };
  return { value, diagnostics: [...skills.diagnostics, ...organizations.diagnostics, ...checkReferences(content)] };
}

function siteTextOf({ siteYaml: yaml, siteReferences: references }: Content): EntryText | null {
  if (yaml === null) return null;
  return { path: 'site.yml', yaml, references, hasBody: false };
}

function leftOutOf(
  content: Content,
  shown: readonly (Pick<EntryText, 'path'> | { readonly text: EntryText })[],
): Portfolio['leftOut'] {
  const shownPaths = new Set(shown.map((item) => ('text' in item ? item.text.path : item.path)));
  const all: readonly Entry<unknown>[] = Object.values(content.entries).flat();
  const left = all.filter(({ path }) => !shownPaths.has(path));
  return new Map(
    left.map((entry) => [entry.path, { reason: isSound(entry) ? 'draft' : 'mistake', text: textOf(entry) } as const]),
  );
}

function createResolve(
  content: Content,
  people: readonly EngineerRef[],
  skills: ReadonlyMap<string, Skill>,
  organizations: ReadonlyMap<string, Organization>,
): Resolve {
  const engineerBySlug = new Map(people.map((person) => [person.slug, person]));
  const skillName = createLookup(content.skills);
  const organizationName = createLookup(content.organizations);
  return {
    engineers: (slugs) => [...new Set(slugs)].flatMap((slug) => engineerBySlug.get(slug) ?? []),
    skills: (names) =>
      [...new Set(names.map(skillName))].flatMap((name) => (name === null ? [] : (skills.get(name) ?? []))),
    organization: (name) => organizations.get(organizationName(name ?? '') ?? '') ?? null,
  };
}

function hasEngineers({ engineers }: { readonly engineers: readonly EngineerRef[] }): boolean {
  return engineers.length > 0;
}

/** People before role profiles, those who are here before alumni, then by name. */
function byRank(a: EngineerRef, b: EngineerRef): number {
  const rank = ({ kind, status }: EngineerRef): number => Number(kind === 'role') * 2 + Number(status === 'alumni');
  return rank(a) - rank(b) || byName(a, b) || (a.slug < b.slug ? -1 : 1);
}

function sortNotes(notes: readonly Note[]): readonly Note[] {
  const dated = notes.map((note) => ({
    note,
    title: note.data.title,
    slug: note.slug,
    period: { date: note.data.date, start: null, end: null },
  }));
  return newestFirst(dated).map(({ note }) => note);
}
