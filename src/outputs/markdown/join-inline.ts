/** Inline Markdown that a tag holds, or a text. */
export interface InlinePart {
  readonly tag: string | null;
  readonly markdown: string;
}

const MARKS: Readonly<Record<string, string>> = { em: '*', i: '*', strong: '**', b: '**', s: '~~', del: '~~' };

/** Parts in a row. Emphasis takes the marks that are read as such beside its neighbours, and else its tags. */
export function joinInline(parts: readonly InlinePart[]): string {
  // Pieces and the last sign, since to look at the end of a long text that grows costs as much as the text is long.
  const pieces: string[] = [];
  let last = '';
  parts.forEach(({ tag, markdown }, index) => {
    const following = parts[index + 1]?.markdown ?? '';
    const piece = pieceOf({ tag, markdown }, last, following);
    if (piece === '') return;
    // After an exclamation mark, a link would be a picture.
    if (piece.startsWith('[') && last === '!') pieces.push(`${pieces.pop()?.slice(0, -1)}\\!`);
    pieces.push(piece);
    last = piece.at(-1) ?? '';
  });
  return pieces.join('');
}

/** A part beside the sign before it and the text behind it. */
function pieceOf({ tag, markdown }: InlinePart, before: string, following: string): string {
  const mark = tag === null ? undefined : MARKS[tag];
  if (mark === undefined || markdown.startsWith('[') || markdown.trim() === '') return markdown;
  const [, lead = '', text = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(markdown) ?? [];
  const after = trail === '' ? following : trail;
  const isTwice = mark === '*' && /^\*|\*$/.test(text);
  const isRead =
    !isTwice && flanks(text.charAt(0), lead.at(-1) ?? before, mark) && flanks(text.at(-1), after.charAt(0), mark);
  return `${lead}${isRead ? mark : `<${tag}>`}${text}${isRead ? mark : `</${tag}>`}${trail}`;
}

const PUNCTUATION = /^[\p{P}\p{S}]/u;

/** Whether a mark between these two characters begins or ends emphasis: CommonMark 0.31.2, section 6.2. */
function flanks(inside = '', outside = '', mark = ''): boolean {
  if (outside !== '' && mark.includes(outside)) return false;
  return !PUNCTUATION.test(inside) || outside === '' || /^\s/.test(outside) || PUNCTUATION.test(outside);
}
