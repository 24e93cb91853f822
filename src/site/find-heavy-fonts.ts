import type { Content } from '../content/load-content.ts';
import { locate } from '../content/locate.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FontFile } from '../fonts/font-file.ts';

/** What all fonts of one script may weigh together, in bytes. */
const MAX_SCRIPT_BYTES = 100_000;

/** A hint where the typefaces that a site has chosen are heavy, as they are cut for it. */
export async function findHeavyFonts(
  { site, siteYaml }: Pick<Content, 'site' | 'siteYaml'>,
  files: readonly FontFile[],
): Promise<readonly Diagnostic[]> {
  if (siteYaml === null || Object.values(site?.theme?.fonts ?? {}).every((source) => source === null)) return [];
  const weights = new Map<string, number>();
  for (const { script, make } of files) {
    weights.set(script.name, (weights.get(script.name) ?? 0) + (await make()).byteLength);
  }
  const [heaviest] = [...weights].toSorted(([, a], [, b]) => b - a);
  if (heaviest === undefined || heaviest[1] <= MAX_SCRIPT_BYTES) return [];
  const [script, bytes] = heaviest;
  return [
    {
      severity: 'hint',
      code: 'heavy-theme',
      message: `these typefaces weigh ${Math.ceil(bytes / 1000)} kB for the script ${script}, and pages wait for them`,
      place: locate(siteYaml, ['theme', 'fonts'], 'key'),
      help: 'take a lighter typeface, or the same one for names and text: it is loaded once then',
    },
  ];
}
