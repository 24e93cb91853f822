import type { BodyText } from '../../texts/resolve-texts.ts';

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
