import { appendFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { scanFolder } from '../publish/site-folder.ts';
import { badOption } from './bad-option.ts';
import type { BuildStory } from './watch-build.ts';

/** As many of the paths that changed are named. */
const MAX_NAMED = 10;

/** The kinds of file whose weight is shown, by the endings of their names; all others are together. */
const WEIGHED: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['pages (HTML)', /\.html$/],
  ['styles and scripts', /\.(?:css|js)$/],
  ['fonts', /\.woff2$/],
  ['résumés (PDF)', /\.pdf$/],
  ['packed texts (br, gz)', /\.(?:br|gz)$/],
  ['pictures and cards', /\.(?:avif|webp|jpe?g|png|gif|svg|ico)$/],
];

/** A build in Markdown, for the page of a job or for a terminal; `done` is the sentence about what was done, `null` where it failed. */
export function summarize(done: string | null, { stages, kinds, plan, isRecalled }: BuildStory, out: string): string {
  if (done === null) return '## The site was not built\n\nWhat is wrong stands in the log of this run.\n';
  return `${[
    '## The site was built',
    `${done[0]?.toUpperCase() ?? ''}${done.slice(1)}.`,
    table(
      ['pages', 'number'],
      Object.entries(kinds)
        .toSorted(([a, of], [b, than]) => than - of || (a < b ? -1 : 1))
        .map(([kind, count]) => [kind, number(count)]),
    ),
    table(['files', 'number', 'weight'], weights(out)),
    table(
      [isRecalled ? 'stage, when it was built' : 'stage', 'time'],
      stages.toSorted((a, b) => b.time - a.time).map(({ name, time }) => [name, `${(time / 1000).toFixed(1)} s`]),
    ),
    // Of a first build everything is new.
    plan === null || plan.keep.length === 0 ? '' : changes('Written', plan.write),
    plan === null ? '' : changes('Removed', plan.remove),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

/** Adds a summary to a file, as jobs of a CI want it. Returns why it could not, or `null`. */
export function addSummary(file: string, summary: string): Diagnostic | null {
  try {
    appendFileSync(file, summary);
    return null;
  } catch {
    return badOption(`--summary ${file} cannot be written`, 'name a file in a folder that you may write to');
  }
}

function weights(out: string): readonly (readonly string[])[] {
  const files = [...scanFolder(out)].map(([path, { size }]) => ({ path, size }));
  const nameOf = (path: string): string => WEIGHED.find(([, pattern]) => pattern.test(path))?.[0] ?? 'data and others';
  const groups = [...Map.groupBy(files, ({ path }) => nameOf(path))].map(([name, own]) => {
    return { name, count: own.length, size: own.reduce((sum, { size }) => sum + size, 0) };
  });
  return groups
    .toSorted((a, b) => b.size - a.size)
    .map(({ name, count, size }) => [
      name,
      number(count),
      size < 1e6 ? `${number(size / 1e3)} kB` : `${(size / 1e6).toFixed(1)} MB`,
    ]);
}

function changes(label: string, paths: readonly string[]): string {
  if (paths.length === 0) return '';
  const named = paths.slice(0, MAX_NAMED).map((path) => `- \`${path.replaceAll('`', '')}\``);
  const rest = paths.length - named.length;
  return [`${label}:`, '', ...named, ...(rest > 0 ? [`- and ${number(rest)} more`] : [])].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|---|${'---:|'.repeat(head.length - 1)}`, ...rows.map(line)].join('\n');
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en');
}
