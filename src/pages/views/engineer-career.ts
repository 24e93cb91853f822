import { formatDate, formatPeriod } from '../../i18n/dates.ts';
import { formatMetric, type MetricText } from '../../i18n/format-metric.ts';
import type { Engineer } from '../../portfolio/portfolio.ts';
import { proseHtml } from '../entry-texts.ts';
import { organizationLink, skillLinks } from '../items/links.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from './frame.ts';

/** A stage of work. */
export interface RoleItem {
  readonly title: string;
  readonly organization: LinkView | null;
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
  readonly roles: readonly RoleItem[];
  readonly education: readonly EducationItem[];
  readonly certifications: readonly CertificationItem[];
}

/** Where an engineer worked and learned. */
export function engineerCareer({ data, roles, text }: Engineer, context: PageContext): CareerView {
  const { words, locale } = context;
  return {
    roles: roles.map(({ title, organization, period, employment, location, summary, highlights, skills }) => ({
      title,
      organization: organizationLink(organization, context),
      period: formatPeriod(period, locale),
      employment: employment === null ? null : words.engineer.employment[employment],
      location,
      summary: proseHtml(summary, text, context),
      highlights: highlights.map((each) => ({
        text: proseHtml(each.text, text, context),
        metric: each.metric === null ? null : formatMetric(each.metric, locale, context.units),
      })),
      skills: skillLinks(skills, context),
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
        period: formatPeriod(period, locale),
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
