import { locate } from '../../content/locate.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeAt } from '../../diagnostics/source-text.ts';
import type { Cache } from '../../files/cached-file.ts';
import { formatLanguageName, formatList } from '../../i18n/locale.ts';
import {
  languageFor,
  missingTypefaces,
  packageOf,
  type ScriptTypeface,
  typefaceMissingFor,
} from '../../i18n/script-typefaces.ts';
import type { PageContext } from '../../pages/page-context.ts';
import { canBeSet } from '../../portfolio/engineer-outputs.ts';
import { isPerson } from '../../portfolio/is-person.ts';
import type { Achievement, Engineer, EntryText, Project } from '../../portfolio/portfolio.ts';
import { resumeView } from '../resume/resume-view.ts';
import { createCoverage, isLeftOut, readScriptTypeface, readTypefaces, uncommonIn } from './typefaces.ts';

/** So many characters, at most, are named. */
const MAX_NAMED = 10;

/** Something that is set: what it is called, where that stands, and all its text as far as that has characters that may be missing. */
interface SetText {
  readonly what: 'the résumé' | 'the preview card';
  readonly field: 'name' | 'title';
  readonly name: string;
  readonly text: EntryText;
  readonly uncommon: readonly string[];
  /** The languages of whom it is about. */
  readonly spoken: readonly string[];
}

/**
 * A hint for each engineer whose résumé, and each work whose card lacks characters, or who has none since the name or title itself
 * cannot be set; one for a language that nothing can be set in. The typefaces' tables of characters say it: nothing is set for it.
 */
export async function findMissingGlyphs(
  contexts: readonly PageContext[],
  cache: Cache,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const context of contexts) found.push(...(await findInLanguage(context, cache)));
  return found;
}

async function findInLanguage(context: PageContext, cache: Cache): Promise<readonly Diagnostic[]> {
  const { locale, typefaces } = context.portfolio;
  const typeface = typefaceMissingFor(locale, typefaces);
  if (typeface !== null) return unsetLanguage(context, typeface);
  const all = [...resumesOf(context), ...cardsOf(context)];
  const isSet = ({ name }: SetText): boolean => canBeSet(name, context.portfolio);
  const uncommon = all.filter((each) => isSet(each) && each.uncommon.length > 0);
  const isCovered = uncommon.length === 0 ? () => true : await readCoverage(context, cache);
  return [
    ...all.filter((each) => !isSet(each)).map((each) => unset(each, context)),
    ...uncommon.flatMap((each) => {
      const missing = each.uncommon.filter((one) => !isCovered(one) && !/\p{Default_Ignorable_Code_Point}/u.test(one));
      const isShown = (one: string): boolean => each.what === 'the résumé' && !isLeftOut(one);
      const [replaced, leftOut] = [missing.filter(isShown), missing.filter((one) => !isShown(one))];
      return [
        ...missingGlyphs(each, 'shows a sign of replacement for', replaced, context),
        ...missingGlyphs(each, 'leaves out', leftOut, context),
      ];
    }),
  ];
}

/** As of the typesetter that has loaded all typefaces. */
async function readCoverage({ portfolio }: PageContext, cache: Cache): Promise<(character: string) => boolean> {
  const covers = [createCoverage(await readTypefaces(cache))];
  for (const each of portfolio.typefaces) covers.push(createCoverage(await readScriptTypeface(each, cache)));
  return (character) => covers.some((isCovered) => isCovered(character));
}

function resumesOf(context: PageContext): readonly SetText[] {
  const { engineers, site } = context.portfolio;
  if (!site.outputs.resume) return [];
  return engineers.filter(isPerson).map((engineer) => ({
    what: 'the résumé',
    field: 'name',
    name: engineer.name,
    text: engineer.text,
    spoken: spokenBy([engineer]),
    uncommon: canBeSet(engineer.name, context.portfolio)
      ? uncommonIn(JSON.stringify(resumeView(engineer, context)))
      : [],
  }));
}

