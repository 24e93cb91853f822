import type { Entry } from '../content/entry.ts';
import type { Content } from '../content/load-content.ts';
import { isRecord } from '../content/parse-yaml.ts';
import { textOf } from './build-work.ts';
import type { EntryText, Portfolio } from './portfolio.ts';

/** The entries that are not among those that are shown, by path, and why. */
export function leftOutOf(
  content: Content,
  shown: readonly (Pick<EntryText, 'path'> | { readonly text: EntryText })[],
): Portfolio['leftOut'] {
  const shownPaths = new Set(shown.map((item) => ('text' in item ? item.text.path : item.path)));
  const all: readonly Entry<unknown>[] = [...Object.values(content.entries).flat(), ...content.misnamed];
  const left = all.filter(({ path }) => !shownPaths.has(path));
  if (left.length === 0) return new Map();
  const isDraft = findDrafts(content);
  return new Map(
    left.map((entry) => [entry.path, { reason: isDraft(entry) ? 'draft' : 'mistake', text: textOf(entry) } as const]),
  );
}

/**
 * A test of whether an entry that is not shown is a draft, or belongs to one. Any other is left out through a mistake, if only one in
 * the profiles or the project that it names, and its own are reported in the same run.
 */
function findDrafts({ entries: { engineer, project } }: Content): (entry: Entry<unknown>) => boolean {
  const people = new Map(engineer.map((entry) => [entry.slug, entry]));
  const projects = new Map(project.map((entry) => [entry.slug, entry]));
  const isDraft = ({ data }: Entry<unknown>): boolean => {
    if (!isRecord(data)) return false;
    const { draft, engineers, project: slug } = data;
    const named: readonly unknown[] = Array.isArray(engineers) ? engineers : [];
    const isOf = (entries: ReadonlyMap<unknown, Entry<unknown>>, name: unknown): boolean => {
      const found = entries.get(name);
      return found !== undefined && isDraft(found);
    };
    return (
      draft === true ||
      (named.length > 0 && named.every((each) => isOf(people, isRecord(each) ? each['engineer'] : each))) ||
      isOf(projects, slug)
    );
  };
  return isDraft;
}
