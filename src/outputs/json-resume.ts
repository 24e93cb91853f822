import { formatLanguageName } from '../i18n/locale.ts';
import { fullAddress, fullHref, proseText } from '../pages/entry-texts.ts';
import { portraitOf } from '../pages/items/engineer-item.ts';
import type { PageContext } from '../pages/page-context.ts';
import { languageLevel } from '../pages/views/engineer-facts.ts';
import type { Engineer, Role } from '../portfolio/portfolio.ts';
import { visibleContact } from '../portfolio/visible-contact.ts';
import { engineerFiles, hasOwnPage, pathOf } from '../texts/address.ts';
import {
  achievementExtension,
  engineerExtension,
  metricTexts,
  namesOf,
  noteExtension,
  projectExtension,
  testimonialsOf,
  uri,
} from './json-resume-extension.ts';
import { datesOf, type Json, toJson } from './output-texts.ts';

/** Of the schema, whose properties are the names below. Source: jsonresume.org/schema. */
const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';
const VERSION = 'v1.0.0';

/**
 * `resume.json`: an engineer by the JSON Resume schema. What that has no name for stands under `proofolio`, at the top and in
 * the items that it belongs to.
 */
export function jsonResume(engineer: Engineer, context: PageContext): string {
  const { data } = engineer;
  const { absolute } = context.addresses;
  return toJson({
    $schema: SCHEMA,
    basics: basicsOf(engineer, context),
    work: engineer.roles.map((role) => workOf(role, context)),
    volunteer: data.volunteering.map((each) => ({
      organization: each.organization,
      position: each.title,
      url: uri(each.url ?? engineer.knownOrganizations.get(each.organization)?.url ?? null, context),
      ...datesOf(each),
      summary: proseText(each.summary),
    })),
    education: data.education.map((each) => ({
      institution: each.institution,
      url: uri(each.url, context),
      area: each.field,
      studyType: each.degree,
      ...datesOf(each),
      score: each.grade,
      courses: each.courses,
      proofolio: { location: each.location, thesis: each.thesis, notes: proseText(each.notes) },
    })),
    awards: data.awards.map((each) => ({
      title: each.title,
      date: each.date,
      awarder: each.issuer,
      summary: proseText(each.summary),
      proofolio: { url: uri(each.url, context) },
    })),
    certificates: data.certifications.map((each) => ({
      name: each.name,
      date: each.date,
      url: uri(each.url, context),
      issuer: each.issuer,
      proofolio: { credential: each.credential, expires: each.expires },
    })),
    publications: engineer.notes
      .filter(({ data: { status } }) => status === 'published')
      .map((note) => ({
        name: note.data.title,
        publisher: note.data.venue,
        releaseDate: note.data.date,
        url: uri(note.data.url ?? (hasOwnPage(note) ? absolute(pathOf.note(note)) : null), context),
        summary: proseText(note.data.summary),
        proofolio: noteExtension(note, context),
      })),
    skills: skillsOf(engineer),
    languages: data.languages.map(({ language, level }) => ({
      language: formatLanguageName(language, context.locale),
      fluency: level === null ? null : languageLevel(level, context),
      proofolio: { tag: language },
    })),
    references: testimonialsOf(engineer.testimonials, context).map(({ author, text, ...more }) => ({
      name: author,
      reference: text,
      proofolio: more,
    })),
    interests: data.interests.map((name) => ({ name })),
    projects: [...projectsOf(engineer, context), ...furtherAchievements(engineer, context)],
    meta: { canonical: absolute(engineerFiles.jsonResume(engineer)), version: VERSION },
    proofolio: engineerExtension(engineer, context),
  });
}

function basicsOf(engineer: Engineer, context: PageContext): Json {
  const { data, name, text } = engineer;
  const { email, phone, location } = visibleContact(data, 'public');
  const portrait = portraitOf(engineer, context);
  return {
    name,
    label: data.headline,
    image: portrait === null ? null : fullHref(portrait.src, context),
    email,
    phone,
    url: context.addresses.absolute(pathOf.engineer(engineer)),
    summary: proseText(data.description),
    // One text: which part of it is a town and which a country is not known.
    location: { address: location },
    profiles: data.links.map(({ label, url }) => ({ network: label, url: fullAddress(url, text, context) })),
  };
}

function workOf({ organization, title, period, ...role }: Role, context: PageContext): Json {
  return {
    name: organization.name,
    location: role.location,
    description: proseText(organization.about),
    position: title,
    url: uri(organization.url, context),
    ...datesOf(period),
    summary: proseText(role.summary),
    highlights: role.highlights.map((each) => proseText(each.text)),
    proofolio: {
      employment: role.employment,
      skills: namesOf(role.skills),
      highlights: role.highlights
        .filter(({ metric, skills }) => metric !== null || skills.length > 0)
        .map(({ text, metric, skills }) => ({
          text: proseText(text),
          metrics: metricTexts(metric === null ? [] : [metric], context),
          skills: namesOf(skills),
        })),
    },
  };
}

/** Areas of expertise and groups, then the other skills by category. How each is proven stands in the extension. */
function skillsOf({ expertise, skills, skillGroups }: Engineer): readonly Json[] {
  const named = new Set([...expertise, ...skillGroups].flatMap((area) => namesOf(area.skills)));
  const others = skills.map(({ skill }) => skill).filter(({ name }) => !named.has(name));
  return [
    ...expertise.map((area) => ({
      name: area.title,
      keywords: namesOf(area.skills),
      proofolio: { summary: proseText(area.summary) },
    })),
    ...skillGroups.map((group) => ({ name: group.title, keywords: namesOf(group.skills) })),
    ...[...Map.groupBy(others, ({ category }) => category)].map(([name, own]) => ({ name, keywords: namesOf(own) })),
  ];
}

/** Each with what the engineer reached in it. */
function projectsOf({ slug, projects, achievements }: Engineer, context: PageContext): readonly Json[] {
  const byProject = Map.groupBy(achievements, ({ project }) => project?.slug ?? null);
  return projects.map((project) => {
    const own = byProject.get(project.slug) ?? [];
    return {
      name: project.title,
      description: proseText(project.summary),
      highlights: own.map(({ title }) => title),
      keywords: namesOf(project.skills),
      ...datesOf(project.period),
      url: context.addresses.absolute(pathOf.project(project)),
      roles: [project.roles.get(slug) ?? null],
      entity: project.organization?.name ?? null,
      type: 'project',
      proofolio: {
        ...projectExtension(project, context),
        achievements: own.map((each) => ({
          title: each.title,
          role: each.roles.get(slug) ?? null,
          url: context.addresses.absolute(pathOf.achievement(each)),
          skills: namesOf(each.skills),
          ...datesOf(each.period),
          ...achievementExtension(each, context),
        })),
      },
    };
  });
}

/** What was reached outside of the engineer's own projects. */
function furtherAchievements(
  { slug: person, projects, achievements }: Engineer,
  context: PageContext,
): readonly Json[] {
  const own = new Set(projects.map(({ slug }) => slug));
  return achievements
    .filter(({ project }) => project === null || !own.has(project.slug))
    .map((each) => ({
      name: each.title,
      keywords: namesOf(each.skills),
      ...datesOf(each.period),
      url: context.addresses.absolute(pathOf.achievement(each)),
      roles: [each.roles.get(person) ?? null],
      entity: each.organization?.name ?? null,
      type: 'achievement',
      proofolio: achievementExtension(each, context),
    }));
}
