import { formatPeriod } from '../../i18n/dates.ts';
import { formatMetric } from '../../i18n/format-metric.ts';
import { inRow } from '../../i18n/punctuate.ts';
import { proseText } from '../../pages/entry-texts.ts';
import type { PageContext } from '../../pages/page-context.ts';
import { engineerFacts } from '../../pages/views/engineer-facts.ts';
import type { Achievement, CareerBreak, Engineer, Project, Role } from '../../portfolio/portfolio.ts';
import { pathOf } from '../../texts/address.ts';
import { beyondWork, expertiseLines, joined, type ResumeItem, type ResumeLine, skillLines } from './resume-lines.ts';

/** A part of a résumé: entries with a heading of their own, then lines with a label. */
export interface ResumeSection {
  readonly title: string;
  readonly entries: readonly ResumeEntry[];
  readonly lines: readonly ResumeLine[];
  /** Whether it stands beside its title, which takes less room. */
  readonly isShort: boolean;
}

interface ResumeEntry {
  readonly title: string;
  readonly url: string | null;
  /** Beside the title. */
  readonly period: string | null;
  /** Below the title. */
  readonly meta: string | null;
  readonly text: string | null;
  readonly items: readonly ResumeItem[];
}

/** What of an engineer's work the résumé has room for. */
interface Chosen {
  readonly claims: readonly Achievement[];
  readonly projects: readonly Project[];
}

/** As many as a project needs to be understood; the page has all. */
const MAX_CLAIMS_PER_PROJECT = 3;

/** The parts of a résumé that there is something to say in. */
export function resumeSections(engineer: Engineer, chosen: Chosen, context: PageContext): readonly ResumeSection[] {
  const { words } = context;
  const { data } = engineer;
  const sections: readonly ResumeSection[] = [
    ofEntries(
      words.engineer.career,
      engineer.career.map((stage) =>
        stage.organization === null ? breakEntry(stage, context) : roleEntry(stage, context),
      ),
    ),
    ofLines(
      words.resume.claims,
      chosen.claims.map((claim) => claimLine(claim, engineer.slug, context)),
      false,
    ),
    ofEntries(
      words.site.projects,
      chosen.projects.map((project) => projectEntry(project, engineer, chosen, context)),
    ),
    ofLines(words.engineer.expertise, expertiseLines(engineer, chosen), false),
    ofLines(words.site.skills, skillLines(engineer, context), false),
    ofEntries(
      words.engineer.education,
      data.education.map((each) => educationEntry(each, context)),
    ),
    ...beyondWork(engineer, context).map(({ title, lines }) => ofLines(title, lines)),
    ofLines(words.engineer.languages, one(engineerFacts(engineer, context).languages)),
    ofLines(words.engineer.interests, one(data.interests)),
  ];
  return sections.filter(({ entries, lines }) => entries.length + lines.length > 0);
}

function ofEntries(title: string, entries: readonly ResumeEntry[]): ResumeSection {
  return { title, entries, lines: [], isShort: false };
}

function ofLines(title: string, lines: readonly ResumeLine[], isShort = true): ResumeSection {
  return { title, entries: [], lines, isShort };
}

/** Short items in one line. */
function one(items: readonly string[]): readonly ResumeLine[] {
  return items.length === 0 ? [] : [{ label: null, text: items.join(' · '), url: null, more: null }];
}

function roleEntry(
  { title, organization, period, employment, location, summary, highlights }: Role,
  context: PageContext,
): ResumeEntry {
  const { words, units } = context;
  return {
    title: words.resume.role({ title, organization: organization.name }),
    url: organization.url,
    period: formatPeriod(period, context),
    meta: joined([location, employment === null ? null : words.engineer.employment[employment]]),
    text: proseText(summary),
    items: highlights.map(({ text, metric }) => ({
      text:
        metric === null
          ? proseText(text)
          : `${proseText(text)} (${words.punctuation.labelled(formatMetric(metric, context, units))})`,
      url: null,
      more: null,
    })),
  };
}

function breakEntry({ title, period, location, summary }: CareerBreak, context: PageContext): ResumeEntry {
  return {
    title,
    url: null,
    period: formatPeriod(period, context),
    meta: location,
    text: proseText(summary),
    items: [],
  };
}

function claimLine(claim: Achievement, person: string, context: PageContext): ResumeLine {
  const { addresses } = context;
  return {
    label: null,
    text: claim.title,
    more: joined([
      claim.roles.get(person) ?? null,
      claim.organization?.name ?? null,
      formatPeriod(claim.period, context),
    ]),
    url: addresses.absolute(pathOf.achievement(claim)),
  };
}

/** A project with what the engineer reached in it and no line above says. */
function projectEntry(
  project: Project,
  { slug, achievements }: Engineer,
  { claims }: Chosen,
  context: PageContext,
): ResumeEntry {
  const { addresses } = context;
  const own = achievements.filter((each) => each.project?.slug === project.slug && !claims.includes(each));
  return {
    title: project.title,
    url: addresses.absolute(pathOf.project(project)),
    period: formatPeriod(project.period, context),
    meta: joined([project.roles.get(slug) ?? null, project.organization?.name ?? project.client, project.domain]),
    text: proseText(project.summary),
    items: own
      .slice(0, MAX_CLAIMS_PER_PROJECT)
      .map((each) => ({ text: each.title, url: addresses.absolute(pathOf.achievement(each)), more: null })),
  };
}

function educationEntry(
  {
    institution,
    degree,
    field,
    location,
    grade,
    thesis,
    courses,
    notes,
    url,
    ...period
  }: Engineer['data']['education'][number],
  { words, locale }: PageContext,
): ResumeEntry {
  const studied = joined([degree, field], ', ');
  return {
    title: studied ?? institution,
    url,
    period: formatPeriod(period, { locale, words }),
    meta: joined([
      studied === null ? null : institution,
      location,
      grade === null ? null : words.engineer.grade({ grade }),
    ]),
    text: joined([
      thesis === null ? null : words.engineer.thesis({ title: thesis }),
      inRow(courses, words) || null,
      proseText(notes),
    ]),
    items: [],
  };
}
