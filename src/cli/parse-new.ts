import { parseArgs } from 'node:util';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { DEPLOY_TARGETS } from '../scaffold/deploy-files.ts';
import { quoted } from '../scaffold/new-file.ts';
import { badOption, keptByNpm } from './bad-option.ts';

/** What `npm run new` can make: how each is asked for, with its words and options, and whether there may be several of it. */
const forms = {
  engineer: { words: ['"Ada Lovelace"'], options: ['slug', 'skill'], several: true },
  project: { words: ['"Title"'], options: ['slug', 'engineer', 'skill', 'organization'], several: true },
  achievement: { words: ['"Claim"'], options: ['slug', 'project', 'engineer', 'skill', 'organization'], several: true },
  note: { words: ['"Title"'], options: ['slug', 'engineer', 'skill'], several: true },
  page: { words: ['"Title"'], options: ['slug'], several: true },
  skill: { words: ['"Name"'], options: ['category'], several: true },
  organization: { words: ['"Name"'], options: [], several: true },
  translation: { words: ['SLUG', 'LOCALE'], options: [], several: false },
  words: { words: ['LOCALE'], options: [], several: false },
  site: { words: ['DIR'], options: ['person', 'team'], several: false },
  deploy: { words: ['HOST'], options: [], several: false },
} as const satisfies Readonly<Record<string, Form>>;

interface Form {
  readonly words: readonly string[];
  readonly options: readonly string[];
  readonly several: boolean;
}

/** One of the things that can be made. */
export type NewKind = keyof typeof forms;

/** What is asked for, perhaps not all of it yet. */
export interface NewWish {
  readonly kind: NewKind | null;
  /** Names or titles; a slug and a locale; a locale; or a folder. */
  readonly words: readonly string[];
  readonly content: string;
  readonly slug: string | null;
  readonly engineers: readonly string[];
  readonly project: string | null;
  readonly skills: readonly string[];
  readonly organization: string | null;
  /** Of skills. */
  readonly category: string | null;
  /** Whose site it is: one person, or a team. */
  readonly person: string | null;
  readonly team: string | null;
  readonly help: boolean;
}

