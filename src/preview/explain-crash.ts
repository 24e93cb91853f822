import { pathToFileURL } from 'node:url';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';

/**
 * What Node says of a program that ended with an error, or an error's stack, as a diagnostic. The place is the first in
 * a file below `projectFolder`, an absolute path, and is named from there on; there is none when no such file is named.
 */
export function explainCrash(text: string, projectFolder: string): Diagnostic {
  const shortened = withoutFolder(text, projectFolder);
  return {
    severity: 'error',
    code: 'broken-engine',
    message: `the engine cannot run: ${reasonOf(shortened)}`,
    place: placeOf(shortened),
    help: 'correct it and save: the preview goes on by itself',
  };
}

/** A path inside the project → the same from the project on; all others stay as they are. */
function withoutFolder(text: string, projectFolder: string): string {
  const slashed = projectFolder.replaceAll('\\', '/');
  return text
    .replaceAll(`${pathToFileURL(projectFolder).href}/`, '')
    .replaceAll(`${projectFolder}\\`, '')
    .replaceAll(`${slashed}/`, '');
}

function reasonOf(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const named = lines.find((line) => /^\w*(?:Error|Exception)(?: \[\w+\])?: ./.test(line));
  return named ?? lines.find((line) => line !== '') ?? 'it ended without a word';
}

/** `src/a.ts:12`, then the line, perhaps after some before it, with carets below; or `src/a.ts:12:5` in a stack. */
function placeOf(text: string): Place | null {
  const found =
    /(?:^|[\s(])((?!node_modules)[\w./-]+\.m?[tj]s):(\d+)(?::(\d+))?(?:\r?\n(?:.*\r?\n){0,4}?(.*)\r?\n( *)(\^+))?/m.exec(
      text,
    );
  if (found === null) return null;
  const [, file = '', line, column, source = '', indent = '', carets = '^'] = found;
  return {
    file,
    line: Number(line),
    column: column === undefined ? indent.length + 1 : Number(column),
    length: carets.length,
    source,
  };
}
