import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { badOption } from './bad-option.ts';

const LEVELS: readonly Severity[] = ['error', 'warning', 'hint'];

/** What `--fail-on` and `--strict` come to: the least severity that fails a run. */
export function readFailOn(given: string | null, strict: boolean): Severity {
  return LEVELS.find((level) => level === given) ?? (strict ? 'warning' : 'error');
}

/** Why a value of `--fail-on` cannot be used; `null` where it can. Only `check` has hints. */
export function failOnProblem(given: string | null, hasHints: boolean): Diagnostic | null {
  if (given === null) return null;
  if (given === 'hint' && !hasHints) {
    return badOption('--fail-on hint is taken by `check` only', 'run "npm run check -- --fail-on hint" first');
  }
  if (LEVELS.some((level) => level === given)) return null;
  const near = didYouMean(given, LEVELS);
  const help = near === null ? `write one of: ${LEVELS.join(', ')}` : `did you mean "--fail-on ${near}"?`;
  return badOption(`--fail-on ${given} is unknown`, help);
}
