import path from 'node:path';
import type { BudgetsData } from '../content/schemas/budgets.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Diagnostic, Place, Severity } from '../diagnostics/diagnostic.ts';
import { placeAt, type SourceText } from '../diagnostics/source-text.ts';
import type { BuiltFiles } from './built-files.ts';

/** A built site, and what is known of how it came about. */
export interface Audit {
  readonly files: BuiltFiles;
  /** Scheme and host that it is published under. */
  readonly url: string;
  /** The path there; begins and ends with a slash. */
  readonly base: string;
  /** The content file that a page is made from, by the page's path below the site's folder. */
  readonly sources: ReadonlyMap<string, SourceText>;
  /** `site.yml`, which all pages show something of. */
  readonly siteSource: SourceText | null;
  /** `theme.css`; `null` where there is none. */
  readonly themeSource: SourceText | null;
  /** All other texts of the content. */
  readonly otherSources: readonly SourceText[];
  /** The paths of the files that are copied as they are. */
  readonly copied: ReadonlySet<string>;
  readonly budgets: BudgetsData;
  readonly withheld: readonly Withheld[];
}

/** Contact data that is not to stand everywhere. */
export interface Withheld {
  readonly kind: 'e-mail address' | 'telephone number' | 'location';
  readonly value: string;
  readonly place: Place;
  /** Whose it is: the folder of their files in each language, that of the first before the others: `engineers/ada/`. */
  readonly folders: readonly string[];
  /** The files that may show it, the résumé in each language in the same order; empty where none may. */
  readonly resumes: readonly string[];
}

/** Something that is wrong in a built file. */
export interface Finding {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  /** What is wrong, without the name of the file. */
  readonly what: string;
  readonly help: string;
  /** The file, below the site's folder. */
  readonly path: string;
  /** Where in it; `null` concerns it as a whole. */
  readonly offset?: number | null;
  /** Words by which what caused it can be found in the content, the best first. */
  readonly words?: readonly string[];
  /** What caused it, where that is known. */
  readonly cause?: Place;
}

/**
 * Findings as diagnostics: the place is what caused it in the content, where there is such a line, else it is in the built file. What
 * all pages have alike, as in their footer, is reported once.
 */
export function toDiagnostics(audit: Audit, findings: readonly Finding[]): readonly Diagnostic[] {
  const located = findings.map((finding) => ({ finding, cause: finding.cause ?? causeOf(audit, finding) }));
  const alike = Map.groupBy(located, ({ finding: { severity, code, what }, cause }) =>
    JSON.stringify([severity, code, what, cause?.file, cause?.line, cause?.column]),
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { finding, cause } = first;
    const { severity, code, what, help } = finding;
    const others = new Set(group.map((each) => each.finding.path)).size - 1;
    const more = others === 0 ? '' : ` and ${others} more`;
    const place = cause ?? placeInBuilt(audit.files, finding);
    return [{ severity, code, message: `${what}, in "${finding.path}"${more}`, place, help }];
  });
}

function placeInBuilt(files: BuiltFiles, { path: file, offset = null }: Finding): Place {
  const name = path.join(files.folder, file).split(path.sep).join('/');
  if (offset === null) return { file: name, line: 1, column: 1, length: 1, source: '' };
  return placeAt({ file: name, text: files.read(file).toString('utf8') }, offset);
}

/** The first of the words that stands in the page's content file, or, if it is part of an address, in `site.yml`. */
function causeOf({ sources, siteSource }: Audit, { path: file, words = [] }: Finding): Place | null {
  for (const word of words.filter(({ length }) => length >= MIN_WORD)) {
    for (const source of [sources.get(file), /[/@.#]/.test(word) ? siteSource : null]) {
      const start = source?.text.indexOf(word) ?? -1;
      if (source && start !== -1) return placeAt(source, start, start + word.length);
    }
  }
  return null;
}

/** Shorter ones stand anywhere. */
const MIN_WORD = 4;
