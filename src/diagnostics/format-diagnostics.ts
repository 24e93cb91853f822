import { createColors } from 'picocolors';
import type { DiagnosticCode } from './codes.ts';
import type { Diagnostic, Place, Severity } from './diagnostic.ts';
import { countDiagnostics, summarize } from './diagnostic-lists.ts';
import { escapeJson, escapeText, maskLine, withoutCommands } from './escape-text.ts';
import { formatSarif } from './format-sarif.ts';
import { type DiagnosticGroup, groupDiagnostics, ownHelp } from './group-diagnostics.ts';

/** The forms in which a command can print its diagnostics: this table is the list. */
export const diagnosticFormats = {
  pretty: (diagnostics: readonly Diagnostic[], color: boolean) => formatPretty(diagnostics, { color }),
  json: (diagnostics: readonly Diagnostic[]) => formatJson(diagnostics),
  github: (diagnostics: readonly Diagnostic[]) => formatGithub(diagnostics),
  sarif: (diagnostics: readonly Diagnostic[]) => formatSarif(diagnostics),
} as const;

export type DiagnosticFormat = keyof typeof diagnosticFormats;

/** Whether a form is one document, so that nothing else may be printed beside it. */
export function isDocument(format: DiagnosticFormat): boolean {
  return format === 'json' || format === 'sarif';
}

/**
 * Diagnostics as text for people: a block for each mistake, with all of its places where it is made often, then one summary line.
 * `color` adds terminal colours. Nothing that is quoted in them can be a command to the terminal or to the CI that reads it.
 */
export function formatPretty(diagnostics: readonly Diagnostic[], { color = false } = {}): string {
  const blocks = groupDiagnostics(diagnostics).map((group) => formatGroup(group, color));
  return withoutCommands([...blocks, summarize(diagnostics)].join('\n\n'));
}

function formatGroup({ first, others }: DiagnosticGroup, color: boolean): string {
  const block = formatOne(first, color);
  if (others.length === 0) return block;
  const count = others.length === 1 ? `1 more ${first.severity}` : `${others.length} more ${first.severity}s`;
  return [block, `  ${count} of this kind:`, ...others.map((other) => formatOther(other, first))].join('\n');
}

function formatOther(other: Diagnostic, first: Diagnostic): string {
  const { place, message, code } = other;
  const where = place === null ? '' : `${escapeText(place.file)}:${place.line}:${place.column}: `;
  const help = ownHelp(other, first);
  return `  ${where}${toLines(message, code)}${help === null ? '' : `; ${toLines(help, code)}`}`;
}

function formatOne({ severity, code, message, place, help }: Diagnostic, color: boolean): string {
  const paint = createColors(color);
  const tint: Record<Severity, (text: string) => string> = {
    error: paint.red,
    warning: paint.yellow,
    hint: paint.cyan,
  };
  const lines = [`${tint[severity](paint.bold(`${severity}[${code}]`))}: ${toLines(message, code)}`];
  if (place !== null) {
    lines.push(`  ${escapeText(place.file)}:${place.line}:${place.column}`);
    if (place.source.trim() !== '') lines.push(...frame(place, tint[severity]));
  }
  if (help !== null) lines.push(`  ${paint.bold('help')}: ${toLines(help, code)}`);
  return lines.join('\n');
}

const MAX_WIDTH = 100;

/** The source line with a caret under the place; a very long line is shown around the place. */
function frame(place: Place, tint: (text: string) => string): readonly string[] {
  const start = place.column - 1;
  const cut = place.source.length > MAX_WIDTH ? Math.max(0, start - 30) : 0;
  const shown = maskLine(place.source.slice(cut, cut + MAX_WIDTH));
  const lead = cut > 0 ? '…' : '';
  const tail = cut + MAX_WIDTH < place.source.length ? '…' : '';
  const marked = Math.max(1, Math.min(place.length, cut + MAX_WIDTH - start));
  const underlined = place.source.slice(start, start + marked);
  const indent = blank(`${lead}${place.source.slice(cut, start)}`);
  const gutter = ' '.repeat(String(place.line).length);
  return [
    `  ${place.line} | ${lead}${shown}${tail}`,
    `  ${gutter} | ${indent}${tint('^'.repeat(Math.max(1, width(underlined))))}`,
  ];
}

/** Messages of the engine's compilers may have several lines; elsewhere a line break belongs to what is quoted. */
const SEVERAL_LINES: readonly DiagnosticCode[] = ['broken-engine', 'broken-layout', 'css', 'sass', 'script'];

function toLines(words: string, code: DiagnosticCode): string {
  const lines = SEVERAL_LINES.includes(code) ? words.split('\n') : [words];
  return lines.map(escapeText).join('\n  | ');
}

/** Spaces as wide as the text above them, with its tabs kept. */
function blank(text: string): string {
  return [...text].map((character) => (character === '\t' ? '\t' : ' '.repeat(width(character)))).join('');
}

const WIDE =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\u3000-\u303f\uff01-\uff60]/u;

/** How many columns of a terminal a text takes: two for wide characters, none for combining marks. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1), 0);
}

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', hint: 'notice' };

/**
 * Diagnostics as workflow commands of GitHub Actions, a line each, which it shows as annotations on the changed files.
 * Source: GitHub's documentation, "Workflow commands for GitHub Actions".
 */
export function formatGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(formatCommand).join('\n');
}

function formatCommand({ severity, code, message, place, help }: Diagnostic): string {
  const where =
    place === null
      ? []
      : [
          `file=${escapeProperty(place.file)}`,
          `line=${place.line}`,
          `col=${place.column}`,
          `endColumn=${place.column + place.length}`,
        ];
  const properties = [...where, `title=${escapeProperty(code)}`].join(',');
  const lines = help === null ? [message] : [message, `help: ${help}`];
  return `::${COMMANDS[severity]} ${properties}::${lines.map(escapeData).join('%0A')}`;
}

function escapeData(text: string): string {
  return withoutCommands(escapeText(text)).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Diagnostics as one JSON document, `{ version: 2, summary: {…}, diagnostics: […] }`, which `src/reference/codes.md` describes; the
 * version grows when a field changes its meaning or goes, not when one is added. `more` holds what a command reports besides.
 */
export function formatJson(diagnostics: readonly Diagnostic[], more: Readonly<Record<string, unknown>> = {}): string {
  const plain = diagnostics.map(({ edits: _, ...diagnostic }) => diagnostic);
  const json = JSON.stringify(
    { version: 2, summary: countDiagnostics(diagnostics), ...more, diagnostics: plain },
    null,
    2,
  );
  return escapeJson(json);
}
