import { fixedPaths, pathOf } from '../address.ts';
import { createFrame } from '../create-frame.ts';
import type { PageContext } from '../page-context.ts';
import type { FrameView } from './frame.ts';

export interface OrganizationsView {
  readonly frame: FrameView;
  readonly title: string;
  /** By name. */
  readonly organizations: readonly OrganizationItem[];
}

/** An organization as one item of the list. */
interface OrganizationItem {
  readonly name: string;
  readonly href: string;
  readonly about: string | null;
  /** `1 project`, `6 achievements`; only what there is. */
  readonly counts: readonly string[];
}

/** All organizations that work was done for. */
export function organizationsView(context: PageContext): OrganizationsView {
  const { portfolio, words, book } = context;
  const title = words.site.organizations;
  const worksFor = (
    name: string,
    works: readonly { readonly organization: { readonly name: string } | null }[],
  ): number => works.filter(({ organization }) => organization?.name === name).length;
  return {
    frame: createFrame(
      {
        path: fixedPaths.organizations,
        title,
        description: words.description.organizations(portfolio.site.title),
        trail: [{ label: title, path: null }],
      },
      context,
    ),
    title,
    organizations: portfolio.organizations.map((organization) => {
      const projects = worksFor(organization.name, portfolio.projects);
      const achievements = worksFor(organization.name, portfolio.achievements);
      return {
        name: organization.name,
        href: book.addresses.href(pathOf.organization(organization)),
        about: organization.about,
        counts: [
          ...(projects > 0 ? [words.count.projects(projects)] : []),
          ...(achievements > 0 ? [words.count.achievements(achievements)] : []),
        ],
      };
    }),
  };
}
