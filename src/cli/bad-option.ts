import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** An option that cannot be used, and what to write instead. */
export function badOption(message: string, help: string): Diagnostic {
  return { severity: 'error', code: 'bad-option', message, place: null, help };
}

/**
 * An error for each option that npm took for one of its own, as it does with all that stand before a `--`: `npm run build
 * --drafts` would otherwise silently build without drafts. npm passes such options on in the environment.
 */
export function keptByNpm(names: readonly string[], environment: NodeJS.ProcessEnv): readonly Diagnostic[] {
  return names.flatMap((name): readonly Diagnostic[] => {
    const value = environment[`npm_config_${name.replaceAll('-', '_')}`];
    if (value === undefined || value === '') return [];
    const help = `write -- before the first option: npm run ${environment['npm_lifecycle_event'] ?? 'build'} -- --${name} …`;
    return [badOption(`npm kept --${name} for itself`, help)];
  });
}
