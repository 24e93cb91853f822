import { formatPeriod, type PeriodDates } from '../../i18n/dates.ts';
import { proseText } from '../../pages/entry-texts.ts';
import type { PageContext } from '../../pages/page-context.ts';
import type { Engineer } from '../../portfolio/portfolio.ts';

/** One line of a list. */
export interface ResumeItem {
  readonly text: string;
  readonly url: string | null;
  /** What follows the text, and is no part of its link. */
  readonly more: string | null;
}

/** A line of its own, or one beside its label. */
export interface ResumeLine extends ResumeItem {
  readonly label: string | null;
}

/** Certificates, awards and the like: lines below each title. */
export function beyondWork(
  { data }: Engineer,
  context: PageContext,
): readonly { readonly title: string; readonly lines: readonly ResumeLine[] }[] {
  const { words } = context;
  return [
    {
      title: words.engineer.certifications,
      lines: data.certifications.map(({ name, issuer, credential, date, url }) => ({
        label: null,
        text: name,
        more: joined([issuer, credential, point(date, context)]),
        url,
      })),
    },
    {
      title: words.engineer.awards,
      lines: data.awards.map(({ title, issuer, date, url, summary }) => ({
        label: null,
        text: title,
        more: joined([issuer, point(date, context), proseText(summary)]),
        url,
      })),
    },
    {
      title: words.engineer.patents,
      lines: data.patents.map(({ title, number, office, date, url }) => ({
        label: null,
        text: title,
        more: joined([number, office, point(date, context)]),
        url,
      })),
    },
    {
      title: words.engineer.volunteering,
      lines: data.volunteering.map(({ organization, title, summary, url, ...period }) => ({
        label: null,
        text: title ?? organization,
        more: joined([title === null ? null : organization, formatPeriod(period, context.locale), proseText(summary)]),
        url,
      })),
    },
    {
      title: words.engineer.memberships,
      lines: data.memberships.map(({ organization, title, url, ...period }) => ({
        label: null,
        text: title ?? organization,
        more: joined([title === null ? null : organization, formatPeriod(period, context.locale)]),
        url,
      })),
    },
  ];
}

function point(date: string | null, { locale }: PageContext): string | null {
  const period: PeriodDates = { date, start: null, end: null };
  return formatPeriod(period, locale);
}

/** Parts in one line; `null` where there is none. */
export function joined(parts: readonly (string | null)[], between = ' · '): string | null {
  return parts.filter((part) => part !== null).join(between) || null;
}
