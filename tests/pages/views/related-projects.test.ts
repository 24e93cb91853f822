import { expect, test } from 'vitest';
import { relatedProjects } from '../../../src/pages/views/related-projects.ts';
import { indexPortfolio } from '../../../src/portfolio/index-portfolio.ts';
import { readSite } from '../../harness/read-site.ts';

const { portfolio } = readSite('tests/fixtures/team');
const index = indexPortfolio(portfolio);

test('related projects share two skills at least, the most and the rarest first, and never hold the project itself', () => {
  const found = portfolio.projects.map((project) => ({
    project,
    related: relatedProjects(project.skills, project.slug, { ...index, portfolio }),
  }));
  expect(found.filter(({ related }) => related.length > 0).length).toBeGreaterThan(3);
  for (const { project, related } of found) {
    expect(related.length).toBeLessThanOrEqual(3);
    expect(related).not.toContain(project);
    const weights = related.map((other) => {
      const shared = other.skills.filter(({ name }) => project.skills.some((skill) => skill.name === name));
      expect(shared.length).toBeGreaterThanOrEqual(2);
      return shared.reduce((sum, { name }) => sum + 1 / (index.projectsBySkill.get(name)?.length ?? 1), 0);
    });
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  }
});

test('one skill alone makes nothing alike, however many took it', () => {
  const projects = portfolio.projects.flatMap((project) =>
    Array.from({ length: 500 }, (_, number) => ({ ...project, slug: `${project.slug}-${number}` })),
  );
  const projectsBySkill = new Map([['Python', projects.map((_, position) => position)]]);
  const context = { projectsBySkill, projectPositions: new Map(), portfolio: { projects } };
  expect(relatedProjects([{ name: 'Python' }], null, context)).toEqual([]);
});
