import path from 'node:path';
import { z } from 'zod';
import type { Content } from '../content/load-content.ts';
import { displayPath } from '../content/read-files.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { Site } from '../site/site.ts';
import { outputPath } from '../texts/address.ts';
import { VARIABLE } from './changed-files.cjs';

const changedSchema = z.union([
  z.object({ files: z.array(z.string()).nullable(), removed: z.string().default('') }),
  z.object({ problem: z.string(), help: z.string() }),
]);

/** What changed of the content. */
export interface Changed {
  /** Paths inside the content folder. */
  readonly files: readonly string[];
  /** The lines of Markdown that are not there any more. */
  readonly removed: string;
}

/**
 * What changed since the revision of `--since`, as `run.cjs` found out before the fence was up; `null` where all of the site may
 * have changed, or where the option is not given.
 */
export function readChanged(environment: NodeJS.ProcessEnv): Result<Changed | null> {
  const json = environment[VARIABLE];
  if (json === undefined || json === '') return { value: null, diagnostics: [] };
  const changed = changedSchema.parse(JSON.parse(json));
  if ('files' in changed) {
    const { files, removed } = changed;
    return { value: files === null ? null : { files, removed }, diagnostics: [] };
  }
  const { problem: message, help } = changed;
  return { value: null, diagnostics: [{ severity: 'error', code: 'bad-since', message, place: null, help }] };
}

/**
 * The diagnostics that a change of these files can have made: all errors, and what is reported in files that changed, in entries that
 * depend on one of them, in the pages of both, and in pages and files that are made of several entries.
 */
export function onlySince(
  diagnostics: readonly Diagnostic[],
  changed: Changed,
  {
    content,
    site,
    folder,
  }: { readonly content: Content; readonly site: Pick<Site, 'entryByPath'> | null; readonly folder: string | null },
): readonly Diagnostic[] {
  // What lies beside the folders of entries concerns all pages.
  if (changed.files.some((file) => !file.includes('/'))) return diagnostics;
  const entries = Object.values(content.entries).flat();
  const touched = touchedBy(changed, entries);
  const others = new Set(
    entries.filter((entry) => !touched.has(entry.path)).map((entry) => displayPath(content.folder, entry.path)),
  );
  for (const [url, entry] of site?.entryByPath ?? []) {
    if (folder !== null && !touched.has(entry)) others.add(displayPath(folder, outputPath(url)));
  }
  return diagnostics.filter(({ severity, place }) => severity === 'error' || place === null || !others.has(place.file));
}

type AnyEntry = Content['entries'][keyof Content['entries']][number];

/**
 * What changed and what depends on it, in both directions: an achievement shows the people of its project, and of what it shows
 * depends which skills of these people have a proof. So all is taken that leads to a changed entry by any number of references, and all
 * that one leads to, now or by a line that was removed; but not what is on another way from there, or it would be all. Where text alone
 * names an entry, that counts for one step.
 */
function touchedBy({ files, removed }: Changed, entries: readonly AnyEntry[]): ReadonlySet<string> {
  const byName = Map.groupBy(entries, ({ path: file }) => nameOf(file));
  const named = new Map(entries.map((entry) => [entry.path, namesIn(entry).flatMap((name) => pathsOf(byName, name))]));
  const naming = new Map<string, string[]>();
  for (const [from, all] of named) for (const to of all) naming.set(to, [...(naming.get(to) ?? []), from]);
  const names = files.map(nameOf);
  const inText = entries.filter(({ source }) => names.some((name) => source.text.includes(name)));
  const missed = (removed.match(/[\p{L}\p{N}_-]+/gu) ?? []).flatMap((name) => pathsOf(byName, name));
  return new Set([
    ...reach([...files, ...missed], named),
    ...reach(files, naming),
    ...inText.map((entry) => entry.path),
  ]);
}

function nameOf(file: string): string {
  return path.posix.basename(file, '.md');
}

function pathsOf(byName: ReadonlyMap<string, readonly AnyEntry[]>, name: string): readonly string[] {
  return (byName.get(name) ?? []).map((entry) => entry.path);
}

/** What an entry names in its fields, and in links to other files. */
function namesIn({ references, body }: AnyEntry): readonly string[] {
  const inFields = references.flatMap(({ to, name }) =>
    to === 'prose' || to === 'link' ? linkedIn(name) : [nameOf(name)],
  );
  return [...inFields, ...linkedIn(body)];
}

function linkedIn(text: string): readonly string[] {
  return [...text.matchAll(/([^\s()/<>"]+)\.md\b/g)].map(([, name = '']) => name);
}

/** All that can be reached from these, and they themselves. */
function reach(from: readonly string[], steps: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set(from);
  for (const each of reached) for (const next of steps.get(each) ?? []) reached.add(next);
  return reached;
}
