import type { Diagnostic } from './diagnostic.ts';

/** Diagnostics that are one mistake made several times: the first, and the others. */
export interface DiagnosticGroup {
  readonly first: Diagnostic;
  readonly others: readonly Diagnostic[];
}

/** So many of a kind are still read one by one. */
const MAX_ALONE = 3;

/**
 * Diagnostics in their order, but those of one kind, which differ only in place and in what they quote, are one group where the first
 * of them stands. Hints are grouped for each file: that is a person, a project or another thing that somebody goes through at a time.
 */
export function groupDiagnostics(diagnostics: readonly Diagnostic[]): readonly DiagnosticGroup[] {
  const alike = Map.groupBy(diagnostics, kindOf);
  return diagnostics.flatMap((each): DiagnosticGroup[] => {
    const group = alike.get(kindOf(each)) ?? [];
    const isGroup = group.length > (each.severity === 'hint' ? 1 : MAX_ALONE);
    if (!isGroup) return [{ first: each, others: [] }];
    return group[0] === each ? [{ first: each, others: group.slice(1) }] : [];
  });
}

function kindOf({ severity, code, message, help, place }: Diagnostic): string {
  const file = severity === 'hint' ? place?.file : null;
  return JSON.stringify([severity, code, withoutQuotes(message), withoutQuotes(help ?? ''), place === null, file]);
}

/** What is quoted, and paths, which stand as they are. */
const QUOTED = /"[^"]*"|(?<!\S)[^\s"/]*\/\S*/g;

function withoutQuotes(words: string): string {
  return words.replace(QUOTED, '"');
}

/** The help of one of a group, `null` where it is that of the first, but for what both quote of their messages. */
export function ownHelp({ message, help }: Diagnostic, first: Diagnostic): string | null {
  const [quoted] = message.match(QUOTED) ?? [];
  const [firstQuoted] = first.message.match(QUOTED) ?? [];
  if (help === null || first.help === null || quoted === undefined || firstQuoted === undefined) {
    return help === first.help ? null : help;
  }
  return help === first.help.replaceAll(firstQuoted, () => quoted) ? null : help;
}
