import { type CANCEL_SYMBOL, cancel, isCancel, multiselect, select, text } from '@clack/prompts';
import type { EntryKind } from '../content/entry.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic-lists.ts';
import { DEPLOY_TARGETS } from '../scaffold/deploy-files.ts';
import { cleanName, suggestSlug } from '../scaffold/entry-name.ts';
import type { ScaffoldKind } from '../scaffold/examples.ts';
import { entriesOf, type KnownContent } from '../scaffold/known-content.ts';
import { slugProblem } from '../scaffold/plan-entry.ts';
import { translatableFiles } from '../scaffold/plan-translation.ts';
import { createNew, readKnown } from './create-new.ts';
import { NEW_HELP, type NewKind, type NewWish, parseNew } from './parse-new.ts';
import { report } from './report.ts';

const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
const { value: wish, diagnostics } = parseNew(process.argv.slice(2));
if (wish.help) {
  console.log(NEW_HELP);
} else if (hasErrors(diagnostics)) {
  finish({ value: null, diagnostics });
} else if (isTerminal) {
  finish(await askAndCreate(wish));
} else if (wish.kind === null) {
  console.log(NEW_HELP);
  process.exitCode = 1;
} else {
  finish(createNew(wish));
}

function finish({ value, diagnostics }: Result<string | null>): void {
  report(diagnostics, 'pretty');
  if (value === null) process.exitCode = 1;
  else console.log(value);
}

/** Asks for what is missing in a request, and nothing else; nothing is written before the last answer. */
async function askAndCreate(wish: NewWish): Promise<Result<string | null>> {
  if (wish.kind === 'site') return createNew(await askForSite(wish));
  if (wish.kind === 'deploy') return createNew(await askForHost(wish));
  const { value: known, diagnostics } = readKnown(wish.content);
  if (known === null) return { value: null, diagnostics };
  const kind = wish.kind ?? (await askForKind(known));
  if (kind === 'site') return createNew(await askForSite({ ...wish, kind }));
  if (kind === 'deploy') return createNew(await askForHost({ ...wish, kind }));
  if (kind === 'translation') return createNew(await askForTranslation({ ...wish, kind }, known));
  if (kind === 'words') return createNew(await askForLocale({ ...wish, kind }));
  if (kind === 'skill' || kind === 'organization') return createNew(await askForRecord({ ...wish, kind }, kind));
  if (wish.words.length > 1) return createNew(await askForOwner({ ...wish, kind }, kind, known));
  const named = await askForName({ ...wish, kind }, kind, known);
  return createNew(await askForOwner(named, kind, known));
}

function askForKind(known: KnownContent): Promise<NewKind> {
  const hasPeople = entriesOf(known, 'engineer').length > 0;
  const options = [
    { value: 'engineer' as const, label: 'Engineer', hint: 'a profile' },
    { value: 'project' as const, label: 'Project', hint: 'a piece of work with a write-up', disabled: !hasPeople },
    { value: 'achievement' as const, label: 'Achievement', hint: 'one claim with its proof', disabled: !hasPeople },
    { value: 'note' as const, label: 'Note', hint: 'an article or talk', disabled: !hasPeople },
    { value: 'page' as const, label: 'Page', hint: 'such as services or imprint' },
    { value: 'skill' as const, label: 'Skill', hint: 'in skills.yml' },
    { value: 'organization' as const, label: 'Organization', hint: 'in organizations.yml' },
    {
      value: 'translation' as const,
      label: 'Translation',
      hint: 'not built into the site yet',
      disabled: known.locales.length < 2,
    },
    { value: 'words' as const, label: 'Words', hint: 'the interface in another language' },
    { value: 'site' as const, label: 'Site', hint: 'a content folder of your own' },
    { value: 'deploy' as const, label: 'Deployment', hint: 'what a CI builds and deploys by' },
  ];
  return answerOf(
    select({ message: 'What do you want to add?', options, initialValue: hasPeople ? 'achievement' : 'engineer' }),
  );
}

async function askForName(wish: NewWish, kind: ScaffoldKind, known: KnownContent): Promise<NewWish> {
  const questions: Readonly<Record<ScaffoldKind, string>> = {
    engineer: 'Full name',
    project: 'Title of the project',
    achievement: 'The claim in one line',
    note: 'Title of the note',
    page: 'Title of the page',
  };
  const [given] = wish.words;
  const name = given ?? (await answerOf(text({ message: questions[kind], validate: wrongName })));
  const isAsked = wish.slug === null && (given === undefined || suggestSlug(name, kind) === '');
  return { ...wish, words: [name], slug: isAsked ? await askForSlug(name, kind, known) : wish.slug };
}

function wrongName(name = ''): string | undefined {
  return name.trim() === '' ? 'write something, or press Ctrl+C to stop' : firstOf(cleanName(name).diagnostics);
}

