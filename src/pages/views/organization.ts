import { formatList } from '../../i18n/format-list.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Engineer, Organization } from '../../portfolio/portfolio.ts';
import { fixedPaths, pathOf } from '../address.ts';
import { createFrame } from '../create-frame.ts';
import { achievementItem, engineerLink, projectItem } from '../create-items.ts';
import type { PageContext } from '../page-context.ts';
import type { FrameView, LinkView } from './frame.ts';
import type { AchievementItem, ProjectItem } from './item-views.ts';

export interface OrganizationView {
  readonly frame: FrameView;
  readonly name: string;
  readonly about: string | null;
  readonly aliases: string | null;
  readonly website: string | null;
  readonly people: readonly OrganizationPerson[];
  readonly projects: readonly ProjectItem[];
  readonly achievements: readonly AchievementItem[];
}

/** Somebody who did something for the organization, with the roles held there. */
interface OrganizationPerson {
  readonly engineer: LinkView;
  readonly roles: readonly { readonly title: string; readonly period: string | null }[];
}

/** One organization's page: who did what for it, and when. */
export function organizationView(organization: Organization, context: PageContext): OrganizationView {
  const { portfolio, words, locale } = context;
  const { name, about, aliases, url } = organization;
  const isHere = (work: { readonly organization: Organization | null }): boolean => work.organization?.name === name;
  const took = (engineer: Engineer): boolean =>
    engineer.projects.some(isHere) || engineer.achievements.some(isHere) || engineer.roles.some(isHere);
  return {
    frame: createFrame(
      {
        path: pathOf.organization(organization),
        title: name,
        description: words.description.organization(name),
        trail: [
          { label: words.site.organizations, path: fixedPaths.organizations },
          { label: name, path: null },
        ],
      },
      context,
    ),
    name,
    about,
    aliases: aliases.length === 0 ? null : words.skill.alsoKnownAs(formatList(aliases, locale)),
    website: url,
    people: portfolio.engineers.filter(took).map((engineer) => ({
      engineer: engineerLink(engineer, context),
      roles: engineer.roles
        .filter(isHere)
        .map(({ title, period }) => ({ title, period: formatPeriod(period, locale) })),
    })),
    projects: portfolio.projects.filter(isHere).map((project) => projectItem(project, context)),
    achievements: portfolio.achievements.filter(isHere).map((each) => achievementItem(each, context)),
  };
}
