/** Inline Markdown that a tag holds, or a text. */
export interface InlinePart {
  readonly tag: string | null;
  readonly markdown: string;
}

const MARKS: Readonly<Record<string, string>> = { em: '*', i: '*', strong: '**', b: '**', s: '~~', del: '~~' };

/** Parts in a row. Emphasis takes the marks that are read as such beside its neighbours, and else its tags. */
export function joinInline(parts: readonly InlinePart[]): string {
  return parts.reduce((before, { tag, markdown }, index) => {
    // After an exclamation mark, a link would be a picture.
    if (markdown.startsWith('[')) return before.replace(/!$/, '\\!') + markdown;
    const mark = tag === null ? undefined : MARKS[tag];
    if (mark === undefined || markdown.trim() === '') return before + markdown;
    const [, lead = '', text = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(markdown) ?? [];
    const after = trail === '' ? (parts[index + 1]?.markdown ?? '') : trail;
    const isTwice = mark === '*' && /^\*|\*$/.test(text);
    const isRead =
      !isTwice && flanks(text.charAt(0), (before + lead).at(-1), mark) && flanks(text.at(-1), after.charAt(0), mark);
    return `${before}${lead}${isRead ? mark : `<${tag}>`}${text}${isRead ? mark : `</${tag}>`}${trail}`;
  }, '');
}

const PUNCTUATION = /^[\p{P}\p{S}]/u;

/** Whether a mark between these two characters begins or ends emphasis: CommonMark 0.31.2, section 6.2. */
function flanks(inside = '', outside = '', mark = ''): boolean {
  if (outside !== '' && mark.includes(outside)) return false;
  return !PUNCTUATION.test(inside) || outside === '' || /^\s/.test(outside) || PUNCTUATION.test(outside);
}
