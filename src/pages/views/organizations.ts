import { formatYears } from '../../i18n/dates.ts';
import { spanYears } from '../../portfolio/period-order.ts';
import type { Achievement, Engineer, Organization, Portfolio, Project, Role } from '../../portfolio/portfolio.ts';
import { pathOf } from '../../texts/address.ts';
import { proseHtml } from '../entry-texts.ts';
import { workCounts } from '../items/engineer-item.ts';
import { firstNamed, MAX_NAMED_PEOPLE } from '../items/links.ts';
import { type LogoView, organizationLogo } from '../items/logo.ts';
import { createOverview, type OverviewView } from '../lists/create-overview.ts';
import { wholeHead } from '../lists/overview-head.ts';
import type { PageContext } from '../page-context.ts';
import type { ListPart } from '../paginate.ts';

/** What the layout of the list of organizations may read. */
export interface OrganizationsView extends OverviewView {
  /** Those that there is work to show for first, each by name. */
  readonly organizations: readonly OrganizationItem[];
  /** Whether they stand close together, in columns. */
  readonly isCompact: boolean;
}

/** An organization as one item of the list. */
interface OrganizationItem {
  readonly name: string;
  readonly href: string;
  readonly about: string | null;
  readonly logo: LogoView | null;
  /** The years of the dated work for it: `2021–2023`; `null` without any. */
  readonly years: string | null;
  /** `1 project`, `6 achievements`; of one that people only worked at who they are. */
  readonly counts: readonly string[];
}

/** A page of the organizations that work was done for. */
export function organizationsView(part: ListPart<Organization>, context: PageContext): OrganizationsView {
  const works = indexWorks(context.portfolio);
  const isCompact = context.portfolio.site.lists?.organizations === 'compact';
  return {
    ...createOverview(wholeHead('organizations', context), part, () => [], context),
    organizations: part.items.map((organization) => {
      const item = organizationItem(organization, works, context);
      return { ...item, about: isCompact ? null : item.about };
    }),
    isCompact,
  };
}

type Of<Item> = ReadonlyMap<Organization | null, readonly Item[]>;

interface WorksByOrganization {
  readonly projects: Of<Project>;
  readonly achievements: Of<Achievement>;
  readonly roles: Of<{ readonly engineer: Engineer; readonly role: Role }>;
}

function indexWorks({ projects, achievements, engineers }: Portfolio): WorksByOrganization {
  const roles = engineers.flatMap((engineer) => engineer.roles.map((role) => ({ engineer, role })));
  return {
    projects: Map.groupBy(projects, ({ organization }) => organization),
    achievements: Map.groupBy(achievements, ({ organization }) => organization),
    roles: Map.groupBy(roles, ({ role }) => role.organization),
  };
}

function organizationItem(
  organization: Organization,
  works: WorksByOrganization,
  context: PageContext,
): OrganizationItem {
  const { words, addresses, portfolio } = context;
  const projects = works.projects.get(organization) ?? [];
  const achievements = works.achievements.get(organization) ?? [];
  const roles = works.roles.get(organization) ?? [];
  const years = spanYears([...projects, ...achievements, ...roles.map(({ role }) => role)].map(({ period }) => period));
  const counts = workCounts({ projects, achievements }, words);
  return {
    name: organization.name,
    href: addresses.href(pathOf.organization(organization)),
    about: proseHtml(organization.about, portfolio.organizationsText, context),
    logo: organizationLogo(organization, context),
    years: formatYears(years, context),
    counts:
      counts.length > 0
        ? counts
        : namesOf(
            roles.map(({ engineer }) => engineer),
            context,
          ),
  };
}

/** The first of these people by name, each once, and how many more there are. */
function namesOf(engineers: readonly Engineer[], context: PageContext): readonly string[] {
  const { first, more } = firstNamed([...new Set(engineers)], MAX_NAMED_PEOPLE, context);
  return [...first.map(({ name }) => name), ...(more === null ? [] : [more])];
}
