import type { Reference } from '../content/collect-references.ts';
import type { Entry } from '../content/entry.ts';
import { plainName } from '../content/field-markup.ts';
import type { Content } from '../content/load-content.ts';
import { locate } from '../content/locate.ts';
import { isRecord, type YamlStretch } from '../content/parse-yaml.ts';
import { isRecordName, newRecordLine, type Records } from '../content/read-records.ts';
import { slugify } from '../content/slugify.ts';
import { type Diagnostic, limitReports } from '../diagnostics/diagnostic.ts';
import { didYouMeanName, onlyWithItsWords } from '../diagnostics/did-you-mean.ts';
import { orFix } from '../diagnostics/or-fix.ts';
import { createLookup } from './names.ts';

/** Every reference that leads nowhere, in all entries and records, sound or not. */
export function checkReferences(content: Content): readonly Diagnostic[] {
  const { entries, skills, organizations } = content;
  const targets: Targets = {
    engineer: entryTarget('engineers', entries.engineer, content),
    project: entryTarget('projects', entries.project, content),
    skill: recordTarget('skill', skills),
    organization: recordTarget('organization', organizations),
  };
  const all: readonly Entry<unknown>[] = [...Object.values(entries).flat(), ...content.misnamed];
  return [
    ...all.flatMap(({ references, yaml }) => dangling(references, yaml, targets)),
    ...dangling(skills.references, skills.yaml, targets),
  ];
}

/** What is referred to by name; addresses are checked with the pages. */
type Targets = Readonly<Record<Exclude<Reference['to'], 'link' | 'picture' | 'prose'>, Target>>;

interface Target {
  readonly knows: (name: string) => boolean;
  /** The one that is probably meant by a name that is none. */
  readonly nearest: (name: string) => string | null;
  /** Where such names are kept. */
  readonly home: string;
  readonly remedy: (name: string) => string;
  /** What to do where a file has the name that is meant, and cannot be found by it. */
  readonly renaming: (name: string) => string | null;
  /** The end of a sentence about a name that is near to none, where a command does it. */
  readonly orFix: (name: string) => string;
}

function entryTarget(
  folder: string,
  entries: readonly Entry<unknown>[],
  { folder: content, misnamed }: Pick<Content, 'folder' | 'misnamed'>,
): Target {
  const names = new Set(entries.map(({ slug }) => slug));
  const home = `${content}/${folder}/`;
  return {
    knows: (name) => names.has(name),
    nearest: (name) => didYouMeanName(name, names) ?? slugOfName(name, entries) ?? onlyWithItsWords(name, names),
    home,
    remedy: (name) => `create ${home}${slugify(name) || 'name'}.md`,
    renaming: (name) => {
      const slug = slugify(name);
      const [entry, ...others] = misnamed.filter(
        ({ path, slug: written }) => path.startsWith(`${folder}/`) && slug !== '' && slugify(written) === slug,
      );
      if (entry === undefined) return null;
      const help = `rename ${content}/${entry.path} to ${slug}.md${slug === name ? '' : `, and write "${slug}" here`}`;
      return others.length === 0 && !names.has(slug) && [entry.slug, slug].includes(name) ? orFix(help) : help;
    },
    orFix: () => '',
  };
}

/** Somebody who writes `Ada Quill` for an engineer means the entry of that name. */
function slugOfName(written: string, entries: readonly Entry<unknown>[]): string | null {
  const slugs = new Map(entries.map(({ slug, data }) => [nameIn(data), slug]));
  const near = didYouMeanName(
    written,
    [...slugs.keys()].filter((name) => name !== ''),
  );
  return near === null ? null : (slugs.get(near) ?? null);
}

function nameIn(data: unknown): string {
  const { name, title } = isRecord(data) ? data : {};
  return [name, title].find((each) => typeof each === 'string') ?? '';
}

function recordTarget(noun: 'skill' | 'organization', records: Records<unknown>): Target {
  const lookup = createLookup(records);
  return {
    // When the file itself is broken, only that is reported, not the hundreds of mistakes that follow from it.
    knows: (name) => !records.readable || lookup(name) !== null,
    // An alias only helps to find the name, which is what should be written.
    nearest: (name) => lookup(didYouMeanName(name, [...records.names, ...records.aliases.keys()]) ?? ''),
    home: records.file,
    remedy: (name) => `add this line to ${records.file}: ${newRecordLine(noun, name)}`,
    renaming: () => null,
    orFix: (name) => {
      const isAddable = isRecordName(name) && records.names.every((known) => slugify(known) !== slugify(name));
      return isAddable ? ', or run "npm run check -- --fix"' : '';
    },
  };
}

function dangling(references: readonly Reference[], yaml: YamlStretch | null, targets: Targets): readonly Diagnostic[] {
  if (yaml === null) return [];
  const unknown = references.flatMap(({ to, name, path }) => {
    if (to === 'link' || to === 'picture' || to === 'prose') return [];
    const target = targets[to];
    return target.knows(name) ? [] : [{ to, name, path, target }];
  });
  return limitReports(unknown, ({ to, name, path, target }) => ({
    severity: 'error',
    code: `unknown-${to}`,
    message: `"${name}" is not in ${target.home}`,
    place: locate(yaml, path),
    help: target.renaming(name) ?? helpFor(name, target),
  }));
}

function helpFor(name: string, target: Target): string {
  const plain = plainName(name);
  if (plain !== null && target.knows(plain)) return orFix(`did you mean "${plain}"?`);
  const near = target.nearest(plain ?? name);
  const remedy = target.remedy(plain ?? name);
  if (near !== null) return `did you mean "${near}"? otherwise ${remedy}`;
  return plain === null ? `${remedy}${target.orFix(name)}` : `write "${plain}", and ${remedy}${target.orFix(plain)}`;
}
