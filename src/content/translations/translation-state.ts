import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { orFix } from '../../diagnostics/or-fix.ts';
import { placeAt } from '../../diagnostics/source-text.ts';
import { locate } from '../locate.ts';
import type { YamlStretch } from '../parse-yaml.ts';
import { ORIGINAL, type Translated } from './localize-entry.ts';

/** How far one file is translated, and what there is to translate. */
export interface FileState extends Translated {
  /** How many texts the original has, its body included. */
  readonly count: number;
  /** The hash of the original as it is now. */
  readonly hash: string;
}

/** Whether a translation says of which state of its original it was made, and whether that is still the same. */
export function checkAge(
  original: string,
  yaml: YamlStretch,
  madeOf: string | null,
  hash: string,
): readonly Diagnostic[] {
  if (madeOf === hash) return [];
  if (madeOf !== null) {
    const message = `${original} has changed since it was translated`;
    const place = locate(yaml, [ORIGINAL], 'key');
    const help = `bring the translation up to date, and write "${ORIGINAL}: ${hash}"`;
    return [{ severity: 'hint', code: 'outdated-translation', message, place, help }];
  }
  const line = `${ORIGINAL}: ${hash}`;
  const start = yaml.start + fieldsStart(yaml.source.text.slice(yaml.start, yaml.end));
  return [
    {
      severity: 'hint',
      code: 'untracked-translation',
      message: `this does not say of which state of ${original} it is a translation, so nobody will see when that has changed`,
      place: placeAt(yaml.source, start),
      help: orFix(`add the line "${line}"`),
      edits: [{ start, end: start, text: `${line}\n` }],
    },
  ];
}

/** Where the fields of a file begin: below the line that may open a document of YAML. */
function fieldsStart(yaml: string): number {
  return /^(?:[^\S\n]*(?:#.*)?\n)*---[^\S\n]*\n/.exec(yaml)?.[0].length ?? 0;
}
