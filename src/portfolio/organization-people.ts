import { spanYears } from './period-order.ts';
import type { Achievement, Engineer, Organization, Project, ProvenSkill, Role } from './portfolio.ts';

/** What somebody did for an organization; each list newest first, roles as the profile lists them. */
export interface OrganizationPerson {
  readonly engineer: Engineer;
  readonly roles: readonly Role[];
  readonly projects: readonly Project[];
  readonly achievements: readonly Achievement[];
  /** First and last year of all this; `last` is `present` while something goes on, `null` when all is undated. */
  readonly years: ProvenSkill['years'];
}

/** Who did what for each organization, by its name; engineers in their order. Work under NDA has no organization. */
export function indexOrganizations(engineers: readonly Engineer[]): ReadonlyMap<string, readonly OrganizationPerson[]> {
  const index = new Map<string, OrganizationPerson[]>();
  for (const engineer of engineers) {
    for (const [name, person] of deedsOf(engineer)) {
      const known = index.get(name);
      if (known === undefined) index.set(name, [person]);
      else known.push(person);
    }
  }
  return index;
}

/** What one engineer did, by the organization's name. */
function deedsOf(engineer: Engineer): ReadonlyMap<string, OrganizationPerson> {
  const deeds: readonly Deed[] = [...engineer.roles, ...engineer.projects, ...engineer.achievements];
  const names = new Set(deeds.flatMap(({ organization }) => organization?.name ?? []));
  return new Map([...names].map((name) => [name, deedsFor(name, engineer)]));
}

interface Deed {
  readonly organization: Organization | null;
}

function deedsFor(name: string, engineer: Engineer): OrganizationPerson {
  const isFor = ({ organization }: Deed): boolean => organization?.name === name;
  const roles = engineer.roles.filter(isFor);
  const projects = engineer.projects.filter(isFor);
  const achievements = engineer.achievements.filter(isFor);
  const years = spanYears([...roles, ...projects, ...achievements].map(({ period }) => period));
  return { engineer, roles, projects, achievements, years };
}
