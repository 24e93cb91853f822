import type { Plan } from '../plan/plan-build.ts';

/** A page that a build left out, and the one that took its place: paths below the site's start page, `projects/vault/`. */
export interface MovedPage {
  readonly from: string;
  readonly to: string;
}

/**
 * Finds, from one build to the next, the page of an entry whose file was renamed: the only one of its kind that went, where
 * one of the same kind came. The first build moves nothing.
 */
export function createMoveFinder(): (plan: Plan) => MovedPage | null {
  let last: Plan | null = null;
  return (plan) => {
    const before = last;
    last = plan;
    if (before === null || plan.remove.length === 0) return null;
    const known = new Set([...before.write, ...before.keep]);
    const gone = plan.remove.flatMap(entryPageOf);
    const come = plan.write.filter((path) => !known.has(path)).flatMap(entryPageOf);
    const [from, another] = gone;
    if (from === undefined || another !== undefined) return null;
    const [to, other] = come.filter((page) => folderOf(page) === folderOf(from));
    return to === undefined || other !== undefined ? null : { from, to };
  };
}

/** `projects/vault/index.html` → `projects/vault/`; nothing for lists and what lies deeper. */
function entryPageOf(file: string): readonly string[] {
  const [, page = ''] = /^((?:(?:engineers|projects|achievements|notes)\/)?[^/]+\/)index\.html$/.exec(file) ?? [];
  return page === '' ? [] : [page];
}

function folderOf(page: string): string {
  return page.split('/').slice(0, -2).join('/');
}

/** What is printed for somebody who renamed an entry; achievements and notes have no field for earlier addresses. */
export function describeMove({ from, to }: MovedPage): string {
  const moved = `/${from} is /${to} now, and the preview leads from one to the other`;
  const hasAliases = !/^(?:achievements|notes)\//.test(from);
  return hasAliases ? `${moved}; to keep the earlier address, add to the front matter: aliases: [/${from}]` : moved;
}
