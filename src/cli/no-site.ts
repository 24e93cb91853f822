import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Where a built site is to be checked, there is none. */
export function noSite(folder: string): Diagnostic {
  return {
    severity: 'error',
    code: 'no-site',
    message: `no site is built in "${folder}"`,
    place: null,
    help: 'run "npm run build" first, or say where the site is: npm run check -- --site DIR',
  };
}
