import type { ScaffoldKind } from './examples.ts';

/** What to report after an entry was written. */
export interface WrittenEntry {
  readonly kind: ScaffoldKind;
  readonly slug: string;
  /** Where the file is, as people type it. */
  readonly file: string;
  /** The content folder, as people type it. */
  readonly folder: string;
}

/** What is worth filling in first, by kind. */
const FIRST: Readonly<Record<ScaffoldKind, string>> = {
  engineer: '`headline`, `skills` and `roles`, then the text at its end',
  project: '`summary`, `skills` and the dates, then the write-up at its end',
  achievement: '`metrics` and `evidence`: the figure, and where it can be checked',
  note: '`summary` and `date`, then the text at its end or `url`',
};

/** What comes after an entry: its file, where to see it, what to make next. */
export function entrySteps({ kind, slug, file, folder }: WrittenEntry): string {
  return [
    `Created ${file}`,
    '',
    `1. Fill in ${FIRST[kind]}.`,
    `2. See it: ${npmCommand('start', [], folder)}`,
    `3. ${nextEntry(kind, slug, folder)}`,
    `4. Publish: ${npmCommand('build', [], folder)}`,
    '',
    'It is part of every build from now on. To keep it to the preview, remove the # before `draft: true`.',
  ].join('\n');
}

/** What comes after a new content folder. */
export function siteSteps(folder: string): string {
  return [
    `Created ${folder} with site.yml, skills.yml and organizations.yml`,
    '',
    '1. Fill in `title` and `url` of site.yml.',
    `2. Add yourself: ${npmCommand('new', ['engineer', '"Your Name"'], folder)}`,
    `3. See it: ${npmCommand('start', [], folder)}`,
    `4. Publish: ${npmCommand('build', [], folder)}`,
  ].join('\n');
}

/** What comes after a translation. */
export function translationSteps(file: string): string {
  return [
    `Created ${file}`,
    '',
    'Remove the # in front of a field and translate it; the text goes below the dashes.',
  ].join('\n');
}

/** A command to copy; the default content folder is not named. */
export function npmCommand(script: string, words: readonly string[], folder: string): string {
  const shown = [...words, ...(folder === 'content' ? [] : ['--content', shellWord(folder)])];
  const run = script === 'start' ? 'npm start' : `npm run ${script}`;
  return shown.length === 0 ? run : `${run} -- ${shown.join(' ')}`;
}

function nextEntry(kind: ScaffoldKind, slug: string, folder: string): string {
  switch (kind) {
    case 'engineer':
      return `Add work: ${npmCommand('new', ['project', '"Title"', '--engineer', slug], folder)}`;
    case 'project':
      return `Add what came of it: ${npmCommand('new', ['achievement', '"The claim in one line"', '--project', slug], folder)}`;
    default:
      return `Look for mistakes: ${npmCommand('check', [], folder)}`;
  }
}

/**
 * A word of a command to copy. `$` and backticks stay alive between double quotation marks, so these are single ones; the shell of
 * Windows knows double ones alone, and its files have none in their names.
 */
export function shellWord(word: string, platform: NodeJS.Platform = process.platform): string {
  const isPlain = platform === 'win32' ? /^[\p{L}\p{N}_./\\:@-]+$/u : /^[\p{L}\p{N}_./:@-]+$/u;
  if (isPlain.test(word)) return word;
  return platform === 'win32' ? `"${word.replaceAll('"', '')}"` : `'${word.replaceAll("'", "'\\''")}'`;
}
