import type { Work } from './grouping.ts';

/** Tells of a work of a list below which of the list it stands: an achievement below its project, all else by itself. */
export function wholesIn(works: readonly Work[]): (work: Work) => Work {
  const listed = new Set(works);
  return (work) => ('project' in work && work.project !== null && listed.has(work.project) ? work.project : work);
}

/** The same works, each project with its achievements after it, whenever these were. */
export function afterProjects(works: readonly Work[]): readonly Work[] {
  const groups = Map.groupBy(works, wholesIn(works));
  const isPart = (work: Work): boolean => !groups.has(work);
  return works.flatMap((work) =>
    isPart(work) ? [] : [work, ...(groups.get(work) ?? []).filter((each) => each !== work)],
  );
}
