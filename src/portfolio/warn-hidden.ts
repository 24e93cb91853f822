import { type Entry, isSound } from '../content/entry.ts';
import type { Content } from '../content/load-content.ts';
import { type DataPath, locate } from '../content/locate.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A warning for each entry that is no draft and is still left out: its project is a draft, or everybody that it names. */
export function warnHidden({ entries: { engineer, project, achievement, note } }: Content): readonly Diagnostic[] {
  const draftEngineers = draftsOf(engineer);
  const draftProjects = draftsOf(project);
  const people = (slugs: readonly string[]): string | null =>
    slugs.length > 0 && slugs.every((slug) => draftEngineers.has(slug))
      ? (draftEngineers.get(slugs[0] ?? '') ?? null)
      : null;
  const warn = (entry: Entry<unknown>, path: DataPath, draft: string | null): readonly Diagnostic[] =>
    draft === null ? [] : [hiddenByDraft(entry, path, draft)];
  return [
    ...publicOnes(achievement).flatMap((entry) =>
      warn(entry, ['project'], draftProjects.get(entry.data.project ?? '') ?? null),
    ),
    ...[...publicOnes(project), ...publicOnes(achievement)].flatMap((entry) =>
      warn(entry, ['engineers'], people(entry.data.engineers.map(({ engineer: slug }) => slug))),
    ),
    ...publicOnes(note).flatMap((entry) => warn(entry, ['engineers'], people(entry.data.engineers))),
  ];
}

interface Draftable {
  readonly draft: boolean;
}

/** The paths of the drafts among entries, by slug. */
function draftsOf(entries: readonly Entry<Draftable>[]): ReadonlyMap<string, string> {
  return new Map(entries.filter((entry) => entry.data?.draft === true).map(({ slug, path }) => [slug, path]));
}

function publicOnes<Data extends Draftable>(entries: readonly Entry<Data>[]) {
  return entries.filter(isSound).filter(({ data }) => !data.draft);
}

function hiddenByDraft({ yaml }: Entry<unknown>, path: DataPath, draft: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'hidden-by-draft',
    message: `this is left out, since ${draft} is a draft`,
    place: locate(yaml, path),
    help: `write "draft: true" here too, or remove it from ${draft}`,
  };
}
