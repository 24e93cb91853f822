import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatSarif } from '../../src/diagnostics/format-sarif.ts';

const place = { file: 'content/engineers/李 #1.md', line: 9, column: 5, length: 8, source: '  - Postgress' };
const error: Diagnostic = {
  severity: 'error',
  code: 'unknown-skill',
  message: '"Postgress"',
  place,
  help: 'did you mean?',
};
const hint: Diagnostic = { severity: 'hint', code: 'dead-link', message: 'm', place: null, help: null };

/** The schema is of the fourth draft, and says nothing in another way than the later ones that the validator reads. */
const file = new URL('schemas/sarif-2.1.0-rtm.5.json', import.meta.resolve('@microsoft/jest-sarif'));
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
  schema,
);

const faultsOf = (log: unknown): unknown => (validate(log) ? [] : validate.errors);

describe('a log in SARIF', () => {
  test('is right by the schema of SARIF 2.1.0, with diagnostics and without any', () => {
    for (const diagnostics of [[], [error, hint, { ...error, severity: 'warning' as const }]]) {
      expect(faultsOf(JSON.parse(formatSarif(diagnostics)))).toEqual([]);
    }
    expect(faultsOf({ version: '2.1.0', runs: [{ results: [] }] })).not.toEqual([]);
  });

  test('has a rule with help for each code, and a result with its place for each diagnostic', () => {
    const [run] = JSON.parse(formatSarif([error, hint, error])).runs;
    expect(run.tool.driver.rules.map(({ id, help }: { id: string; help: unknown }) => [id, help])).toEqual([
      ['dead-link', { text: 'A link leads nowhere.' }],
      ['unknown-skill', { text: 'did you mean?' }],
    ]);
    expect(run.results).toHaveLength(3);
    expect(run.results[0]).toEqual({
      ruleId: 'unknown-skill',
      ruleIndex: 1,
      level: 'error',
      message: { text: '"Postgress". Help: did you mean?' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/engineers/%E6%9D%8E%20%231.md' },
            region: { startLine: 9, startColumn: 5, endColumn: 13 },
          },
        },
      ],
    });
    expect([run.results[1].level, run.results[1].locations]).toEqual(['note', []]);
  });

  test('names a file outside of the repository by its whole address', () => {
    const file = process.platform === 'win32' ? 'C:\\a.md' : '/a b.md';
    const [run] = JSON.parse(formatSarif([{ ...error, place: { ...place, file } }])).runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(pathToFileURL(file).href);
  });

  test('holds nothing that a terminal or a CI would obey', () => {
    const text = formatSarif([{ ...error, message: 'a\u001b[2J\n::error::b ##[group]' }]);
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/^\s*::|##\[/m);
  });
});
