import type { Diagnostic } from './diagnostic.ts';

/** A kind of problem that is not to be reported in some files. */
export interface Switch {
  readonly code: string;
  /** Files, or folders with a slash at the end. */
  readonly paths: readonly string[];
}

/** What is left of diagnostics, and which switches took something away or would have. */
export interface Switched {
  readonly diagnostics: readonly Diagnostic[];
  /** The indexes of the switches that took something away. */
  readonly used: ReadonlySet<number>;
  /** The indexes of those that met an error which cannot be switched off. */
  readonly refused: ReadonlySet<number>;
}

/**
 * Takes away what is switched off. `pathOf` names a file as switches do: below the content folder or the built site. Errors of
 * content stay, as content would be lost with them; `withErrors` takes errors away too.
 */
export function switchOff(
  diagnostics: readonly Diagnostic[],
  switches: readonly Switch[],
  { pathOf, withErrors }: { readonly pathOf: (file: string) => string; readonly withErrors: boolean },
): Switched {
  const used = new Set<number>();
  const refused = new Set<number>();
  if (switches.length === 0) return { diagnostics, used, refused };
  const left = diagnostics.filter(({ severity, code, place }) => {
    if (place === null) return true;
    const file = pathOf(place.file);
    const index = switches.findIndex((each) => each.code === code && each.paths.some((path) => isMeant(path, file)));
    if (index === -1) return true;
    const stays = severity === 'error' && !withErrors;
    (stays ? refused : used).add(index);
    return stays;
  });
  return { diagnostics: left, used, refused };
}

function isMeant(path: string, file: string): boolean {
  return path === file || (path.endsWith('/') && file.startsWith(path));
}
