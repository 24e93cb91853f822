import { entryKinds } from '../content/entry.ts';
import { newRecordLine } from '../content/read-records.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { didYouMeanName } from '../diagnostics/did-you-mean.ts';
import { chooseSlug, cleanName } from './entry-name.ts';
import { entryText } from './entry-text.ts';
import type { ExampleMap, ScaffoldKind } from './examples.ts';
import { entriesOf, entryPath, type KnownContent, type KnownRecords } from './known-content.ts';
import { type NewFile, newError, quoted } from './new-file.ts';
import { npmCommand } from './next-steps.ts';

/** A new entry as it is asked for; what it does not need is empty or `null`. */
export interface EntryRequest {
  readonly kind: ScaffoldKind;
  /** Its name or title. */
  readonly name: string;
  /** The slug, where the one that is made from the name is not wanted. */
  readonly slug: string | null;
  /** Slugs of engineers. */
  readonly engineers: readonly string[];
  readonly project: string | null;
  readonly skills: readonly string[];
  readonly organization: string | null;
}

/** A new entry that can be written. */
export interface PlannedEntry {
  readonly file: NewFile;
  readonly slug: string;
}

/** The file of a new entry, which fits to what is there; `null` when something in the request is wrong. */
export function planEntry(request: EntryRequest, known: KnownContent): Result<PlannedEntry | null> {
  const name = cleanName(request.name);
  const slug = chooseSlug(name.value ?? '', request.slug, request.kind);
  const owned = withOwner(request, known);
  const diagnostics = [
    ...name.diagnostics,
    ...(name.value === null && request.slug === null ? [] : slug.diagnostics),
    ...(slug.value === null ? [] : taken(request.kind, slug.value, known)),
    ...owned.diagnostics,
    ...request.skills.flatMap((skill) => unknownRecord('skill', skill, known.skills)),
    ...(request.organization === null ? [] : unknownRecord('organization', request.organization, known.organizations)),
  ];
  if (diagnostics.length > 0 || name.value === null || slug.value === null) return { value: null, diagnostics };
  const text = entryText(request.kind, givenFields({ ...owned.value, name: name.value }), known);
  return { value: { file: { path: entryPath(request.kind, slug.value), text }, slug: slug.value }, diagnostics };
}

/** The files of several new entries of one kind, each of which fits to those before it too; `null` when one of them does not. */
export function planEntries(
  request: Omit<EntryRequest, 'name'>,
  names: readonly string[],
  known: KnownContent,
): Result<readonly PlannedEntry[] | null> {
  const planned: PlannedEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const entry = planEntry({ ...request, name }, withPlanned(known, request.kind, planned));
    diagnostics.push(
      ...entry.diagnostics.filter(({ message }) => diagnostics.every((each) => each.message !== message)),
    );
    if (entry.value !== null) planned.push(entry.value);
  }
  return { value: planned.length === names.length ? planned : null, diagnostics };
}

function withPlanned(known: KnownContent, kind: ScaffoldKind, planned: readonly PlannedEntry[]): KnownContent {
  const added = planned.map(({ slug, file }) => ({ kind, slug, name: slug, path: file.path, data: {}, body: '' }));
  return { ...known, entries: [...known.entries, ...added] };
}

/** Why an entry of this name cannot have the slug that it asks for; `null` when it can. */
export function slugProblem(
  { kind, name, slug }: Pick<EntryRequest, 'kind' | 'name' | 'slug'>,
  known: KnownContent,
): Diagnostic | null {
  const { value, diagnostics } = chooseSlug(name, slug, kind);
  return [...diagnostics, ...(value === null ? [] : taken(kind, value, known))][0] ?? null;
}

/** The mistake of writing over a file; `file` is how messages name it. */
export function entryExists(file: string): Diagnostic {
  return newError(
    'file-exists',
    `${file} is there already`,
    'edit that file, or choose another name: --slug another-name',
  );
}

function givenFields({ kind, name, engineers, project, skills, organization }: EntryRequest): ExampleMap {
  return {
    ...(kind === 'engineer' ? { name } : { title: name }),
    ...(engineers.length > 0 && { engineers }),
    ...(project !== null && { project }),
    ...(organization !== null && { organization }),
    ...(skills.length > 0 && { skills }),
  };
}

