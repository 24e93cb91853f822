import type { z } from 'zod';
import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import { isRecord } from '../parse-yaml.ts';

/** What a rule of ours passes to the diagnostics: a stable code, and what to write instead. */
export interface RuleParams {
  readonly code: DiagnosticCode;
  readonly help: string;
  /** What the value means beyond doubt, for `check --fix` to write. */
  readonly fix?: string | null;
}

/** Options for Zod's `refine` on one value: the statement, code and help of a broken rule. */
export function rule(message: string, params: RuleParams) {
  return { error: message, params: { ...params } };
}

/** Reports a broken rule from inside Zod's `superRefine`, where the help depends on the value. */
export function reportBroken(context: z.RefinementCtx, message: string, params: RuleParams): void {
  context.addIssue({ code: 'custom', message, params: { ...params } });
}

/** The help for a value that means `fix` beyond doubt; where it means nothing else, what to write instead. */
export function meantOr(fix: string | null, otherwise: string): Pick<RuleParams, 'help' | 'fix'> {
  return { help: fix === null ? otherwise : `did you mean "${fix}"?`, fix };
}

/**
 * The same for a rule over several fields of a map; `path` is the one of them that a mistake is reported at. It is checked even
 * when fields are wrong, so that all mistakes are reported at once: its test may trust no type, and reads them by `fieldOf`.
 */
export function ruleOverFields(message: string, params: RuleParams, path: readonly string[] = []) {
  const when = ({ value }: { readonly value: unknown }): boolean => isRecord(value);
  return { ...rule(message, params), params: { ...params, isOverFields: true }, path: [...path], when };
}

/** A field of a map that may be wrong. */
export function fieldOf(map: unknown, field: string): unknown {
  return isRecord(map) ? map[field] : undefined;
}

/** Whether a map that may be wrong has anything in a field. */
export function isGiven(map: unknown, field: string): boolean {
  const found = fieldOf(map, field) ?? null;
  return found !== null && !(Array.isArray(found) && found.length === 0);
}
