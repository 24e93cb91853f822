import { parseArgs } from 'node:util';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { quoted } from '../scaffold/new-file.ts';
import { keptByNpm } from './bad-option.ts';

/** What `npm run new` can make: how each is asked for, with its words and options. */
const forms = {
  engineer: { words: ['"Ada Lovelace"'], options: ['slug', 'skill'] },
  project: { words: ['"Title"'], options: ['slug', 'engineer', 'skill', 'organization'] },
  achievement: { words: ['"Claim"'], options: ['slug', 'project', 'engineer', 'skill', 'organization'] },
  note: { words: ['"Title"'], options: ['slug', 'engineer', 'skill'] },
  translation: { words: ['SLUG', 'LOCALE'], options: [] },
  site: { words: ['DIR'], options: [] },
} as const satisfies Readonly<
  Record<string, { readonly words: readonly string[]; readonly options: readonly string[] }>
>;

/** One of the things that can be made. */
export type NewKind = keyof typeof forms;

/** What is asked for, perhaps not all of it yet. */
export interface NewWish {
  readonly kind: NewKind | null;
  /** A name or title; a slug and a locale; or a folder. */
  readonly words: readonly string[];
  readonly content: string;
  readonly slug: string | null;
  readonly engineers: readonly string[];
  readonly project: string | null;
  readonly skills: readonly string[];
  readonly organization: string | null;
  readonly help: boolean;
}

const flags = {
  content: { type: 'string', default: 'content' },
  slug: { type: 'string' },
  engineer: { type: 'string', multiple: true },
  project: { type: 'string' },
  skill: { type: 'string', multiple: true },
  organization: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What `npm run new` accepts. */
export const NEW_HELP = `Writes a starting file in which every field is explained, and says what to do next.

npm run new                                             asks, in a terminal
npm run new -- engineer "Ada Lovelace"                  a profile
npm run new -- project "Title" --engineer SLUG          a piece of work with a write-up
npm run new -- achievement "Claim" --project SLUG       one claim with its proof (or --engineer SLUG)
npm run new -- note "Title" --engineer SLUG             an article or talk
npm run new -- translation SLUG LOCALE                  another language (not built into the site yet)
npm run new -- site DIR                                 an empty content folder of your own

options:
  --content DIR        the content folder (default: content)
  --slug SLUG          the file’s name without .md (default: made from the name)
  --engineer SLUG      whose it is; may be given several times (default: the only engineer)
  --project SLUG       the project that an achievement belongs to
  --skill NAME         a skill of skills.yml; may be given several times
  --organization NAME  an organization of organizations.yml
  --help               this text

It never writes over a file.`;

/** Reads the arguments of `npm run new`. Diagnostics: what is not understood; what is missing is reported by `missingWord`. */
export function parseNew(args: readonly string[], environment = process.env): Result<NewWish> {
  const { values, tokens, positionals } = parseArgs({
    args: [...args],
    options: flags,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [what, ...words] = positionals;
  const kind = what !== undefined && isKind(what) ? what : null;
  const options = tokens.filter((token) => token.kind === 'option');
  const diagnostics = [
    ...keptByNpm(Object.keys(flags), environment),
    ...(what === undefined || kind !== null ? [] : [unknownKind(what)]),
    ...(kind === null ? [] : wrongForm(kind, words, options)),
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
    help: values['help'] === true,
  };
  return { value, diagnostics };
}

/** What a request still lacks; `null` when it is complete. */
export function missingWord({ kind, words }: NewWish): Diagnostic | null {
  if (kind === null)
    return badArgument('it is not said what to make', `write one of: ${Object.keys(forms).join(', ')}`);
  const wanted = forms[kind].words;
  if (words.length >= wanted.length) return null;
  return badArgument(`${kind} needs ${wanted.slice(words.length).join(' and ')}`, usage(kind));
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
  return badArgument(`${quoted(word)} cannot be made`, help);
}

function wrongForm(kind: NewKind, words: readonly string[], options: readonly OptionToken[]): readonly Diagnostic[] {
  const { words: wanted, options: own } = forms[kind];
  const allowed: readonly string[] = [...own, 'help', ...(kind === 'site' ? [] : ['content'])];
  const foreign = options.filter(({ name }) => Object.hasOwn(flags, name) && !allowed.includes(name));
  const extra = words[wanted.length];
  return [
    ...(extra === undefined
      ? []
      : [badArgument(`${quoted(extra)} is one word too many`, `use quotation marks: ${usage(kind)}`)]),
    ...foreign.map(({ rawName }) => badArgument(`${kind} takes no ${rawName}`, 'see --help')),
  ];
}

function wrongOption({ name, rawName, value }: OptionToken): readonly Diagnostic[] {
  const flag = Object.entries(flags).find(([known]) => known === name)?.[1];
  if (flag === undefined) {
    const near = didYouMean(name, Object.keys(flags));
    return [badArgument(`${rawName} is unknown`, near === null ? 'see --help' : `did you mean "--${near}"?`)];
  }
  if (flag.type === 'boolean')
    return value === undefined ? [] : [badArgument(`${rawName} takes no value`, 'see --help')];
  const isMissing = value === undefined || value.trim() === '' || value.startsWith('-');
  return isMissing ? [badArgument(`${rawName} needs a value`, 'see --help')] : [];
}

function usage(kind: NewKind): string {
  return `npm run new -- ${[kind, ...forms[kind].words].join(' ')}`;
}

function textsOf(value: unknown): readonly string[] {
  return [value].flat().filter((text) => typeof text === 'string');
}

function badArgument(message: string, help: string): Diagnostic {
  return { severity: 'error', code: 'bad-option', message, place: null, help };
}