/** The request with slugs as they are, and with the only engineer there is where it names nobody. */
function withOwner(request: EntryRequest, known: KnownContent): Result<EntryRequest> {
  if (request.kind === 'engineer' || request.kind === 'page') return { value: request, diagnostics: [] };
  const people = entriesOf(known, 'engineer').map(({ slug }) => slug);
  const projects = entriesOf(known, 'project').map(({ slug }) => slug);
  const named = request.engineers.length > 0 || request.project !== null;
  const engineers = named || people.length !== 1 ? request.engineers : people;
  const diagnostics = [
    ...(named || people.length === 1 ? [] : [ownerMissing(request.kind, people, known)]),
    ...engineers.flatMap((slug) => unknownEntry('engineer', slug, people, known)),
    ...(request.project === null ? [] : unknownEntry('project', request.project, projects, known)),
  ];
  return { value: { ...request, engineers: [...new Set(engineers)] }, diagnostics };
}

function ownerMissing(kind: ScaffoldKind, people: readonly string[], { folder }: KnownContent): Diagnostic {
  if (people.length === 0) {
    const help = `begin with one: ${npmCommand('new', ['engineer', '"Your Name"'], folder)}`;
    return newError('missing-engineer', `there is no engineer in ${folder}/engineers/ yet`, help);
  }
  const orProject = kind === 'achievement' ? ', or --project SLUG' : '';
  const help = `add --engineer SLUG${orProject}; engineers are: ${people.join(', ')}`;
  return newError('missing-engineer', `it is not said whose ${kind} this is`, help);
}

function unknownEntry(
  kind: 'engineer' | 'project',
  slug: string,
  slugs: readonly string[],
  { folder }: KnownContent,
): readonly Diagnostic[] {
  if (slugs.includes(slug)) return [];
  const help = `${otherwiseFrom(slug, slugs, `${kind}s`)}make it first: ${npmCommand('new', [kind, '"…"'], folder)}`;
  return [newError(`unknown-${kind}`, `${quoted(slug)} is not in ${folder}/${kind}s/`, help)];
}

function unknownRecord(
  kind: 'skill' | 'organization',
  name: string,
  { file, names, knows }: KnownRecords,
): readonly Diagnostic[] {
  if (knows(name)) return [];
  const help = `${otherwiseFrom(name, names, `${kind}s`)}add this line to ${file}: ${newRecordLine(kind, name)}`;
  return [newError(`unknown-${kind}`, `${quoted(name)} is not in ${file}`, help)];
}

const MAX_LISTED = 5;

/** What there is instead of an unknown name, before what else can be done: the nearest, or all where they are few. */
function otherwiseFrom(written: string, names: readonly string[], plural: string): string {
  const near = didYouMeanName(written, names);
  if (near !== null) return `did you mean "${near}"? otherwise `;
  if (names.length === 0) return '';
  const more = names.length > MAX_LISTED ? ', …' : '';
  return `${plural} are: ${names.slice(0, MAX_LISTED).join(', ')}${more}; or `;
}

/** Pages of the site have these addresses. */
const RESERVED: readonly string[] = [
  ...Object.values(entryKinds).map(({ folder }) => folder),
  ...['skills', 'organizations', 'proof', 'work'],
];

function taken(kind: ScaffoldKind, slug: string, { folder, entries, addresses }: KnownContent): readonly Diagnostic[] {
  const path = entryPath(kind, slug);
  if (entries.some((entry) => entry.path.normalize() === path)) return [entryExists(`${folder}/${path}`)];
  const address = kind === 'page' ? `/${slug}/` : `/${path.slice(0, -'.md'.length)}/`;
  if (!addresses.has(address) && !(kind === 'page' && RESERVED.includes(slug))) return [];
  return [
    newError(
      'duplicate-address',
      `${address} is the address of another ${RESERVED.includes(slug) ? 'page' : 'entry'}`,
      'choose another name: --slug another-name',
    ),
  ];
}
