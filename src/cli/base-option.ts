import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { badOption } from './bad-option.ts';

/** Why a value of `--base` is no path; `null` where it is one. */
export function baseProblem(base: string): Diagnostic | null {
  return isBase(base) ? null : badBase(base);
}

function badBase(base: string): Diagnostic {
  // Git Bash takes an argument that begins with a slash for a path of its own, and writes that of Windows in its place.
  const [, kept] = /^[a-z]:[\\/].*?[\\/](?:git|msys64|msys2|usr)[\\/](.*)$/i.exec(base) ?? [];
  const meant = `/${(kept ?? '').replaceAll('\\', '/')}`;
  if (kept === undefined || !isBase(meant))
    return badOption(`--base ${base} is no path`, 'begin and end with a slash: --base /portfolio/');
  const message = `the shell made ${base} of --base ${meant}`;
  return badOption(message, `write two slashes, --base /${meant}, or run it in PowerShell`);
}

function isBase(value: string): boolean {
  return /^\/([^/\s\\?#%]+\/)*$/.test(value) && !/\/\.{1,2}\//.test(value);
}