async function askForRecord(wish: NewWish, kind: 'skill' | 'organization'): Promise<NewWish> {
  if (wish.words.length > 0) return wish;
  const name = await answerOf(text({ message: `Name of the ${kind}`, validate: wrongName }));
  if (kind === 'organization' || wish.category !== null) return { ...wish, words: [name] };
  const message = 'The group that it is listed under';
  return {
    ...wish,
    words: [name],
    category: await answerOf(text({ message, defaultValue: 'Other', placeholder: 'Other' })),
  };
}

function askForSlug(name: string, kind: ScaffoldKind, known: KnownContent): Promise<string> {
  return answerOf(
    text({
      message: 'Name of the file, without .md; it ends the address of the page',
      initialValue: suggestSlug(name, kind),
      // Here the answer itself is the slug: the option's name would only be in the way.
      validate: (slug = '') => firstOf([slugProblem({ kind, name, slug }, known) ?? []].flat())?.replace('--slug ', ''),
    }),
  );
}

async function askForOwner(wish: NewWish, kind: ScaffoldKind, known: KnownContent): Promise<NewWish> {
  if (kind === 'engineer' || kind === 'page' || wish.engineers.length > 0 || wish.project !== null) return wish;
  const project = kind === 'achievement' ? await askForProject(known) : null;
  if (project !== null || entriesOf(known, 'engineer').length < 2) return { ...wish, project };
  const options = choices(known, 'engineer');
  return { ...wish, engineers: await answerOf(multiselect({ message: 'Whose is it?', options, required: true })) };
}

async function askForProject(known: KnownContent): Promise<string | null> {
  const projects = choices(known, 'project');
  if (projects.length === 0) return null;
  const none = { value: '', label: 'to none of them' };
  const message = 'Which project does it belong to?';
  const project = await answerOf(select({ message, options: [...projects, none], maxItems: 12 }));
  return project === '' ? null : project;
}

async function askForTranslation(wish: NewWish, known: KnownContent): Promise<NewWish> {
  const options = [
    ...known.entries.map(({ path, name }) => ({ value: path.replace(/\.md$/, ''), label: name, hint: path })),
    ...translatableFiles(known).map((path) => ({ value: path, label: path, hint: 'what is said beside entries' })),
  ];
  const locales = known.locales.slice(1).map((value) => ({ value, label: value }));
  if (options.length === 0 || locales.length === 0) return wish;
  const [given, locale] = wish.words;
  const original = given ?? (await answerOf(select({ message: 'Of what?', options, maxItems: 12 })));
  return {
    ...wish,
    words: [original, locale ?? (await answerOf(select({ message: 'Into which language?', options: locales })))],
  };
}

async function askForHost(wish: NewWish): Promise<NewWish> {
  const options = DEPLOY_TARGETS.map((value) => ({ value, label: value }));
  const message = 'Where does the site go?';
  return wish.words.length > 0 ? wish : { ...wish, words: [await answerOf(select({ message, options }))] };
}

async function askForLocale(wish: NewWish): Promise<NewWish> {
  const message = 'In which language? As a BCP 47 tag, such as fr';
  return wish.words.length > 0 ? wish : { ...wish, words: [await answerOf(text({ message, defaultValue: 'fr' }))] };
}

async function askForSite(wish: NewWish): Promise<NewWish> {
  const example = '../our-content';
  const message = 'Which folder? It is new or empty';
  const [given] = wish.words;
  const folder = given ?? (await answerOf(text({ message, placeholder: example, defaultValue: example })));
  const named = { ...wish, words: [folder, ...wish.words.slice(1)] };
  if (wish.person !== null || wish.team !== null) return named;
  const options = [
    { value: 'person' as const, label: 'One person', hint: 'with a profile to fill in' },
    { value: 'team' as const, label: 'A team', hint: 'whose people come next' },
  ];
  const owner = await answerOf(select({ message: 'Whose site is it?', options }));
  const question = owner === 'person' ? 'Full name' : 'Name of the team';
  return { ...named, [owner]: await answerOf(text({ message: question, validate: wrongName })) };
}

function choices(known: KnownContent, kind: EntryKind): { value: string; label: string; hint: string }[] {
  return entriesOf(known, kind).map(({ slug, name }) => ({ value: slug, label: name, hint: slug }));
}

/** The answer to a question; Ctrl+C and Escape end the command, which has written nothing yet. */
async function answerOf<Answer>(asked: Promise<Answer | typeof CANCEL_SYMBOL>): Promise<Answer> {
  const answer = await asked;
  if (!isCancel(answer)) return answer;
  cancel('Stopped: nothing was written.');
  return process.exit(1);
}

function firstOf(problems: readonly Diagnostic[]): string | undefined {
  const [first] = problems;
  return first === undefined ? undefined : [first.message, first.help ?? ''].join('; ').replace(/; $/, '');
}
