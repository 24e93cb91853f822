import { type Entry, hasText } from '../content/entry.ts';
import type { Content } from '../content/load-content.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import type { MarkdownFacts } from '../markdown/markdown-facts.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { type Memo, noMemo } from '../memo/memo.ts';
import type { EntryText, Portfolio } from '../portfolio/portfolio.ts';

/** The body of an entry: where it begins in which file, and what its one parse gives. */
export interface ReadBody {
  readonly source: SourceText;
  /** In UTF-16 code units. */
  readonly start: number;
  readonly facts: MarkdownFacts;
}

/** The bodies that have any text, each parsed once, by the entry's path inside the content folder; drafts that are not shown have none. */
export function readBodies(
  portfolio: Portfolio,
  { entries, misnamed }: Pick<Content, 'entries' | 'misnamed'>,
  memo: Memo = noMemo,
): ReadonlyMap<string, ReadBody> {
  const all: readonly Entry<unknown>[] = [...Object.values(entries).flat(), ...misnamed];
  const byPath = new Map(all.map((entry) => [entry.path, entry]));
  return new Map(
    textsOf(portfolio).flatMap(({ path }) => {
      const entry = byPath.get(path);
      return entry === undefined || !hasText(entry.body) ? [] : [[path, readBody(entry, memo)] as const];
    }),
  );
}

/** Where all texts of a portfolio come from: what is shown, and entries whose front matter is wrong. */
export function textsOf({
  siteText,
  organizationsText,
  engineers,
  projects,
  achievements,
  notes,
  pages,
  leftOut,
}: Portfolio): readonly EntryText[] {
  const shown = [engineers, projects, achievements, notes, pages].flatMap((items) => items.map(({ text }) => text));
  const mistaken = [...leftOut.values()].filter(({ reason }) => reason === 'mistake').map(({ text }) => text);
  const files = [siteText, organizationsText].filter((text) => text !== null);
  return [...files, ...shown, ...mistaken];
}

function readBody({ path, body, source, bodyStart: start }: Entry<unknown>, memo: Memo): ReadBody {
  const facts = memo.keep(`Markdown of ${path}`, [body], () => readMarkdown(body));
  return memo.keep(`body of ${path}`, [facts, source, start], () => ({ source, start, facts }));
}
