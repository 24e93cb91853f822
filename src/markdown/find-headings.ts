import type { Token } from 'markdown-it';
import { showsNothing } from '../content/check-text.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { TextEdit } from '../diagnostics/diagnostic.ts';
import type { Heading, MarkdownProblem, Span } from './markdown-facts.ts';
import { outlineLevels } from './move-headings.ts';
import { plainText } from './plain-text.ts';
import type { OffsetMap, SourceLine } from './source-lines.ts';

/** The headings among `tokens`, in the order of the page. */
export function findHeadings(
  tokens: readonly Token[],
  maps: ReadonlyMap<Token, OffsetMap>,
  lines: readonly SourceLine[],
): readonly Heading[] {
  return tokens.flatMap((token, index) => {
    const inline = tokens[index + 1];
    const map = inline === undefined ? undefined : maps.get(inline);
    if (token.type !== 'heading_open' || inline === undefined || map === undefined) return [];
    const { content } = inline;
    const first = content.search(/\S/);
    return {
      level: Number(token.tag.slice(1)),
      text: plainText(inline.children ?? [])
        .replace(/\s+/g, ' ')
        .trim(),
      id: String(token.attrGet('id')),
      ...(first === -1 ? markSpan(token, lines) : { start: map(first), end: map(content.trimEnd().length - 1) + 1 }),
    };
  });
}

/** Of a heading without text, the span of its marks. */
function markSpan({ map, markup }: Token, lines: readonly SourceLine[]): Span {
  const { start: lineStart, text } = lines[map?.[0] ?? 0] ?? { start: 0, text: '' };
  const start = lineStart + Math.max(0, text.indexOf(markup));
  return { start, end: start + markup.length };
}

/** What is wrong with the headings; `edits` puts the levels of all of them right. */
export function checkHeadings(headings: readonly Heading[], edits: readonly TextEdit[]): readonly MarkdownProblem[] {
  const levels = outlineLevels(headings.map(({ level }) => level));
  const isStray = strayLevels(headings);
  const moved = levels.some((level, index) => level !== headings[index]?.level && isStray[index] !== true);
  const first = isStray.indexOf(true);
  return headings.flatMap(({ level, text, start, end }, index): readonly MarkdownProblem[] => {
    // Signs alone have nothing to lose.
    const removal = end - start === level ? [{ start, end, text: '' }] : [];
    const empty = showsNothing(text)
      ? [{ ...problem('empty-heading', 'this heading has no text', 'write its text, or remove it'), edits: removal }]
      : [];
    const wrong = isStray[index] === true ? [wrongLevel(level, levels[index] ?? level, moved)] : [];
    const withEdits = wrong.map((found) => (index === first ? { ...found, edits } : found));
    return [...empty, ...withEdits].map((found) => ({ ...found, start, end }));
  });
}

/** Whether each heading is of level 1, as only the title of the page is, or skips a level. */
function strayLevels(headings: readonly Heading[]): readonly boolean[] {
  return headings.map(({ level }, index) => level === 1 || level > (headings[index - 1]?.level ?? 1) + 1);
}

type Unplaced = Omit<MarkdownProblem, 'start' | 'end'>;

function wrongLevel(level: number, wanted: number, moved: boolean): Unplaced {
  const write = `write "${'#'.repeat(wanted)}"`;
  const along = moved ? ', and move the headings that belong to it along' : '';
  const help = `${write}${along}, or run "npm run check -- --fix"`;
  if (level === 1) return problem('heading-level', "the page's title is its only heading of level 1", help);
  return problem('heading-level', `this heading of level ${level} skips a level`, help);
}

function problem(code: DiagnosticCode, message: string, help: string): Unplaced {
  return { severity: 'error', code, message, help };
}