const flags = {
  content: { type: 'string', default: 'content' },
  slug: { type: 'string' },
  engineer: { type: 'string', multiple: true },
  project: { type: 'string' },
  skill: { type: 'string', multiple: true },
  organization: { type: 'string' },
  category: { type: 'string' },
  person: { type: 'string' },
  team: { type: 'string' },
  each: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What `npm run new` accepts. */
export const NEW_HELP = `Writes a starting file in which every field is explained, and says what to do next.

npm run new                                             asks, in a terminal
npm run new -- engineer "Ada Lovelace"                  a profile
npm run new -- project "Title" --engineer SLUG          a piece of work with a write-up
npm run new -- achievement "Claim" --project SLUG       one claim with its proof (or --engineer SLUG)
npm run new -- note "Title" --engineer SLUG             an article or talk
npm run new -- page "Title"                             a page of its own, such as services or imprint
npm run new -- skill "Name" --category NAME             a skill in skills.yml
npm run new -- organization "Name"                      an organization in organizations.yml
npm run new -- engineer "One Name" "Another Name"       several at once; so of all above
npm run new -- translation SLUG LOCALE                  an entry in another language, or site, skills, organizations
npm run new -- words LOCALE                             the interface in another language, or in words of your own
npm run new -- site DIR --person "Ada Lovelace"         a content folder of your own, with the profile of one person
npm run new -- site DIR --team "Name"                   the same for a team, and empty without either
npm run new -- deploy HOST                              what a CI builds and deploys by: ${DEPLOY_TARGETS.join(', ')}

options:
  --content DIR        the content folder (default: content)
  --slug SLUG          the file’s name without .md (default: made from the name)
  --engineer SLUG      whose it is; may be given several times (default: the only engineer)
  --project SLUG       the project that an achievement belongs to
  --skill NAME         a skill of skills.yml; may be given several times
  --organization NAME  an organization of organizations.yml
  --category NAME      the group that skills are listed under (default: Other)
  --each               each word is a name by itself: skill Python Go Rust --each
  --help               this text

It never writes over a file.`;

/** Reads the arguments of `npm run new`. Diagnostics: what is not understood; what is missing is reported by `missingWord`. */
export function parseNew(args: readonly string[], environment = process.env): Result<NewWish> {
  const reading = { strict: false, allowPositionals: true, tokens: true } as const;
  const { values, tokens, positionals } = parseArgs({ args: [...args], options: flags, ...reading });
  const [what, ...words] = positionals;
  const kind = what !== undefined && isKind(what) ? what : null;
  const options = tokens.filter((token) => token.kind === 'option');
  const diagnostics = [
    ...keptByNpm(Object.keys(flags), environment),
    ...(what === undefined || kind !== null ? [] : [unknownKind(what)]),
    ...(kind === null ? [] : wrongForm(kind, words, options)),
    ...(values['person'] === undefined || values['team'] === undefined
      ? []
      : [badOption('a site is of one person or of a team', 'keep one of --person and --team')]),
    ...options.flatMap(wrongOption),
  ];
  const value: NewWish = {
    kind,
    words,
    content: textsOf(values['content'])[0] ?? 'content',
    slug: textsOf(values['slug'])[0] ?? null,
    engineers: textsOf(values['engineer']),
    project: textsOf(values['project'])[0] ?? null,
    skills: textsOf(values['skill']),
    organization: textsOf(values['organization'])[0] ?? null,
    category: textsOf(values['category'])[0] ?? null,
    person: textsOf(values['person'])[0] ?? null,
    team: textsOf(values['team'])[0] ?? null,
    help: values['help'] === true,
  };
  return { value, diagnostics };
}

/** What a request still lacks; `null` when it is complete. */
export function missingWord({ kind, words }: NewWish): Diagnostic | null {
  if (kind === null) return badOption('it is not said what to make', `write one of: ${Object.keys(forms).join(', ')}`);
  const wanted = forms[kind].words;
  if (words.length >= wanted.length) return null;
  return badOption(`${kind} needs ${wanted.slice(words.length).join(' and ')}`, usage(kind));
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function isKind(word: string): word is NewKind {
  return Object.hasOwn(forms, word);
}

function unknownKind(word: string): Diagnostic {
  const near = didYouMean(word, Object.keys(forms));
  const help = near === null ? `write one of: ${Object.keys(forms).join(', ')}` : `did you mean "${near}"?`;
  return badOption(`${quoted(word)} cannot be made`, help);
}

function wrongForm(kind: NewKind, words: readonly string[], options: readonly OptionToken[]): readonly Diagnostic[] {
  const { options: own, several } = forms[kind];
  const allowed: readonly string[] = [
    ...own,
    'help',
    ...(several ? ['each'] : []),
    ...(kind === 'site' ? [] : ['content']),
  ];
  const foreign = options.filter(({ name }) => Object.hasOwn(flags, name) && !allowed.includes(name));
  const isEach = several && options.some(({ name }) => name === 'each');
  const extra = wordTooMany(kind, words, isEach);
  const isSlugOfSeveral = extra === null && several && words.length > 1 && options.some(({ name }) => name === 'slug');
  return [
    ...(extra === null ? [] : [extra]),
    ...(isSlugOfSeveral ? [badOption('--slug is the name of one file', 'make this one by itself')] : []),
    ...foreign.map(({ rawName }) => badOption(`${kind} takes no ${rawName}`, 'see --help')),
  ];
}

/** Several words are several names where each was in quotation marks, which only those with a space in them show. */
function wordTooMany(kind: NewKind, words: readonly string[], isEach: boolean): Diagnostic | null {
  const { words: wanted, several } = forms[kind];
  const extra = words[wanted.length];
  if (extra === undefined || (several && (isEach || words.every((word) => /\s/.test(word.trim()))))) return null;
  const orEach = several ? '; for several, add --each' : '';
  return badOption(`${quoted(extra)} is one word too many`, `use quotation marks: ${usage(kind)}${orEach}`);
}

function wrongOption({ name, rawName, value }: OptionToken): readonly Diagnostic[] {
  const flag = Object.entries(flags).find(([known]) => known === name)?.[1];
  if (flag === undefined) {
    const near = didYouMean(name, Object.keys(flags));
    return [badOption(`${rawName} is unknown`, near === null ? 'see --help' : `did you mean "--${near}"?`)];
  }
  if (flag.type === 'boolean') return value === undefined ? [] : [badOption(`${rawName} takes no value`, 'see --help')];
  const isMissing = value === undefined || value.trim() === '' || value.startsWith('-');
  return isMissing ? [badOption(`${rawName} needs a value`, 'see --help')] : [];
}

function usage(kind: NewKind): string {
  return `npm run new -- ${[kind, ...forms[kind].words].join(' ')}`;
}

function textsOf(value: unknown): readonly string[] {
  return [value].flat().filter((text) => typeof text === 'string');
}
