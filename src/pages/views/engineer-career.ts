import { formatDate, formatPeriod, formatYears } from '../../i18n/dates.ts';
import { formatMetric, type MetricText } from '../../i18n/format-metric.ts';
import { spanYears } from '../../portfolio/period-order.ts';
import type { CareerBreak, Engineer, EntryText, Role } from '../../portfolio/portfolio.ts';
import { proseHtml } from '../entry-texts.ts';
import { organizationLink, skillLinks } from '../items/links.ts';
import { type LogoView, organizationLogo } from '../items/logo.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from './frame.ts';

/** The stages at one organization that follow each other in a profile: of several, each is a promotion or the like. Or a break, alone. */
export interface EmployerItem {
  /** `null` for a break. */
  readonly organization: LinkView | null;
  readonly logo: LogoView | null;
  /** From the first of the stages to the last, in years. */
  readonly years: string | null;
  readonly stages: readonly RoleItem[];
}

/** A stage of work. */
interface RoleItem {
  readonly title: string;
  readonly period: string | null;
  readonly employment: string | null;
  readonly location: string | null;
  readonly summary: string | null;
  readonly highlights: readonly HighlightItem[];
  readonly skills: readonly LinkView[];
}

interface HighlightItem {
  /** HTML. */
  readonly text: string;
  readonly metric: MetricText | null;
}

/** A stage of learning. */
export interface EducationItem {
  readonly institution: string;
  readonly href: string | null;
  readonly degree: string | null;
  readonly field: string | null;
  readonly location: string | null;
  readonly grade: string | null;
  readonly thesis: string | null;
  readonly courses: readonly string[];
  /** HTML. */
  readonly notes: string | null;
  readonly period: string | null;
}

/** What somebody attests. */
export interface CertificationItem {
  readonly name: string;
  readonly href: string | null;
  readonly issuer: string | null;
  readonly credential: string | null;
  /** `Issued May 17, 2021` */
  readonly issued: string | null;
  readonly expires: string | null;
}

interface CareerView {
  readonly employers: readonly EmployerItem[];
  readonly education: readonly EducationItem[];
  readonly certifications: readonly CertificationItem[];
}

/** Where an engineer worked and learned. */
export function engineerCareer({ data, career, text }: Engineer, context: PageContext): CareerView {
  const { words, locale } = context;
  return {
    employers: neighboursAtOne(career).map(({ organization, stages }) => ({
      organization: organizationLink(organization, context),
      logo: organizationLogo(organization, context),
      years: formatYears(spanYears(stages.map(({ period }) => period)), context),
      stages: stages.map((role) => roleItem(role, text, context)),
    })),
    education: data.education.map(
      ({ institution, url, degree, field, location, grade, thesis, courses, notes, ...period }) => ({
        institution,
        href: url,
        degree,
        field,
        location,
        grade: grade === null ? null : words.engineer.grade({ grade }),
        thesis: thesis === null ? null : words.engineer.thesis({ title: thesis }),
        courses,
        notes: proseHtml(notes, text, context),
        period: formatPeriod(period, context),
      }),
    ),
    certifications: data.certifications.map(({ name, url, issuer, credential, date, expires }) => ({
      name,
      href: url,
      issuer,
      credential: credential === null ? null : words.engineer.credential({ number: credential }),
      issued: date === null ? null : words.engineer.issued({ date: formatDate(date, locale) }),
      expires: expires === null ? null : words.engineer.expires({ date: formatDate(expires, locale) }),
    })),
  };
}

interface Employer {
  readonly organization: Role['organization'] | null;
  readonly stages: (Role | CareerBreak)[];
}

function neighboursAtOne(career: Engineer['career']): readonly Employer[] {
  const employers: Employer[] = [];
  for (const role of career) {
    const last = employers.at(-1);
    if (last?.organization && last.organization.name === role.organization?.name) last.stages.push(role);
    else employers.push({ organization: role.organization, stages: [role] });
  }
  return employers;
}

function roleItem(role: Role | CareerBreak, text: EntryText, context: PageContext): RoleItem {
  const { words, units } = context;
  if (role.organization === null) {
    const { title, period, location, summary } = role;
    return {
      title,
      period: formatPeriod(period, context),
      employment: words.engineer.break,
      location,
      summary: proseHtml(summary, text, context),
      highlights: [],
      skills: [],
    };
  }
  return {
    title: role.title,
    period: formatPeriod(role.period, context),
    employment: role.employment === null ? null : words.engineer.employment[role.employment],
    location: role.location,
    summary: proseHtml(role.summary, text, context),
    highlights: role.highlights.map((each) => ({
      text: proseHtml(each.text, text, context),
      metric: each.metric === null ? null : formatMetric(each.metric, context, units),
    })),
    skills: skillLinks(role.skills, context),
  };
}
