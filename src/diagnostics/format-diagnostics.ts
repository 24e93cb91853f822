import { createColors } from 'picocolors';
import type { Diagnostic, Place, Severity } from './diagnostic.ts';
import { countDiagnostics, summarize } from './diagnostic-lists.ts';

/** The forms in which a command can print its diagnostics: this table is the list. */
export const diagnosticFormats = {
  pretty: (diagnostics: readonly Diagnostic[], color: boolean) => formatPretty(diagnostics, { color }),
  json: (diagnostics: readonly Diagnostic[]) => formatJson(diagnostics),
  github: (diagnostics: readonly Diagnostic[]) => formatGithub(diagnostics),
} as const;

export type DiagnosticFormat = keyof typeof diagnosticFormats;

/** Diagnostics as text for people: a block each, then one summary line. `color` adds terminal colours. */
export function formatPretty(diagnostics: readonly Diagnostic[], { color = false } = {}): string {
  const blocks = diagnostics.map((diagnostic) => formatOne(diagnostic, color));
  return [...blocks, summarize(diagnostics)].join('\n\n');
}

function formatOne({ severity, code, message, place, help }: Diagnostic, color: boolean): string {
  const paint = createColors(color);
  const tint: Record<Severity, (text: string) => string> = {
    error: paint.red,
    warning: paint.yellow,
    hint: paint.cyan,
  };
  const lines = [`${tint[severity](paint.bold(`${severity}[${code}]`))}: ${obedient(message)}`];
  if (place !== null) {
    lines.push(`  ${obedient(place.file)}:${place.line}:${place.column}`);
    if (place.source.trim() !== '') lines.push(...frame(place, tint[severity]));
  }
  if (help !== null) lines.push(`  ${paint.bold('help')}: ${obedient(help)}`);
  return lines.join('\n');
}

const MAX_WIDTH = 100;

/** The source line with a caret under the place; a very long line is shown around the place. */
function frame(place: Place, tint: (text: string) => string): readonly string[] {
  const start = place.column - 1;
  const cut = place.source.length > MAX_WIDTH ? Math.max(0, start - 30) : 0;
  const shown = visible(place.source.slice(cut, cut + MAX_WIDTH));
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

/** Words that hold names of files and values of fields, which may hold anything, without what would disturb the terminal. */
function obedient(words: string): string {
  return words.split('\n').map(visible).join('\n');
}

/** Control characters, bidirectional overrides and byte order marks would disturb the terminal. */
function visible(line: string): string {
  return line.replace(/[\p{Cc}\p{Bidi_Control}\ufeff]/gu, (character) => (character === '\t' ? '\t' : '·'));
}

/** Spaces as wide as the text above them, with its tabs kept. */
function blank(text: string): string {
  return [...text].map((character) => (character === '\t' ? '\t' : ' '.repeat(width(character)))).join('');
}

const WIDE =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\u3000-\u303f\uff01-\uff60]/u;

/** Columns of a terminal that a text takes: wide characters take two, combining marks none. */
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
  return `::${COMMANDS[severity]} ${properties}::${escapeData(help === null ? message : `${message}\nhelp: ${help}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Diagnostics as one JSON document, `{ version: 2, summary: {…}, diagnostics: […] }`, which `src/reference/codes.md` describes; the
 * version grows when a field changes its meaning or goes, not when one is added. `more` holds what a command reports besides.
 */
export function formatJson(diagnostics: readonly Diagnostic[], more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ version: 2, summary: countDiagnostics(diagnostics), ...more, diagnostics }, null, 2);
}
