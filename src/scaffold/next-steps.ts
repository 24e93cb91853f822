import type { ScaffoldKind } from './examples.ts';

/** What to report after an entry was written. */
export interface WrittenEntry {
  readonly kind: ScaffoldKind;
  readonly slug: string;
  /** Where the files are, as people type them; the slug is that of the first. */
  readonly files: readonly string[];
  /** The content folder, as people type it. */
  readonly folder: string;
}

/** What is worth filling in first, by kind. */
const FIRST: Readonly<Record<ScaffoldKind, string>> = {
  engineer: '`headline`, `skills` and `roles`, then the text at its end',
  project: '`summary`, `skills` and the dates, then the write-up at its end',
  achievement: '`metrics` and `evidence`: the figure, and where it can be checked',
  note: '`summary` and `date`, then the text at its end or `url`',
  page: '`description`, then the text at its end',
};

/** What comes after an entry: its file, where to see it, what to make next. */
export function entrySteps({ kind, slug, files, folder }: WrittenEntry): string {
  return [
    ...files.map((file) => `Created ${file}`),
    '',
    `1. Fill in ${FIRST[kind]}.`,
    `2. See it: ${npmCommand('start', [], folder)}`,
    `3. ${nextEntry(kind, slug, folder)}`,
    `4. Publish: ${npmCommand('build', [], folder)}`,
    '',
    files.length === 1
      ? 'It is part of every build from now on. To keep it to the preview, remove the # before `draft: true`.'
      : 'They are part of every build from now on. To keep one to the preview, remove the # before its `draft: true`.',
  ].join('\n');
}

/** What comes after a new content folder; `of` is whose it is, where that was said. */
export function siteSteps(folder: string, of: SiteOwner = null): string {
  const steps = [
    `Fill in ${of === null ? '`title` and `url`' : '`url`'} of site.yml.`,
    ...firstSteps(folder, of),
    `See it: ${npmCommand('start', [], folder)}`,
    `Publish: ${npmCommand('build', [], folder)}`,
  ];
  const profile = of?.kind === 'person' ? ` and engineers/${of.slug}.md` : '';
  return [
    `Created ${folder} with site.yml, skills.yml${profile === '' ? ' and' : ','} organizations.yml${profile}`,
    '',
    ...steps.map((step, index) => `${index + 1}. ${step}`),
  ].join('\n');
}

/** One person with a profile of this slug, or a team. */
type SiteOwner = { readonly kind: 'person'; readonly slug: string } | { readonly kind: 'team' } | null;

function firstSteps(folder: string, of: SiteOwner): readonly string[] {
  if (of === null) return [`Add yourself: ${npmCommand('new', ['engineer', '"Your Name"'], folder)}`];
  if (of.kind === 'team')
    return [
      `Add its people, each in quotation marks: ${npmCommand('new', ['engineer', '"One Name"', '"Another Name"'], folder)}`,
    ];
  return [`Fill in ${FIRST.engineer}.`, `Add work: ${npmCommand('new', ['project', '"Title"'], folder)}`];
}

/** What comes after records were added to `file`. */
export function recordSteps(kind: 'skill' | 'organization', names: readonly string[], file: string): string {
  const what = names.map((name) => `"${name}"`).join(', ');
  return [
    `Added ${what} to ${file}`,
    '',
    kind === 'skill'
      ? 'Work and profiles can name it now. Beside its `category` it may have `aliases`, a broader skill as `parent`, and a `url`.'
      : 'Work and roles can name it now. It may have `aliases`, a `url`, and a sentence `about` it.',
  ].join('\n');
}

/** What comes after the files for a CI; with an engine of its own they take it at that version. */
export function deploySteps(
  files: readonly { readonly path: string; readonly isNew: boolean }[],
  engine: { readonly repository: string; readonly tag: string } | null,
): string {
  const steps = [
    'Read its first lines: they say what to set up once.',
    ...(engine === null
      ? []
      : [`It takes the engine from github.com/${engine.repository} at ${engine.tag}: correct that where it is wrong.`]),
    'Commit it and push.',
  ];
  return [
    ...files.map(({ path, isNew }) => (isNew ? `Created ${path}` : `${path} is there already`)),
    '',
    ...steps.map((step, index) => `${index + 1}. ${step}`),
  ].join('\n');
}

/** What comes after a translation. */
export function translationSteps(file: string): string {
  const body = file.endsWith('.md') ? '; the text below the fields goes below the dashes' : '';
  return [`Created ${file}`, '', `Write each text below that of the original${body}.`].join('\n');
}

/** What to do with a new file of words. */
export function wordsSteps(file: string, locale: string, locales: readonly string[]): string {
  const listed = locales.includes(locale) ? [] : [`Add "${locale}" to \`locales\` in site.yml.`];
  return [
    `Created ${file}`,
    '',
    'Remove the # in front of each line, and translate what stands behind its key.',
    ...listed,
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
    case 'page':
      return 'Lead there: name it in `navigation` of site.yml, or link to it by its file.';
    default:
      return `Look for mistakes: ${npmCommand('check', [], folder)}`;
  }
}

/**
 * A word of a command to copy. `$` and backticks stay alive between double quotation marks, so these are single ones; the shell of
 * Windows knows double ones alone, and its files have none in their names; there a backslash before the last one would hide it,
 * and PowerShell reads a word that begins with an at sign as something else.
 */
export function shellWord(word: string, platform: NodeJS.Platform = process.platform): string {
  const isPlain = platform === 'win32' ? /^(?!@)[\p{L}\p{N}_./\\:@-]+$/u : /^[\p{L}\p{N}_./:@-]+$/u;
  if (isPlain.test(word)) return word;
  return platform === 'win32'
    ? `"${word.replaceAll('"', '').replace(/\\+$/, '')}"`
    : `'${word.replaceAll("'", "'\\''")}'`;
}
