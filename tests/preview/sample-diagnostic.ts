import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

/** A mistake in a profile, with all that a diagnostic can have. */
export const unknownSkill: Diagnostic = {
  severity: 'error',
  code: 'unknown-skill',
  message: '"Postgress" is not in content/skills.yml',
  place: { file: 'content/engineers/ada.md', line: 9, column: 5, length: 9, source: '  - Postgress' },
  help: 'did you mean "PostgreSQL"?',
};
