import type { Achievement, Organization } from '../portfolio/portfolio.ts';
import { pathOf } from '../texts/address.ts';
import { type ListPart, paginate } from './paginate.ts';
import { strongestFirst } from './views/rank-achievements.ts';

/** As many achievements as one page lists. */
const pageSize = 50;

/** What was achieved for an organization, the strongest first, as the parts that its pages show; `achievements` are those for it. */
export function partsOfOrganization(
  organization: Organization,
  achievements: readonly Achievement[],
): readonly ListPart<Achievement>[] {
  return paginate(strongestFirst(achievements), pageSize, pathOf.organization(organization));
}
