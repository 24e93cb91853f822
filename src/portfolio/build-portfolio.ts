import { type Entry, isSound, type SoundEntry } from '../content/entry.ts';
import type { Content } from '../content/load-content.ts';
import type { EngineerData } from '../content/schemas/engineer.ts';
import type { SiteData } from '../content/schemas/site.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { buildOrganizations, buildSkills } from './build-taxonomy.ts';
import { buildAchievement, buildNote, buildProject, periodOf, type Resolve, textOf } from './build-work.ts';
import { checkReferences } from './check-references.ts';
import { createLookup } from './names.ts';
import { newestFirst } from './period-order.ts';
import type {
  Achievement,
  Engineer,
  EngineerRef,
  EntryText,
  Note,
  Organization,
  Portfolio,
  Project,
  Proof,
  Role,
  Skill,
} from './portfolio.ts';
import { proveSkills } from './prove-skills.ts';

/** What a portfolio is built with, besides the content. */
export interface PortfolioOptions {
  /** Whether entries marked as drafts are part of it. */
  readonly drafts: boolean;
}

/**
 * Links the entries into one graph. Whatever is wrong is told and left out; the rest stands, so that later stages can
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

  const byEngineer: WorksByEngineer = {
    projects: groupByEngineer(projects),
    achievements: groupByEngineer(achievements),
    notes: groupByEngineer(notes),
  };

  const engineers = people.map((entry) => buildEngineer(entry, byEngineer, resolve, skills.value)).toSorted(byRank);
  const value: Portfolio = {
    site,
    siteText: siteTextOf(content),
    engineers,
    ...works,
    pages,
    skills: usedSkills(engineers, works, skills.value).toSorted(byName),
    organizations: usedOrganizations(engineers, works).toSorted(byName),
    leftOut: leftOutOf(content, [...people, ...works.projects, ...works.achievements, ...works.notes, ...pages]),
    assets: content.assets,
  };
  return { value, diagnostics: [...skills.diagnostics, ...organizations.diagnostics, ...checkReferences(content)] };
}

function siteTextOf({ siteYaml: yaml, siteReferences: references }: Content): EntryText | null {
  if (yaml === null) return null;
  return { path: 'site.yml', source: yaml.source, yaml, references, body: '', bodyStart: yaml.end };
}

function leftOutOf(
  content: Content,
  shown: readonly (EntryText | { readonly text: EntryText })[],
): Portfolio['leftOut'] {
  const shownPaths = new Set(shown.map((item) => ('text' in item ? item.text.path : item.path)));
  const all: readonly Entry<unknown>[] = Object.values(content.entries).flat();
  const left = all.filter(({ path }) => !shownPaths.has(path));
  return new Map(
    left.map((entry) => [entry.path, { reason: isSound(entry) ? 'draft' : 'mistake', text: textOf(entry) } as const]),
  );
}

interface Works {
  readonly projects: readonly Project[];
  readonly achievements: readonly Achievement[];
  readonly notes: readonly Note[];
}

/** The same, by the engineer's slug. */
type WorksByEngineer = { readonly [Kind in keyof Works]: ReadonlyMap<string, Works[Kind]> };

function groupByEngineer<Item extends { readonly engineers: readonly EngineerRef[] }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const { slug } of item.engineers) {
      const group = groups.get(slug);
      if (group === undefined) groups.set(slug, [item]);
      else group.push(item);
    }
  }
  return groups;
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

function buildEngineer(
  entry: SoundEntry<EngineerData>,
  works: WorksByEngineer,
  resolve: Resolve,
  taxonomy: ReadonlyMap<string, Skill>,
): Engineer {
  const { data, slug } = entry;
  const projects = works.projects.get(slug) ?? [];
  const achievements = works.achievements.get(slug) ?? [];
  const notes = works.notes.get(slug) ?? [];
  const roles = data.roles.flatMap((role): Role[] => {
    const organization = resolve.organization(role.organization);
    return organization === null
      ? []
      : [{ ...role, organization, period: periodOf(role), skills: resolve.skills(role.skills) }];
  });
  const proofs: readonly Proof[] = [
    ...projects.map((project): Proof => ({ kind: 'project', project })),
    ...achievements.map((achievement): Proof => ({ kind: 'achievement', achievement })),
    ...roles.map((role): Proof => ({ kind: 'role', role })),
  ];
  const declared = resolve.skills([...data.skills, ...data.expertise.flatMap(({ skills }) => skills)]);
  const skills = proveSkills(declared, proofs, taxonomy);
  const learning = resolve.skills(data.learning);
  const expertise = data.expertise.map((area) => ({ ...area, skills: resolve.skills(area.skills) }));
  const [ref] = resolve.engineers([slug]);
  const aliases = ref?.permalink === HOME && data.permalink !== null ? [data.permalink, ...data.aliases] : data.aliases;
  return {
    ...(ref ?? refOf(entry, false)),
    aliases: aliases.filter((alias) => alias !== ref?.permalink),
    data,
    roles,
    projects,
    achievements,
    notes,
    skills,
    learning,
    expertise,
    text: textOf(entry),
  };
}

const HOME = '/';

/** The only engineer of a site is at home on its front page; an address of the entry's own leads there. */
function refOf({ slug, data }: SoundEntry<EngineerData>, isAlone: boolean): EngineerRef {
  const { name, kind, status, permalink } = data;
  return { slug, name, kind, status, permalink: isAlone ? HOME : permalink };
}

/** Skills that somebody has or learns, or that work or a note names, with the broader ones of those. */
function usedSkills(
  engineers: readonly Engineer[],
  works: Works,
  taxonomy: ReadonlyMap<string, Skill>,
): readonly Skill[] {
  const named = [
    ...engineers.flatMap(({ skills, learning }) => [...skills.map(({ skill }) => skill), ...learning]),
    ...[...works.projects, ...works.achievements, ...works.notes].flatMap(({ skills }) => skills),
  ];
  const names = new Set(named.flatMap(({ name, ancestors }) => [name, ...ancestors]));
  return [...taxonomy.values()].filter(({ name }) => names.has(name));
}

/** Organizations that shown work or a role was for; one that only stands in the list, or is under NDA, has no page. */
function usedOrganizations(engineers: readonly Engineer[], works: Works): readonly Organization[] {
  const named = [...works.projects, ...works.achievements, ...engineers.flatMap(({ roles }) => roles)];
  return [...new Set(named.flatMap(({ organization }) => organization ?? []))];
}

function hasEngineers({ engineers }: { readonly engineers: readonly EngineerRef[] }): boolean {
  return engineers.length > 0;
}

/** People before role profiles, those who are here before alumni, then by name. */
function byRank(a: EngineerRef, b: EngineerRef): number {
  const rank = ({ kind, status }: EngineerRef): number => Number(kind === 'role') * 2 + Number(status === 'alumni');
  return rank(a) - rank(b) || byName(a, b) || (a.slug < b.slug ? -1 : 1);
}

const collator = new Intl.Collator('en', { numeric: true });

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return collator.compare(a.name, b.name);
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
