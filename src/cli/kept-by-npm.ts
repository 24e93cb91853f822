import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/**
 * An error for each option that npm took for one of its own, as it does with all that stand before a `--`: `npm run build
 * --drafts` would otherwise build without drafts and say nothing. npm hands such options on in the environment.
 */
export function keptByNpm(names: readonly string[], environment: NodeJS.ProcessEnv): readonly Diagnostic[] {
  return names.flatMap((name): readonly Diagnostic[] => {
    const value = environment[`npm_config_${name}`];
    if (value === undefined || value === '') return [];
    const help = `write -- before the first option: npm run ${environment['npm_lifecycle_event'] ?? 'build'} -- --${name} …`;
    return [{ severity: 'error', code: 'bad-option', message: `npm kept --${name} for itself`, place: null, help }];
  });
}
