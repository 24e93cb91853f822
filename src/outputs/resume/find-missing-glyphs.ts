import { locate } from '../../content/locate.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeAt } from '../../diagnostics/source-text.ts';
import type { Cache } from '../../files/cached-file.ts';
import type { PageContext } from '../../pages/page-context.ts';
import { canBeSet } from '../../portfolio/engineer-outputs.ts';
import { isPerson } from '../../portfolio/is-person.ts';
import type { Engineer } from '../../portfolio/portfolio.ts';
import { createCoverage, readResumeFonts, UNCOMMON } from './resume-fonts.ts';
import { resumeView } from './resume-view.ts';

/** So many characters, at most, are named. */
const MAX_NAMED = 10;

/** A hint for each engineer whose résumé lacks characters, or who has none since the name itself cannot be set. */
export async function findMissingGlyphs(context: PageContext, cache: Cache): Promise<readonly Diagnostic[]> {
  const { engineers, site } = context.portfolio;
  if (!site.outputs.resume) return [];
  const uncommon = engineers.filter(isPerson).flatMap((engineer) => {
    const found = canBeSet(engineer.name) ? JSON.stringify(resumeView(engineer, context)).match(UNCOMMON) : null;
    return found === null ? [] : [{ engineer, characters: [...new Set(found)] }];
  });
  const isCovered = uncommon.length === 0 ? () => true : createCoverage(await readResumeFonts(cache));
  return [
    ...engineers.filter((engineer) => isPerson(engineer) && !canBeSet(engineer.name)).map(unsetName),
    ...uncommon.flatMap(({ engineer, characters }) => {
      const missing = characters.filter((each) => !isCovered(each) && !/\p{Default_Ignorable_Code_Point}/u.test(each));
      return missing.length === 0 ? [] : [missingGlyphs(engineer, missing)];
    }),
  ];
}

function unsetName({ name, text }: Engineer): Diagnostic {
  return {
    severity: 'hint',
    code: 'missing-glyph',
    message: `"${name}" cannot be set in the typefaces of résumés, so this engineer has none`,
    place: locate(text.yaml, ['name']),
    help: 'write the name in Latin, Greek or Cyrillic letters to have a résumé; all else is there without one',
  };
}

/** At the first of them, where the profile itself has it. */
function missingGlyphs({ name, text: { yaml } }: Engineer, missing: readonly string[]): Diagnostic {
  const [first = ''] = missing;
  const at = yaml.source.text.slice(0, yaml.end).indexOf(first, yaml.start);
  const named = missing.slice(0, MAX_NAMED).join(' ');
  const rest = missing.length > MAX_NAMED ? ` and ${missing.length - MAX_NAMED} more` : '';
  return {
    severity: 'hint',
    code: 'missing-glyph',
    message: `the résumé of ${name} shows a sign of replacement for ${named}${rest}`,
    place: at === -1 ? locate(yaml, ['name']) : placeAt(yaml.source, at, at + first.length),
    help: 'write what the résumé shows in Latin, Greek or Cyrillic letters, or leave it: pages and all other outputs have these characters',
  };
}
