import type { Reference } from '../content/collect-references.ts';
import { type Entry, isSound, type SoundEntry } from '../content/entry.ts';
import type { Content } from '../content/load-content.ts';
import type { YamlStretch } from '../content/parse-yaml.ts';
import { originalLocale, type SiteData } from '../content/schemas/site.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import type { InstalledTypeface } from '../i18n/script-typefaces.ts';
import { type Memo, noMemo } from '../memo/memo.ts';
import { newestDate } from './as-of.ts';
import { buildEngineer, refOf, worksOf } from './build-engineer.ts';
import { buildOrganizations, buildSkills } from './build-taxonomy.ts';
import { buildAchievement, buildNote, buildPage, buildProject, type Resolve, textOf } from './build-work.ts';
import { checkClients } from './check-clients.ts';
import { checkReferences } from './check-references.ts';
import { leftOutOf } from './left-out.ts';
import { byNameIn, createLookup } from './names.ts';
import { newestFirst } from './newest-first.ts';
import type { EngineerRef, EntryText, Note, Organization, Portfolio, Skill } from './portfolio.ts';
import { indexWorks, usedOrganizations, usedSkills, type Works } from './works.ts';

/** What a portfolio is built with, besides the content. */
export interface PortfolioOptions {
  /** Whether entries marked as drafts are part of it. */
  readonly drafts: boolean;
  /** What the command line gives for `asOf`. */
  readonly today?: string | null;
  /** The language of its texts; left out, the first of the site. */
  readonly locale?: string;
  /** What is installed besides the typefaces of the engine; left out, none. */
  readonly typefaces?: readonly InstalledTypeface[];
}

/**
 * Links the entries into one graph. Whatever is wrong is reported and left out; the rest stands, so that later stages can
 * look for their own mistakes in the same run. Nothing that only a draft leads to is part of it.
 */
export function buildPortfolio(
  content: Content,
  site: SiteData,
  { drafts, today = null, locale = originalLocale(site), typefaces = [] }: PortfolioOptions,
  memo: Memo = noMemo,
): Result<Portfolio> {
  const skills = buildSkills(content.skills);
  const organizations = buildOrganizations(content.organizations);
  const taxonomy = memo.keepAlike('skills by name', skills.value);
  const organizationByName = memo.keepAlike('organizations by name', organizations.value);
  const shown = <Data extends { readonly draft: boolean }>(
    entries: readonly Entry<Data>[],
  ): readonly SoundEntry<Data>[] => entries.filter(isSound).filter(({ data }) => drafts || !data.draft);
  const { engineer, project, achievement, note, page } = content.entries;

  const people = shown(engineer);
  const isAlone = people.length === 1;
  const refs = people.map((entry) =>
    memo.keep(`reference to ${entry.slug}`, [entry.data, isAlone], () => refOf(entry, isAlone)),
  );
  const resolve = createResolve(content, refs, taxonomy, organizationByName);
  const projects = newestFirst(
    shown(project)
      .map((entry) => buildProject(entry, resolve, memo))
      .filter(hasEngineers),
    locale,
  );
  const projectBySlug = new Map(projects.map((each) => [each.slug, each]));
  const hiddenProjects = new Set(project.filter(({ slug }) => !projectBySlug.has(slug)).map(({ slug }) => slug));
  const achievements = newestFirst(
    shown(achievement)
      .filter(({ data }) => data.project === null || !hiddenProjects.has(data.project))
      .map((entry) => buildAchievement(entry, projectBySlug, resolve, memo))
      .filter(hasEngineers),
    locale,
  );
  const notes = sortNotes(
    shown(note)
      .map((entry) => buildNote(entry, resolve, memo))
      .filter(hasEngineers),
    locale,
  );
  const pages = shown(page).map((entry) => buildPage(entry, memo));
  const keepList = <Item>(name: string, items: readonly Item[]): readonly Item[] =>
    memo.keep(`list of ${name}`, items, () => items);
  const works: Works = {
    projects: keepList('projects', projects),
    achievements: keepList('achievements', achievements),
    notes: keepList('notes', notes),
  };

  const byEngineer = indexWorks(works);

  const engineers = people
    .map((entry, index) => {
      const own = worksOf(entry.slug, byEngineer);
      const text = textOf(entry, memo);
      const from = [text, refs[index], taxonomy, organizationByName, own];
      return memo.keep(`engineer ${entry.slug}`, from, () =>
        buildEngineer(entry, text, own, resolve, { taxonomy, locale }),
      );
    })
    .toSorted(byRankThen(byNameIn(locale)));
  const value: Portfolio = {
    site,
    siteText: fileText('site.yml', content.siteYaml, content.siteReferences, memo),
    organizationsText: fileText(
      'organizations.yml',
      content.organizations.yaml,
      content.organizations.references,
      memo,
    ),
    engineers: keepList('engineers', engineers),
    ...works,
    pages: keepList('pages', pages),
    skills: keepList('skills', usedSkills(engineers, works, taxonomy).toSorted(byNameIn(locale))),
    organizations: keepList('organizations', usedOrganizations(engineers, works).toSorted(byNameIn(locale))),
    asOf: today ?? site.asOf ?? newestDate(engineers, works),
    locale,
    typefaces,
    units: content.units,
    leftOut: leftOutOf(content, [...people, ...works.projects, ...works.achievements, ...works.notes, ...pages]),
    assets: content.assets,
  };
  const checked = [...checkReferences(content), ...checkClients(content)];
  return { value, diagnostics: [...skills.diagnostics, ...organizations.diagnostics, ...checked] };
}

/** A file that is not an entry, as the origin of its fields. */
function fileText(
  path: string,
  yaml: YamlStretch | null,
  references: readonly Reference[],
  memo: Memo,
): EntryText | null {
  if (yaml === null) return null;
  return memo.keep(`origin of ${path}`, [yaml], () => ({ path, yaml, references, hasBody: false }));
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

/** People before role profiles, current ones before alumni, then by name. */
function byRankThen(byName: ReturnType<typeof byNameIn>): (a: EngineerRef, b: EngineerRef) => number {
  const rank = ({ kind, status }: EngineerRef): number => Number(kind === 'role') * 2 + Number(status === 'alumni');
  return (a, b) => rank(a) - rank(b) || byName(a, b) || (a.slug < b.slug ? -1 : 1);
}

function sortNotes(notes: readonly Note[], locale: string): readonly Note[] {
  const dated = notes.map((note) => ({
    note,
    title: note.data.title,
    slug: note.slug,
    period: { date: note.data.date, start: null, end: null },
  }));
  return newestFirst(dated, locale).map(({ note }) => note);
}
