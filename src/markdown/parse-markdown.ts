import type { Token } from 'markdown-it';
import { createMarkdown } from './create-markdown.ts';
import { type JudgedHtml, judgeHtml } from './judge-html.ts';
import { markAlerts } from './mark-alerts.ts';
import { markLinks } from './mark-links.ts';
import { markTables } from './mark-tables.ts';
import { markTasks } from './mark-tasks.ts';
import { nameHeadings } from './name-headings.ts';
import { placeFootnotes } from './place-footnotes.ts';

/** A body as both the check and the page see it. */
export interface ParsedMarkdown {
  /** In the order of the page, footnotes last. */
  readonly tokens: readonly Token[];
  /** The definitions of reference links, `[label]: address`, in the order of the source. */
  readonly definitions: readonly Token[];
  readonly html: JudgedHtml;
}

// Parsing does not change the parser: one serves all bodies.
const markdown = createMarkdown();

/** Parses a body; every string is a body. */
export function parseMarkdown(source: string): ParsedMarkdown {
  const all = markdown.parse(source, {});
  const tokens = placeFootnotes(all.filter((token) => !isDefinition(token)));
  markAlerts(tokens);
  markTasks(tokens);
  markTables(tokens);
  markLinks(tokens);
  nameHeadings(tokens);
  return { tokens, definitions: all.filter(isDefinition), html: judgeHtml(tokens) };
}

function isDefinition(token: Token): boolean {
  return token.type === 'reference_definition';
}
