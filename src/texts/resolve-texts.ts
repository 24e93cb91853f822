import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MarkdownWords } from '../markdown/slot-values.ts';
import { type Memo, noMemo } from '../memo/memo.ts';
import type { EntryText, Portfolio } from '../portfolio/portfolio.ts';
import type { AddressBook } from './address-book.ts';
import { textsOf } from './read-bodies.ts';
import { type BodyText, type EntryTexts, type FieldTexts, resolveText } from './resolve-entry.ts';

/** Every text of a portfolio, resolved: what views show of bodies and addresses. Entries go by their path inside the content folder. */
export interface Texts {
  /** The bodies that have any text. */
  readonly bodies: ReadonlyMap<string, BodyText>;
  /** The addresses and pictures in front matter that were resolved. */
  readonly fields: ReadonlyMap<string, FieldTexts>;
  /** The pictures that some text shows or links to, by their path inside the content folder, and the key of the animation of each that is linked. */
  readonly pictures: ReadonlySet<string>;
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
  const { items, ...facts } = memo.keep('sources of texts', [portfolio], () => ({
    items: textsOf(portfolio),
    underNda: pathsUnderNda(portfolio),
    organizations: new Set(portfolio.organizations.map(({ name }) => name)),
  }));
  const each = { items, nameOf: ({ path }: EntryText) => path, fromOf: (text: EntryText) => [text] };
  const texts = memo.keepEach('texts', each, { ...book, ...facts, words }, (text, read) =>
    resolveText(text, read, memo),
  );
  return collectTexts(texts, memo);
}

/** What is not a body stays the same while bodies change. */
function collectTexts(texts: readonly EntryTexts[], memo: Memo): ResolvedTexts {
  const collect = <Part>(name: string, partOf: (text: EntryTexts) => readonly Part[]): readonly (readonly Part[])[] => {
    const each = { items: texts, nameOf: ({ path }: EntryTexts) => path, fromOf: partOf };
    return memo.keepEach(`${name} of texts`, each, {}, partOf);
  };
  const bodies = collect('bodies', ({ path, body }) => (body.value === null ? [] : [[path, body.value] as const]));
  const fields = collect('fields', ({ path, fields }) => [[path, fields.value] as const]);
  const pictures = collect('pictures', (each) => [...each.pictures]);
  const diagnostics = collect('diagnostics', ({ body, fields }) => [...body.diagnostics, ...fields.diagnostics]);
  return {
    bodies: memo.keep('all bodies', [bodies], () => new Map(bodies.flat())),
    fields: memo.keep('all fields', [fields], () => new Map(fields.flat())),
    pictures: memo.keep('all pictures', [pictures], () => new Set(pictures.flat())),
    diagnostics: memo.keep('all diagnostics', [diagnostics], () => diagnostics.flat()),
  };
}

function pathsUnderNda({ projects, achievements }: Portfolio): ReadonlySet<string> {
  return new Set([...projects, ...achievements].filter(({ nda }) => nda).map(({ text }) => text.path));
}
