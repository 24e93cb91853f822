import { formatPeriod } from '../../i18n/dates.ts';
import { formatList } from '../../i18n/locale.ts';
import type { Engineer } from '../../portfolio/portfolio.ts';
import { fieldHref, proseHtml } from '../entry-texts.ts';
import { namedOrganization } from '../items/links.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from './frame.ts';

/** A part of a profile below the career, with its items in the order in which they are written. */
export interface BeyondWorkSection {
  readonly id: string;
  readonly heading: string;
  readonly items: readonly BeyondWorkItem[];
}

interface BeyondWorkItem {
  readonly title: string;
  readonly href: string | null;
  readonly period: string | null;
  /** For whom, where the title says as what. */
  readonly organization: LinkView | null;
  readonly details: readonly (string | null)[];
  /** HTML. */
  readonly summary: string | null;
}

/** What somebody offers. */
export interface ServiceItem {
  readonly title: string;
  readonly href: string | null;
  /** HTML. */
  readonly summary: string | null;
  readonly price: string | null;
}

/** What can be had from an engineer. */
export function servicesOf({ data, text }: Engineer, context: PageContext): readonly ServiceItem[] {
  return data.services.map(({ title, url, summary, price }) => ({
    title,
    href: url === null ? null : fieldHref(url, text, context),
    summary: proseHtml(summary, text, context),
    price,
  }));
}

/** Awards, patents, volunteering and memberships: a section for each that there is. */
export function beyondWork(engineer: Engineer, context: PageContext): readonly BeyondWorkSection[] {
  const { words, locale } = context;
  const { data, text } = engineer;
  const point = (date: string | null): string | null => formatPeriod({ date, start: null, end: null }, context);
  const sections: readonly BeyondWorkSection[] = [
    {
      id: 'section-awards',
      heading: words.engineer.awards,
      items: data.awards.map(({ title, url, date, issuer, summary }) => ({
        title,
        href: url,
        period: point(date),
        organization: null,
        details: [issuer],
        summary: proseHtml(summary, text, context),
      })),
    },
    {
      id: 'section-patents',
      heading: words.engineer.patents,
      items: data.patents.map(({ title, url, date, office, number, inventors }) => ({
        title,
        href: url,
        period: point(date),
        organization: null,
        details: [office, number, inventors.length === 0 ? null : formatList(inventors, locale)],
        summary: null,
      })),
    },
    {
      id: 'section-volunteering',
      heading: words.engineer.volunteering,
      items: data.volunteering.map((each) => inOrganization(each, engineer, context)),
    },
    {
      id: 'section-memberships',
      heading: words.engineer.memberships,
      items: data.memberships.map((each) => inOrganization({ ...each, summary: null }, engineer, context)),
    },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

type InOrganization = Engineer['data']['volunteering'][number];

function inOrganization(
  { organization: name, title, url, summary, ...period }: InOrganization,
  { knownOrganizations, text }: Engineer,
  context: PageContext,
): BeyondWorkItem {
  const organization = namedOrganization(name, knownOrganizations.get(name) ?? null, context);
  return {
    title: title ?? name,
    href: url ?? (title === null ? organization.href : null),
    period: formatPeriod(period, context),
    organization: title === null ? null : organization,
    details: [],
    summary: proseHtml(summary, text, context),
  };
}
