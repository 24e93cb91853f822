import type { Content } from '../content/load-content.ts';
import { locate } from '../content/locate.ts';
import { displayPath } from '../content/read-files.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Switched, switchOff } from '../diagnostics/switch-off.ts';

/** Takes away what `checks` of `site.yml` switches off: warnings and hints of the content, and anything in files of `site`. */
export function switchChecks(
  content: Content,
  diagnostics: readonly Diagnostic[],
  site: string | null = null,
): Switched {
  const folders = [content.folder, ...(site === null ? [] : [site])].map((folder) => `${displayPath(folder, '.')}/`);
  const pathOf = (file: string): string => {
    const folder = folders.find((each) => file.startsWith(each));
    return folder === undefined ? file : file.slice(folder.length);
  };
  return switchOff(diagnostics, content.site?.checks ?? [], { pathOf, withErrors: site !== null });
}

/** A warning for each check that cannot be switched off, given by index. */
export function refusedChecks(content: Content, refused: ReadonlySet<number>): readonly Diagnostic[] {
  return [...refused].flatMap((index) => {
    const message = 'this is an error, which cannot be switched off';
    return atCheck(content, index, {
      ...{ severity: 'warning', code: 'cannot-switch-off', message },
      help: 'correct what is reported, and remove this from `checks`',
    });
  });
}

/** A hint for each check that is switched off for nothing: none of `used`, and one of those that `isChecked`. */
export function idleChecks(
  content: Content,
  used: ReadonlySet<number>,
  isChecked: (code: string) => boolean,
): readonly Diagnostic[] {
  return (content.site?.checks ?? []).flatMap(({ code }, index) => {
    if (used.has(index) || !isChecked(code)) return [];
    const message = `nothing there is reported as "${code}"`;
    return atCheck(content, index, {
      severity: 'hint',
      code: 'idle-check',
      message,
      help: 'take this entry out of `checks`',
    });
  });
}

function atCheck({ siteYaml }: Content, index: number, problem: Omit<Diagnostic, 'place'>): readonly Diagnostic[] {
  return siteYaml === null ? [] : [{ ...problem, place: locate(siteYaml, ['checks', index, 'code']) }];
}
