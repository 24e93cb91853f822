import type { Token } from 'markdown-it';
import { oddCharacterIn } from '../content/check-text.ts';
import { countRest, MAX_REPORTED, type TextEdit } from '../diagnostics/diagnostic.ts';
import { checkHeadings, findHeadings } from './find-headings.ts';
import type { HtmlProblem } from './find-html-problems.ts';
import { findLinksAndPictures } from './find-links.ts';
import { findLostCells, findLostDefinitions, findLostFootnotes, findOpenFences } from './find-lost-text.ts';
import { findUnreadHtml } from './find-unread-html.ts';
import { findUnreadText, type LocatedBlock } from './find-unread-text.ts';
import { type InlineSpans, locateBlocks, locateInline } from './locate-tokens.ts';
import type { MarkdownFacts, MarkdownProblem, Span } from './markdown-facts.ts';
import { findOpening, joinedHeadings, levelEdits } from './move-headings.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { readDefinitions } from './read-definitions.ts';
import { originOf } from './record-positions.ts';
import { type OffsetMap, splitLines } from './source-lines.ts';
import { writeTemplate } from './write-template.ts';

export type { MarkdownFacts } from './markdown-facts.ts';

/** Parses a body, once: its headings, links, pictures, ids, all its problems, and its HTML. Every string is a body. */
export function readMarkdown(source: string): MarkdownFacts {
  const { tokens, definitions, footnotes, html, environment } = parseMarkdown(source);
  const lines = splitLines(source);
  const maps = locateBlocks([...tokens, ...html.blocks.keys()], lines);
  const destinations = readDefinitions(definitions, source, lines);
  const blocks = [...maps].map(([block, map]) => ({ block, map, spans: locateInline(block, map, destinations) }));
  const found = blocks.map(({ block, spans }) => findLinksAndPictures(block, spans));
  const unread = [...html.blocks].map(([block, pieces]) =>
    findUnreadHtml(block, pieces, maps.get(block) ?? nowhere, environment),
  );
  const written = blocks.filter(({ block }) => originOf(block) === undefined);
  const headings = findHeadings(tokens, maps, lines);
  const problems = [
    ...found.flatMap((block) => block.problems),
    ...written.flatMap(({ block, map }) => findOddEntities(block.content, map)),
    ...checkHeadings(headings, levelEdits({ tokens, maps, lines })),
    ...joinHeadings(locateHtmlProblems(html.problems, blocks), joinedHeadings([...html.blocks.keys()], lines)),
    ...unread.flatMap((block) => block.problems),
    ...findUnreadText(tokens, written, { footnotes, definitions }),
    ...findLostCells(tokens, lines),
    ...findOpenFences(tokens, lines),
    ...findLostFootnotes(footnotes, lines),
    ...findLostDefinitions(definitions, [...tokens, ...unread.flatMap((block) => block.tokens)], source, lines),
  ];
  return {
    headings,
    links: [...found, ...unread].flatMap((block) => block.links),
    pictures: found.flatMap((block) => block.pictures),
    opening: headings[0]?.level === 1 ? findOpening({ tokens, maps, lines }, source) : null,
    ids: [...new Set([...tokens.flatMap((token) => [token, ...(token.children ?? [])]).flatMap(idOf), ...html.ids])],
    problems: limitProblems(problems.toSorted((one, other) => one.start - other.start || one.end - other.end)),
    template: writeTemplate(tokens),
  };
}

/** An error is never left out in favour of warnings without failing the run. */
function limitProblems(problems: readonly MarkdownProblem[]): readonly MarkdownProblem[] {
  const rest = problems.slice(MAX_REPORTED);
  const worst = rest.find(({ severity }) => severity === 'error') ?? rest[0];
  return worst === undefined
    ? problems
    : [...problems.slice(0, MAX_REPORTED), { ...worst, ...countRest(problems.length) }];
}

const nowhere: OffsetMap = () => 0;

function idOf(token: Token): readonly string[] {
  const id = token.attrGet('id');
  return id === null ? [] : [String(id)];
}

function locateHtmlProblems(
  problems: readonly HtmlProblem[],
  blocks: readonly LocatedBlock[],
): readonly MarkdownProblem[] {
  const spansOf = new Map<Token, InlineSpans>();
  for (const { block, spans } of blocks) {
    for (const token of [block, ...(block.children ?? [])]) spansOf.set(token, spans);
  }
  return problems.map(({ token, start, end, code, message, help, edits = [] }) => {
    const within = (from: number, to: number): Span =>
      spansOf.get(token)?.within(token, from, to) ?? { start: 0, end: 0 };
    const inSource = edits.map((edit) => ({ ...within(edit.start, edit.end), text: edit.text }));
    return { severity: 'error', code, message, help, ...within(start, end), edits: inSource };
  });
}

function joinHeadings(
  problems: readonly MarkdownProblem[],
  joined: ReadonlyMap<number, TextEdit>,
): readonly MarkdownProblem[] {
  return problems.map((problem) => {
    const edit = problem.code === 'unbalanced-html' ? joined.get(problem.start) : undefined;
    return edit === undefined ? problem : { ...problem, edits: [edit] };
  });
}

const CODE_SPAN = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;
const ENTITY = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;

/** References in the content of a block, such as `&#x202E;`, that make text read in another order than it is written in. */
function findOddEntities(content: string, map: OffsetMap): readonly MarkdownProblem[] {
  if (!content.includes('&#')) return [];
  // Code shows a reference as it is written.
  const text = content.replace(CODE_SPAN, (code) => ' '.repeat(code.length));
  return [...text.matchAll(ENTITY)].flatMap(({ 0: entity, 1: hex, 2: decimal, index }): MarkdownProblem[] => {
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    // For a control character the parser itself writes �, which is seen.
    const odd = point > 0x10ffff ? null : oddCharacterIn(String.fromCodePoint(point));
    if (odd?.code !== 'bidi-control') return [];
    return [{ ...odd, start: map(index), end: map(index + entity.length - 1) + 1 }];
  });
}
