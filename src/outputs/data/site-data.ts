import { formatMetric } from '../../i18n/format-metric.ts';
import { formatLanguageName } from '../../i18n/locale.ts';
import { fullAddress, fullHref, proseText } from '../../pages/entry-texts.ts';
import { portraitOf } from '../../pages/items/engineer-item.ts';
import type { PageContext } from '../../pages/page-context.ts';
import { engineerOutputs } from '../../portfolio/engineer-outputs.ts';
import { isPerson } from '../../portfolio/is-person.ts';
import type { Achievement, Engineer, Organization, Project } from '../../portfolio/portfolio.ts';
import { visibleContact } from '../../portfolio/visible-contact.ts';
import { engineerFiles, fixedFiles, fixedPaths, markdownPath, pathOf } from '../../texts/address.ts';
import { namesOf, skillsOf } from '../json-resume-extension.ts';
import { datesOf, type Json, toJsonLine } from '../output-texts.ts';
import { DATA_VERSION } from './data-schemas.ts';

// What other sites of the same company show of this one: as it is on its pages, with ids that stay. Drafts are not in it, also where
// a site shows them.

/** `people.json`: everybody of a site, but no role profiles. */
export function peopleData(context: PageContext): string {
  return fileOf('peopleSchema', { people: peopleIn(context).map((each) => personOf(each, context)) }, context);
}

/** `work.json`: the projects and achievements of a site. */
export function workData(context: PageContext): string {
  const { projects, achievements } = context.portfolio;
  const known = new Set(peopleIn(context).map(({ slug }) => slug));
  const lists = {
    projects: projects.filter(isPublic).map((each) => projectOf(each, known, context)),
    achievements: achievements.filter(isPublic).map((each) => achievementOf(each, known, context)),
  };
  return fileOf('workSchema', lists, context);
}

function isPublic({ draft }: Project | Achievement): boolean {
  return !draft;
}

function peopleIn({ portfolio }: PageContext): readonly Engineer[] {
  return portfolio.engineers.filter((each) => isPerson(each) && !each.data.draft);
}

/** A line for each item, so that differences can be read, and the file stays small. */
function fileOf(
  schema: 'peopleSchema' | 'workSchema',
  lists: Readonly<Record<string, readonly Json[]>>,
  { portfolio: { site }, addresses: { absolute }, locale }: PageContext,
): string {
  const head = {
    $schema: absolute(fixedFiles[schema]),
    version: DATA_VERSION,
    site: { title: site.title, url: absolute(fixedPaths.home), locale },
  };
  const parts = [
    ...Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${toJsonLine(value)}`),
    ...Object.entries(lists).map(([key, items]) =>
      items.length === 0
        ? `${JSON.stringify(key)}: []`
        : `${JSON.stringify(key)}: [\n${items.map(toJsonLine).join(',\n')}\n]`,
    ),
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

function personOf(engineer: Engineer, context: PageContext): Json {
  const { data, slug, name, status, text, projects, achievements } = engineer;
  const { absolute } = context.addresses;
  const portrait = portraitOf(engineer, context);
  const path = pathOf.engineer(engineer);
  const { site } = context.portfolio;
  return {
    id: slug,
    url: absolute(path),
    name,
    status,
    headline: data.headline,
    description: proseText(data.description),
    pronunciation: data.pronunciation,
    pronouns: data.pronouns,
    since: data.since,
    ...visibleContact(data, 'public'),
    portrait: portrait === null ? null : { url: fullHref(portrait.src, context), alt: proseText(portrait.alt) },
    links: data.links.map(({ label, url }) => ({ label, url: fullAddress(url, text, context) })),
    languages: data.languages.map(({ language, level }) => ({
      tag: language,
      name: formatLanguageName(language, context.locale),
      level,
    })),
    availability: data.availability,
    expertise: engineer.expertise.map(({ title, summary, skills }) => ({
      title,
      summary: proseText(summary),
      skills: namesOf(skills),
    })),
    services: data.services.map(({ title, summary, price, url }) => ({
      title,
      summary: proseText(summary),
      price,
      url: url === null ? null : fullAddress(url, text, context),
    })),
    skills: skillsOf(engineer),
    roles: engineer.roles.map(({ title, organization, location, period }) => ({
      title,
      organization: organizationOf(organization, context),
      location,
      ...periodOf(period),
    })),
    projects: projects.filter(isPublic).map((each) => each.slug),
    achievements: achievements.filter(isPublic).map((each) => each.slug),
    files: {
      ...Object.fromEntries(
        engineerOutputs(engineer, context.portfolio).map((file) => [file, absolute(engineerFiles[file](engineer))]),
      ),
      markdown: site.outputs.markdown ? absolute(markdownPath(path)) : null,
    },
  };
}

type Slugs = ReadonlySet<string>;

function projectOf(project: Project, known: Slugs, context: PageContext): Json {
  const { roles, summary, client, domain, status, repository, demo, links, text } = project;
  const full = (url: string | null): string | null => (url === null ? null : fullAddress(url, text, context));
  return {
    ...workOf(project, known, context, roles),
    url: context.addresses.absolute(pathOf.project(project)),
    summary: proseText(summary),
    client,
    domain,
    status,
    repository: full(repository),
    demo: full(demo),
    links: links.map(({ label, url }) => ({ label, url: fullAddress(url, text, context) })),
  };
}

function achievementOf(achievement: Achievement, known: Slugs, context: PageContext): Json {
  const { project, lesson } = achievement;
  return {
    ...workOf(achievement, known, context),
    url: context.addresses.absolute(pathOf.achievement(achievement)),
    project: project === null || project.draft ? null : project.slug,
    lesson: proseText(lesson),
  };
}

function workOf(work: Project | Achievement, known: Slugs, context: PageContext, roles: Project['roles'] = new Map()) {
  const { slug, title, organization, period, skills, metrics, evidence, strength, nda, text } = work;
  const people = work.engineers.filter(({ slug: who }) => known.has(who));
  return {
    id: slug,
    title,
    people: people.map((each) => ({ id: each.slug, name: each.name, role: roles.get(each.slug) ?? null })),
    organization: organization === null ? null : organizationOf(organization, context),
    ...periodOf(period),
    skills: namesOf(skills),
    metrics: metrics.map((metric) => ({ ...metric, text: formatMetric(metric, context, context.units).text })),
    evidence: evidence.map(({ label, url, kind, by }) => ({ label, url: fullAddress(url, text, context), kind, by })),
    strength,
    nda,
  };
}

function organizationOf({ name, url }: Organization, context: PageContext) {
  return { name, url: url === null ? null : fullHref(url, context) };
}

function periodOf(period: Project['period']) {
  const { startDate, endDate } = datesOf(period);
  return { start: startDate, end: endDate, ongoing: period.end === 'present' ? true : null };
}
