import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { codes } from './codes.ts';
import type { Diagnostic, Place, Severity } from './diagnostic.ts';
import { escapeJson, escapeText } from './escape-text.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'note' };

/**
 * Diagnostics as a log in SARIF 2.1.0, which GitHub, GitLab and editors read: a rule for each code, and files by their paths from
 * where the command was run, or from the top of the repository where `place` says so. Source: OASIS, "SARIF Version 2.1.0".
 */
export function formatSarif(diagnostics: readonly Diagnostic[]): string {
  const used = [...new Set(diagnostics.map(({ code }) => code))].toSorted();
  const helps = new Map(diagnostics.toReversed().map(({ code, help }) => [code, help]));
  const rules = used.map((code) => ({
    id: code,
    shortDescription: { text: codes[code] },
    help: { text: helps.get(code) ?? codes[code] },
  }));
  const results = diagnostics.map(({ severity, code, message, place, help }) => ({
    ruleId: code,
    ruleIndex: used.indexOf(code),
    level: LEVELS[severity],
    message: { text: escapeText(help === null ? message : `${message}. Help: ${help}`) },
    locations: place === null ? [] : [{ physicalLocation: locationOf(place) }],
  }));
  const driver = { name: 'Proofolio', rules };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return escapeJson(JSON.stringify(log, null, 2));
}

function locationOf({ file: name, line, column, length }: Place) {
  // No address holds half of a character.
  const file = name.toWellFormed();
  return {
    artifactLocation: path.isAbsolute(file)
      ? { uri: pathToFileURL(file).href }
      : { uri: file.split('/').map(encodeURIComponent).join('/') },
    region: { startLine: line, startColumn: column, endColumn: column + length },
  };
}
