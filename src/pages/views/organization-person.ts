import { formatPeriod, formatYears } from '../../i18n/dates.ts';
import type { OrganizationPerson } from '../../portfolio/index-portfolio.ts';
import { workCounts } from '../items/engineer-item.ts';
import { engineerLink } from '../items/links.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from './frame.ts';

/** Somebody who did something for the organization. */
export interface OrganizationPersonView {
  readonly engineer: LinkView;
  /** `2021–2023` */
  readonly years: string | null;
  readonly roles: readonly { readonly title: string; readonly period: string | null }[];
  /** `1 project`, `6 achievements`; only what there is. */
  readonly counts: readonly string[];
}

/** What somebody did for an organization, in words. */
export function personView(person: OrganizationPerson, context: PageContext): OrganizationPersonView {
  const { words } = context;
  return {
    engineer: engineerLink(person.engineer, context),
    years: formatYears(person.years, context),
    roles: person.roles.map(({ title, period }) => ({ title, period: formatPeriod(period, context) })),
    counts: workCounts(person, words),
  };
}
