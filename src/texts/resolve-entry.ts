import type { Reference } from '../content/collect-references.ts';
import { locate } from '../content/locate.ts';
import { type Diagnostic, limitReports } from '../diagnostics/diagnostic.ts';
import { fillTemplate } from '../markdown/fill-template.ts';
import type { Heading, LinkUse, MarkdownFacts, MarkdownProblem } from '../markdown/markdown-facts.ts';
import { readInlineMarkdown } from '../markdown/read-inline.ts';
import type { MarkdownWords, PictureView } from '../markdown/slot-values.ts';
import type { Memo } from '../memo/memo.ts';
import type { EntryText } from '../portfolio/portfolio.ts';
import { type AddressBook, hrefOf, mayBeInternal, type Unresolved } from './address-book.ts';
import { checkNda } from './check-nda.ts';
import { checkTitle } from './check-title.ts';
import { problemInBody, unresolvedAt, unresolvedInBody, withoutForeignPicture } from './place-problems.ts';
import { resolveAddress } from './resolve-address.ts';
import { resolvePicture } from './resolve-picture.ts';

/** A body that is ready to be shown. */
export interface BodyText {
  /** Safe HTML: every internal address and picture in it is resolved. */
  readonly html: string;
  readonly headings: readonly Heading[];
}

/** What the addresses, pictures and sentences with Markdown in an entry's front matter mean, as they are written there. */
export interface FieldTexts {
  /** Safe HTML. */
  readonly prose: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, PictureView>;
}

/** What an entry's texts are resolved with. */
export interface TextSource extends AddressBook {
  readonly words: MarkdownWords;
  /** The paths of entries under NDA. */
  readonly underNda: ReadonlySet<string>;
  /** The names of organizations that pages show. */
  readonly organizations: ReadonlySet<unknown>;
}

/** All texts of one entry. */
export interface EntryTexts {
  readonly path: string;
  readonly body: Resolution<BodyText | null>;
  readonly fields: Resolution<FieldTexts>;
  /** The pictures that they show or link to, by their path inside the content folder. */
  readonly pictures: ReadonlySet<string>;
}

/** Resolves all texts of one entry. What is not a body keeps its identity while it says the same. */
export function resolveText(text: EntryText, source: TextSource, memo: Memo): EntryTexts {
  const { words, underNda, organizations, ...book } = source;
  const isUnderNda = underNda.has(text.path);
  const isShown = (name: unknown): boolean => text.path !== 'organizations.yml' || organizations.has(name);
  const shown = new Set<string>();
  const pictureOf = (asset: string): PictureView | undefined => {
    shown.add(asset);
    return book.pictures.get(asset);
  };
  const counting: AddressBook = { ...book, pictures: { get: pictureOf } };
  // Nothing shows the pictures of fields and records that are kept back.
  const fields = resolveFields(text, words, ({ path }) => (isUnderNda || !isShown(path[0]) ? book : counting));
  return {
    path: text.path,
    body: resolveBody(text.path, words, counting, (facts) => [
      ...checkTitle(facts, book.titles.get(text.path) ?? null),
      ...(isUnderNda ? checkNda(facts) : []),
    ]),
    fields: { ...fields, value: memo.keepAlike(`fields of ${text.path}`, fields.value) },
    pictures: shown,
  };
}

interface Resolution<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/** The value is `null` when the body has no text. */
function resolveBody(
  path: string,
  words: MarkdownWords,
  book: AddressBook,
  check: (facts: MarkdownFacts) => readonly MarkdownProblem[],
): Resolution<BodyText | null> {
  const body = book.bodies.get(path);
  if (body === undefined) return { value: null, diagnostics: [] };
  const { facts } = body;
  const unresolved: (Unresolved & LinkUse)[] = [];
  const addresses = new Map<string, string>();
  for (const link of facts.links) {
    const resolved = resolveAddress(link.href, path, book, link.words);
    addresses.set(link.href, hrefOf(resolved) ?? link.href);
    if (!('href' in resolved)) unresolved.push({ ...resolved, ...link });
  }
  const pictures = new Map<string, PictureView>();
  for (const picture of facts.pictures) {
    const { src, start, end } = picture;
    const resolved = resolvePicture(src, path, book);
    if ('src' in resolved) pictures.set(src, resolved);
    else
      unresolved.push({ ...resolved, href: src, words: '', start, end, ...withoutForeignPicture(resolved, picture) });
  }
  const diagnostics = [
    ...check(facts).map((problem) => problemInBody(problem, body)),
    ...limitReports(unresolved, (each) => unresolvedInBody(each, body)),
  ];
  const html = fillTemplate(facts.template, { addresses, pictures, words });
  return { value: { html, headings: facts.headings }, diagnostics };
}

function resolveFields(
  text: EntryText,
  words: MarkdownWords,
  bookFor: (reference: Reference) => AddressBook,
): Resolution<FieldTexts> {
  const prose = new Map<string, string>();
  const problems: Diagnostic[] = [];
  const links = new Map<string, string>();
  const pictures = new Map<string, PictureView>();
  const unresolved: (Unresolved & Pick<Reference, 'path'>)[] = [];
  for (const reference of text.references) {
    const { to, name } = reference;
    const book = bookFor(reference);
    if (to === 'prose') {
      const facts = readInlineMarkdown(name);
      const addresses = new Map<string, string>();
      for (const { href } of facts.links) {
        const resolved = resolveAddress(href, text.path, book);
        addresses.set(href, hrefOf(resolved) ?? href);
        if (!('href' in resolved)) unresolved.push({ ...resolved, path: reference.path });
      }
      for (const { severity, code, message, help } of facts.problems)
        problems.push({ severity, code, message, help, place: locate(text.yaml, reference.path) });
      prose.set(name, fillTemplate(facts.template, { addresses, pictures: new Map(), words }));
    }
    if (to === 'picture') {
      const resolved = resolvePicture(name, text.path, book);
      if ('src' in resolved) pictures.set(name, resolved);
      else unresolved.push({ ...resolved, path: reference.path });
    } else if (to === 'link' && mayBeInternal(name, book)) {
      const resolved = resolveAddress(name, text.path, book);
      const href = hrefOf(resolved);
      if (href !== null) links.set(name, href);
      if (!('href' in resolved)) unresolved.push({ ...resolved, path: reference.path });
    }
  }
  const diagnostics = limitReports(unresolved, (each) => unresolvedAt(each, locate(text.yaml, each.path)));
  return { value: { prose, links, pictures }, diagnostics: [...problems, ...diagnostics] };
}
