import type { PortfolioIndex } from '../../portfolio/index-portfolio.ts';
import type { Project, Skill } from '../../portfolio/portfolio.ts';

const MAX_RELATED = 3;
/** What only one skill has in common, such as Python, is hardly alike. */
const MIN_SHARED = 2;
/** Of a skill that very many projects took, these are looked at: it says little of what they were about. */
const MAX_PER_SKILL = 50;

/**
 * The projects that are most like one: with the most skills in common, where a rare skill counts more than one that many
 * took (its weight is one divided by their number). Of equals, those that stand first in the list of all.
 */
export function relatedProjects(
  { slug, skills }: { readonly slug: string; readonly skills: readonly Pick<Skill, 'name'>[] },
  { projectsBySkill, projectPositions }: Pick<PortfolioIndex, 'projectsBySkill' | 'projectPositions'>,
): readonly Project[] {
  const found = skills.flatMap(({ name }) => {
    const sharing = projectsBySkill.get(name) ?? [];
    return sharing.slice(0, MAX_PER_SKILL).map((project) => ({ project, weight: 1 / sharing.length }));
  });
  const position = (project: Project): number => projectPositions.get(project.slug) ?? Number.POSITIVE_INFINITY;
  return [...Map.groupBy(found, ({ project }) => project)]
    .filter(([project, shared]) => project.slug !== slug && shared.length >= MIN_SHARED)
    .map(([project, shared]) => ({ project, weight: shared.reduce((sum, { weight }) => sum + weight, 0) }))
    .toSorted((a, b) => b.weight - a.weight || position(a.project) - position(b.project))
    .slice(0, MAX_RELATED)
    .map(({ project }) => project);
}
