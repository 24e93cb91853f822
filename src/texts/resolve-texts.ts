import type { Reference } from '../content/collect-references.ts';
import { locate } from '../content/locate.ts';
import { type Diagnostic, limitReports } from '../diagnostics/diagnostic.ts';
import { fillTemplate } from '../markdown/fill-template.ts';
import type { Heading, LinkUse, MarkdownFacts, MarkdownProblem } from '../markdown/markdown-facts.ts';
import { readInlineMarkdown } from '../markdown/read-inline.ts';
import type { MarkdownWords, PictureView } from '../markdown/slot-values.ts';
import { type Memo, noMemo } from '../memo/memo.ts';
import type { EntryText, Portfolio } from '../portfolio/portfolio.ts';
import { type AddressBook, hrefOf, mayBeInternal, type Unresolved } from './address-book.ts';
import { checkNda } from './check-nda.ts';
import { checkTitle } from './check-title.ts';
import { problemInBody, unresolvedAt, unresolvedInBody, withoutForeignPicture } from './place-problems.ts';
import { textsOf } from './read-bodies.ts';
import { resolveAddress } from './resolve-address.ts';
import { resolvePicture } from './resolve-picture.ts';

/** Every text of a portfolio, resolved: what views show of bodies and addresses. Entries go by their path inside the content folder. */
export interface Texts {
  /** The bodies that have any text. */
  readonly bodies: ReadonlyMap<string, BodyText>;
  /** The addresses and pictures in front matter that were resolved. */
  readonly fields: ReadonlyMap<string, FieldTexts>;
  /** The pictures that some text shows or links to, by their path inside the content folder, and the key of the animation of each that is linked. */
  readonly pictures: ReadonlySet<string>;
}

/** A body that is ready to be shown. */
export interface BodyText {
  /** Safe HTML: every internal address and picture in it is resolved. */
  readonly html: string;
  readonly headings: readonly Heading[];
}

/** What the addresses, pictures and sentences with Markdown in an entry's front matter mean, as they are written there. */
interface FieldTexts {
  /** Safe HTML. */
  readonly prose: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, PictureView>;
}

/** The resolved texts, with every mistake in a body and every address that leads nowhere. */
export interface ResolvedTexts extends Texts {
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Resolves every body and every address of a portfolio, each once. Entries whose front matter is wrong are checked too;
 * drafts that are not shown are not.
 */
export function resolveTexts(
  portfolio: Portfolio,
  book: AddressBook,
  words: MarkdownWords,
  memo: Memo = noMemo,
): ResolvedTexts {
  const underNda = pathsUnderNda(portfolio);
  const organizations = portfolio.organizations.map(({ name }) => name);
  const texts = textsOf(portfolio).map((text) => {
    const isUnderNda = underNda.has(text.path);
    const records = text === portfolio.organizationsText ? organizations : null;
    return memo.keepReading(`texts of ${text.path}`, [text, words, isUnderNda, records], book, (read) =>
      resolveText(text, words, read, { isUnderNda, records: records && new Set(records) }),
    );
  });
  return {
    bodies: new Map(texts.flatMap(({ path, body }) => (body.value === null ? [] : [[path, body.value]]))),
    fields: new Map(texts.map(({ path, fields }) => [path, fields.value])),
    pictures: new Set(texts.flatMap(({ pictures }) => [...pictures])),
    diagnostics: texts.flatMap(({ body, fields }) => [...body.diagnostics, ...fields.diagnostics]),
  };
}

/** What the check of an entry's texts must know of it. */
interface TextFacts {
  readonly isUnderNda: boolean;
  /** Of a file of records, the names of those that pages show; `null` for any other file. */
  readonly records: ReadonlySet<unknown> | null;
}

/** All texts of one entry. */
interface EntryTexts {
  readonly path: string;
  readonly body: Resolution<BodyText | null>;
  readonly fields: Resolution<FieldTexts>;
  /** The pictures that they show or link to, by their path inside the content folder. */
  readonly pictures: ReadonlySet<string>;
}

function resolveText(
  text: EntryText,
  words: MarkdownWords,
  book: AddressBook,
  { isUnderNda, records }: TextFacts,
): EntryTexts {
  const shown = new Set<string>();
  const pictureOf = (asset: string): PictureView | undefined => {
    shown.add(asset);
    return book.pictures.get(asset);
  };
  const counting: AddressBook = { ...book, pictures: { get: pictureOf } };
  return {
    path: text.path,
    body: resolveBody(text.path, words, counting, (facts) => [
      ...checkTitle(facts, book.titles.get(text.path) ?? null),
      ...(isUnderNda ? checkNda(facts) : []),
    ]),
    // Nothing shows the pictures of fields and records that are kept back.
    fields: resolveFields(text, words, ({ path }) => (isUnderNda || records?.has(path[0]) === false ? book : counting)),
    pictures: shown,
  };
}

function pathsUnderNda({ projects, achievements }: Portfolio): ReadonlySet<string> {
  return new Set([...projects, ...achievements].filter(({ nda }) => nda).map(({ text }) => text.path));
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
