import { isPerson } from './is-person.ts';
import { byNameIn } from './names.ts';
import type { Achievement, Engineer, EngineerRef, Project } from './portfolio.ts';

/** Something that two people did together. */
export type SharedWork =
  | { readonly kind: 'project'; readonly project: Project }
  | { readonly kind: 'achievement'; readonly achievement: Achievement };

/** Somebody that an engineer worked with, and on what. */
export interface Colleague {
  readonly engineer: EngineerRef;
  /** Projects, then the achievements that belong to none of them; each newest first. */
  readonly works: readonly SharedWork[];
}

/** The people who worked with somebody, those with most shared works first, then by name. A role profile is nobody's colleague. */
export function colleaguesOf(engineer: Engineer, locale: string): readonly Colleague[] {
  const byName = byNameIn(locale);
  const { slug, projects, achievements } = engineer;
  if (!isPerson(engineer)) return [];
  const found = new Map<string, { engineer: EngineerRef; works: SharedWork[] }>();
  const share = (others: readonly EngineerRef[], work: SharedWork): void => {
    for (const other of others) {
      if (other.slug === slug || !isPerson(other)) continue;
      const known = found.get(other.slug);
      if (known === undefined) found.set(other.slug, { engineer: other, works: [work] });
      else known.works.push(work);
    }
  };
  for (const project of projects) share(project.engineers, { kind: 'project', project });
  for (const achievement of achievements) {
    share(outsideOfProject(achievement, slug), { kind: 'achievement', achievement });
  }
  return [...found.values()].toSorted(
    (a, b) => b.works.length - a.works.length || byName(a.engineer, b.engineer) || bySlug(a.engineer, b.engineer),
  );
}

/** The people of an achievement who do not already share its project. */
function outsideOfProject({ engineers, project }: Achievement, slug: string): readonly EngineerRef[] {
  const together = new Set(project?.engineers.map((engineer) => engineer.slug));
  return together.has(slug) ? engineers.filter((engineer) => !together.has(engineer.slug)) : engineers;
}

function bySlug(a: EngineerRef, b: EngineerRef): number {
  return a.slug < b.slug ? -1 : Number(a.slug > b.slug);
}
