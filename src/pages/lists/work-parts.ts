import type { Achievement } from '../../portfolio/portfolio.ts';
import type { Work } from './grouping.ts';

/** A work of a list with those of the list that stand below it: the achievements of a project. */
interface WorkGroup {
  readonly whole: Work;
  readonly parts: readonly Work[];
}

export function isAchievement(work: Work): work is Achievement {
  return 'project' in work;
}

/** Tells of a work of a list below which of the list it stands: an achievement below its project, all else by itself. */
export function wholesIn(works: readonly Work[]): (work: Work) => Work {
  const listed = new Set(works);
  return (work) => (isAchievement(work) && work.project !== null && listed.has(work.project) ? work.project : work);
}

/** Works with what stands below them, in the order of the list, whenever the parts were. */
export function groupByWhole(works: readonly Work[]): readonly WorkGroup[] {
  const groups = Map.groupBy(works, wholesIn(works));
  return works.flatMap((whole) => {
    const group = groups.get(whole);
    return group === undefined ? [] : [{ whole, parts: group.filter((each) => each !== whole) }];
  });
}

/** The same works, each project with its achievements after it. */
export function afterProjects(works: readonly Work[]): readonly Work[] {
  return groupByWhole(works).flatMap(({ whole, parts }) => [whole, ...parts]);
}
