import { formatMetric } from '../i18n/format-metric.ts';
import { fullAddress, fullHref, proseText } from '../pages/entry-texts.ts';
import type { PageContext } from '../pages/page-context.ts';
import type { Achievement, Engineer, Note, Project, Skill, Testimonial } from '../portfolio/portfolio.ts';
import { datesOf, type Json } from './output-texts.ts';

/** Grows with each change that a reader of these keys would notice. */
const VERSION = 1;

/** What JSON Resume has no name for: what stands under `proofolio` at the top of `resume.json`. */
export function engineerExtension(engineer: Engineer, context: PageContext): Json {
  const { data, slug, status } = engineer;
  return {
    version: VERSION,
    id: slug,
    status,
    pronunciation: data.pronunciation,
    pronouns: data.pronouns,
    since: data.since,
    keywords: data.keywords,
    availability: data.availability,
    metrics: metricTexts(data.metrics, context),
    principles: data.principles.map(({ title, text: meaning }) => ({ title, text: proseText(meaning) })),
    portrait: data.portrait === null ? null : { alt: proseText(data.portrait.alt) },
    skills: skillsOf(engineer),
    learning: namesOf(engineer.learning),
    services: data.services.map(({ title, summary, price, url }) => ({
      title,
      summary: proseText(summary),
      price,
      url: url === null ? null : fullAddress(url, engineer.text, context),
    })),
    breaks: engineer.career.flatMap(({ title, location, summary, period, organization }) =>
      organization === null ? [{ title, location, summary: proseText(summary), ...datesOf(period) }] : [],
    ),
    patents: data.patents.map((each) => ({ ...each, url: uri(each.url, context) })),
    memberships: data.memberships.map((each) => ({
      organization: each.organization,
      title: each.title,
      url: uri(each.url ?? engineer.knownOrganizations.get(each.organization)?.url ?? null, context),
      ...datesOf(each),
    })),
    plannedNotes: engineer.notes
      .filter(({ data: { status: of } }) => of === 'planned')
      .map(({ data: { title, summary }, skills }) => ({
        title,
        summary: proseText(summary),
        skills: namesOf(skills),
      })),
  };
}

/** How far a piece of work can be checked, and by what. */
function workExtension({ slug, strength, metrics, evidence, text }: Project | Achievement, context: PageContext) {
  return {
    id: slug,
    strength,
    metrics: metricTexts(metrics, context),
    evidence: evidence.map(({ label, url, kind, by }) => ({ label, url: fullAddress(url, text, context), kind, by })),
  };
}

/** How far an achievement can be checked, and what was learnt. */
export function achievementExtension(achievement: Achievement, context: PageContext) {
  return { ...workExtension(achievement, context), lesson: proseText(achievement.lesson) };
}

/** What others say, with all that is known of it. */
export function testimonialsOf(testimonials: readonly Testimonial[], context: PageContext) {
  return testimonials.map(({ author, text, role, organization, by, date, url, skills }) => ({
    author,
    text: proseText(text),
    role,
    organization,
    by,
    date,
    url: uri(url, context),
    skills: namesOf(skills),
  }));
}

/** The same of a project, with what only a project says. */
export function projectExtension(project: Project, context: PageContext) {
  const { client, domain, status, repository, demo, links, testimonials, text } = project;
  return {
    ...workExtension(project, context),
    client,
    domain,
    status,
    repository: repository === null ? null : fullAddress(repository, text, context),
    demo: demo === null ? null : fullAddress(demo, text, context),
    testimonials: testimonialsOf(testimonials, context),
    links: links.map(({ label, url }) => ({ label, url: fullAddress(url, text, context) })),
  };
}

/** What a talk or an article is, and where there is more of it. */
export function noteExtension({ data: { kind, coauthors, slides, video }, skills, text }: Note, context: PageContext) {
  return {
    kind,
    coauthors,
    slides: slides === null ? null : fullAddress(slides, text, context),
    video: video === null ? null : fullAddress(video, text, context),
    skills: namesOf(skills),
  };
}

/** Figures in words. */
export function metricTexts(metrics: Engineer['data']['metrics'], context: PageContext): readonly Json[] {
  return metrics.map((metric) => {
    const { label, figure, text } = formatMetric(metric, context, context.units);
    return { label, figure, text };
  });
}

/** The names of skills, in their order. */
export function namesOf(skills: readonly Skill[]): readonly string[] {
  return skills.map(({ name }) => name);
}

/** An engineer's skills with how well each is proven. */
export function skillsOf({ skills }: Engineer): readonly Json[] {
  return skills.map(({ skill, strength, proofs, years }) => ({
    name: skill.name,
    category: skill.category,
    strength: strength ?? 'unproven',
    proofs: proofs.length,
    firstYear: years?.first ?? null,
    lastYear: years?.last ?? null,
  }));
}

/** An address in full; `null` for none. */
export function uri(written: string | null, context: PageContext): string | null {
  return written === null ? null : fullHref(written, context);
}
