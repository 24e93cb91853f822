import type { BodyText } from '../../texts/resolve-entry.ts';

/** A lead that is longer is a text of its own: the head of a page has room for some sentences. In characters of HTML. */
const MAX_LEAD = 900;

/** A body in two: what stands before its first heading, and the rest; each `null` where there is nothing of it. HTML. */
export interface SplitBody {
  readonly lead: string | null;
  readonly rest: string | null;
}

/** Parts the lead of a body from the rest. What is long, or is more than paragraphs, stays where it is. */
export function splitLead(body: BodyText | null): SplitBody {
  if (body === null) return { lead: null, rest: null };
  const [first] = body.headings;
  const end = first === undefined ? body.html.length : body.html.indexOf(`<h${first.level} id="${first.id}"`);
  const lead = body.html.slice(0, end).trim();
  return isLead(lead) ? { lead, rest: body.html.slice(end).trim() || null } : { lead: null, rest: body.html };
}

function isLead(html: string): boolean {
  return html.length <= MAX_LEAD && /^(?:<p>(?:(?!<\/?p>|<img|<picture).)*<\/p>\s*)+$/s.test(html);
}

/** A text that is longer folds its later parts in, so that a profile stays short. In characters of HTML. */
const MAX_OPEN_TEXT = 4000;

/** A part of a text below a heading of its own. */
interface TextPart {
  readonly id: string;
  /** HTML. */
  readonly heading: string;
  /** HTML. */
  readonly html: string;
}

/** A text, of which all but the first part may be folded in. */
export interface FoldedText {
  /** HTML; `null` without a text. */
  readonly open: string | null;
  readonly folded: readonly TextPart[];
  /** The footnotes of what is folded in, as HTML. */
  readonly footnotes: string | null;
}

/** Folds in what follows the first part of a long text; what is short, or has no parts, stays whole. HTML. */
export function foldText(html: string | null): FoldedText {
  const whole: FoldedText = { open: html, folded: [], footnotes: null };
  if (html === null || html.length <= MAX_OPEN_TEXT) return whole;
  const notes = html.lastIndexOf('<section class="footnotes"');
  const text = notes === -1 ? html : html.slice(0, notes);
  const [open, ...rest] = wholeParts(text);
  const folded = rest.flatMap(partOf);
  return open === undefined || folded.length < rest.length || folded.length === 0
    ? whole
    : { open: open.trim(), folded, footnotes: notes === -1 ? null : html.slice(notes).trim() };
}

/** Cuts a text before its headings; one inside of something else, such as a quotation, begins no part. */
function wholeParts(text: string): readonly string[] {
  const parts: string[] = [];
  let pending = '';
  for (const piece of text.split(/(?=<h2 id=")/)) {
    pending += piece;
    if (!isBalanced(pending) || pending.trim() === '') continue;
    parts.push(pending);
    pending = '';
  }
  return pending.trim() === '' ? parts : [...parts, pending];
}

function isBalanced(html: string): boolean {
  const tags = html.match(/<\/?(?:blockquote|[uod]l|div|details|section|aside|figure|table)\b/g) ?? [];
  return tags.filter((tag) => tag.startsWith('</')).length * 2 === tags.length;
}

function partOf(part: string): readonly TextPart[] {
  const [, id, heading, html] = /^<h2 id="([^"]+)"[^>]*>(.*?)<\/h2>(.*)$/s.exec(part) ?? [];
  return id === undefined || heading === undefined || html === undefined ? [] : [{ id, heading, html: html.trim() }];
}
