import { formatPeriod, type PeriodDates } from '../../i18n/dates.ts';
import { formatList } from '../../i18n/locale.ts';
import { inRow } from '../../i18n/punctuate.ts';
import { fullAddress, proseText } from '../../pages/entry-texts.ts';
import type { PageContext } from '../../pages/page-context.ts';
import type { Engineer } from '../../portfolio/portfolio.ts';
import { byStrength } from '../../portfolio/strength.ts';

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

/** As many as leave room for the work; the page has all. */
const MAX_TESTIMONIALS = 2;

/** Services, what others say, certificates, awards and the like: lines below each title. */
export function beyondWork(
  { data, text, testimonials }: Engineer,
  context: PageContext,
): readonly { readonly title: string; readonly lines: readonly ResumeLine[] }[] {
  const { words } = context;
  return [
    {
      title: words.engineer.services,
      lines: data.services.map(({ title, summary, price, url }) => ({
        label: null,
        text: title,
        more: joined([price, proseText(summary)]),
        url: url === null ? null : fullAddress(url, text, context),
      })),
    },
    {
      title: words.testimonial.heading,
      lines: testimonials.slice(0, MAX_TESTIMONIALS).map((each) => ({
        label: null,
        text: words.punctuation.quoted({ text: proseText(each.text) }),
        more: joined([each.author, each.role, each.organization]),
        url: each.url,
      })),
    },
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
      lines: data.patents.map(({ title, number, office, date, inventors, url }) => ({
        label: null,
        text: title,
        more: joined([
          number,
          office,
          point(date, context),
          inventors.length === 0 ? null : formatList(inventors, context.locale),
        ]),
        url,
      })),
    },
    {
      title: words.engineer.volunteering,
      lines: data.volunteering.map(({ organization, title, summary, url, ...period }) => ({
        label: null,
        text: title ?? organization,
        more: joined([title === null ? null : organization, formatPeriod(period, context), proseText(summary)]),
        url,
      })),
    },
    {
      title: words.engineer.memberships,
      lines: data.memberships.map(({ organization, title, url, ...period }) => ({
        label: null,
        text: title ?? organization,
        more: joined([title === null ? null : organization, formatPeriod(period, context)]),
        url,
      })),
    },
  ];
}

/** Skills by how well they are proven, the strongest first, then those without a proof. */
export function skillLines({ skills, learning }: Engineer, { words }: PageContext): readonly ResumeLine[] {
  const learnt = new Set(learning.map(({ name }) => name));
  const shown = skills.filter(({ strength, skill }) => strength !== null || !learnt.has(skill.name));
  const groups = [...Map.groupBy(shown, ({ strength }) => strength)].toSorted(([a], [b]) => byStrength(a, b));
  const line = (label: string, names: readonly string[]): ResumeLine => ({
    label,
    text: inRow(names, words),
    url: null,
    more: null,
  });
  return [
    ...groups.map(([strength, own]) =>
      line(
        strength === null && groups.length === 1
          ? words.resume.worksWith
          : words.resume.strength[strength ?? 'unproven'],
        own.map(({ skill }) => skill.name),
      ),
    ),
    ...(learning.length === 0
      ? []
      : [
          line(
            words.engineer.learning,
            learning.map(({ name }) => name),
          ),
        ]),
  ];
}

/** What somebody is good at, of whom no work tells it; otherwise that work and the skills do. */
export function expertiseLines(
  { expertise }: Engineer,
  { claims, projects }: { readonly claims: readonly unknown[]; readonly projects: readonly unknown[] },
): readonly ResumeLine[] {
  if (claims.length + projects.length > 0) return [];
  return expertise.map(({ title, summary, skills }) => {
    const text =
      proseText(summary) ??
      joined(
        skills.map(({ name }) => name),
        ', ',
      );
    return text === null
      ? { label: null, text: title, url: null, more: null }
      : { label: title, text, url: null, more: null };
  });
}

function point(date: string | null, context: PageContext): string | null {
  const period: PeriodDates = { date, start: null, end: null };
  return formatPeriod(period, context);
}

/** Parts in one line; `null` where there is none. */
export function joined(parts: readonly (string | null)[], between = ' · '): string | null {
  return parts.filter((part) => part !== null).join(between) || null;
}
