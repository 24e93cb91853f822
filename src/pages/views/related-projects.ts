import type { PortfolioIndex } from '../../portfolio/index-portfolio.ts';
import type { Portfolio, Project, Skill } from '../../portfolio/portfolio.ts';

const MAX_RELATED = 3;
/** What only one skill has in common, such as Python, is hardly alike. */
const MIN_SHARED = 2;
/** Of a skill that very many projects took, these are looked at: it says little of what they were about. */
const MAX_PER_SKILL = 50;

/**
 * The projects that are most like a work: with the most skills in common, where a rare skill counts more than one that many
 * took (its weight is one divided by their number). Of equals, those that stand first in the list of all. `own` is the slug of
 * the project that the work is, or is part of.
 */
export function relatedProjects(
  skills: readonly Pick<Skill, 'name'>[],
  own: string | null,
  { projectsBySkill, projectPositions, portfolio }: Context,
): readonly Project[] {
  const found = skills.flatMap(({ name }) => {
    const sharing = projectsBySkill.get(name) ?? [];
    return sharing.slice(0, MAX_PER_SKILL).map((position) => ({ position, weight: 1 / sharing.length }));
  });
  const left = own === null ? undefined : projectPositions.get(own);
  return [...Map.groupBy(found, ({ position }) => position)]
    .filter(([position, shared]) => position !== left && shared.length >= MIN_SHARED)
    .map(([position, shared]) => ({ position, weight: shared.reduce((sum, { weight }) => sum + weight, 0) }))
    .toSorted((a, b) => b.weight - a.weight || a.position - b.position)
    .slice(0, MAX_RELATED)
    .flatMap(({ position }) => portfolio.projects[position] ?? []);
}

type Context = Pick<PortfolioIndex, 'projectsBySkill' | 'projectPositions'> & {
  readonly portfolio: Pick<Portfolio, 'projects'>;
};
