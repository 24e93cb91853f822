import type { z } from 'zod';
import type { DiagnosticCode } from '../../diagnostics/codes.ts';

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

/**
 * The same for a rule over several fields of a map; `path` is the one of them that a mistake is reported at.
 * It is checked even when other fields are wrong, so that all mistakes are reported at once: its test has to accept any value.
 */
export function ruleOverFields(message: string, params: RuleParams, path: readonly string[] = []) {
  return { ...rule(message, params), params: { ...params, isOverFields: true }, path: [...path], when: () => true };
}
