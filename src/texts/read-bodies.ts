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
  const shown = memo.keep('paths of texts', [portfolio], () => new Set(textsOf(portfolio).map(({ path }) => path)));
  const nameOf = ({ path }: Entry<unknown>): string => path;
  const lists: readonly (readonly Entry<unknown>[])[] = [...Object.values(entries), misnamed];
  const bodies = lists.map((items, kind) =>
    memo.keepEach(`bodies ${kind}`, { items, nameOf, fromOf: (entry) => [entry] }, { shown }, (entry, read) =>
      read.shown.has(entry.path) && hasText(entry.body) ? [[entry.path, readBody(entry, memo)] as const] : [],
    ),
  );
  return memo.keep('bodies by path', bodies, () => new Map(bodies.flat(2)));
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