/** What the card of an engineer shows, the résumé shows too, where there are résumés. */
function cardsOf(context: PageContext): readonly SetText[] {
  const { projects, achievements, engineers, site } = context.portfolio;
  if (!site.outputs.card) return [];
  const people = site.outputs.resume ? [] : engineers.filter(isPerson);
  const card = (field: SetText['field'], name: string, text: EntryText, spoken: readonly string[]): SetText => {
    return { what: 'the preview card', field, name, text, spoken, uncommon: uncommonIn(name) };
  };
  const doers = ({ engineers: own }: Project | Achievement): readonly Engineer[] =>
    engineers.filter(({ slug }) => own.some((each) => each.slug === slug));
  return [
    ...people.map((each) => card('name', each.name, each.text, spokenBy([each]))),
    ...[...projects, ...achievements].map((each) => card('title', each.title, each.text, spokenBy(doers(each)))),
  ];
}

function spokenBy(engineers: readonly Engineer[]): readonly string[] {
  return engineers.flatMap(({ data }) => data.languages.map(({ language }) => language));
}

function unsetLanguage({ portfolio }: PageContext, typeface: ScriptTypeface): readonly Diagnostic[] {
  const { locale, site, siteText } = portfolio;
  if (siteText === null || !(site.outputs.resume || site.outputs.card)) return [];
  return [
    {
      severity: 'hint',
      code: 'missing-glyph',
      message: `no typeface with the letters of "${locale}" is installed, so there are neither résumés nor preview cards in this language`,
      place: locate(siteText.yaml, ['locales', site.locales.indexOf(locale)]),
      help: `${install(typeface)}; all else is there without it`,
    },
  ];
}

function install(typeface: ScriptTypeface): string {
  return `run "npm install --save-exact ${packageOf(typeface)}" in the folder of Proofolio`;
}

/** What brings letters that are missing, or nothing where no package is known to. */
function installFor(letters: string, { text, spoken }: SetText, { locale, portfolio }: PageContext): string {
  const clues = { languages: [locale, ...spoken, ...portfolio.site.locales], around: text.yaml.source.text };
  const found = missingTypefaces(uncommonIn(letters), clues, portfolio.typefaces);
  const [first, ...others] = found;
  if (first === undefined) return '';
  if (others.length === 0) return `${install(first)}, or `;
  const named = formatList(
    found.map((each) => `${packageOf(each)} (${formatLanguageName(languageFor(each), DIAGNOSTICS)})`),
    DIAGNOSTICS,
  );
  return `run "npm install --save-exact" in the folder of Proofolio with the package of its language among ${named}, or `;
}

/** Diagnostics are in English. */
const DIAGNOSTICS = 'en';

function unset(unsettable: SetText, context: PageContext): Diagnostic {
  const { field, name, text } = unsettable;
  const shared = { severity: 'hint', code: 'missing-glyph', place: locate(text.yaml, [field]) } as const;
  const first = installFor(name, unsettable, context);
  return field === 'name'
    ? {
        ...shared,
        message: `"${name}" cannot be set in the typefaces of résumés and preview cards, so this engineer has none`,
        help: `${first}write the name in Latin, Greek or Cyrillic letters to have them; all else is there without them`,
      }
    : {
        ...shared,
        message: `"${name}" cannot be set in the typefaces of preview cards, so links to it show the card of the site`,
        help: `${first}write the title in Latin, Greek or Cyrillic letters to have one, or leave it: all else is there without it`,
      };
}

/** At the first of them, where the entry itself has it; none where none are missing. */
function missingGlyphs(
  lacking: SetText,
  does: string,
  missing: readonly string[],
  context: PageContext,
): readonly Diagnostic[] {
  const {
    what,
    field,
    name,
    text: { yaml },
  } = lacking;
  const [first] = missing;
  if (first === undefined) return [];
  const at = yaml.source.text.slice(0, yaml.end).indexOf(first, yaml.start);
  const named = missing.slice(0, MAX_NAMED).join(' ');
  const rest = missing.length > MAX_NAMED ? ` and ${missing.length - MAX_NAMED} more` : '';
  return [
    {
      severity: 'hint',
      code: 'missing-glyph',
      message: `${what} of ${name} ${does} ${named}${rest}`,
      place: at === -1 ? locate(yaml, [field]) : placeAt(yaml.source, at, at + first.length),
      help: `${installFor(missing.join(''), lacking, context)}write what ${what} shows in Latin, Greek or Cyrillic letters, or leave it: pages and all other outputs have these characters`,
    },
  ];
}
