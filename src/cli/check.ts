import type { Content } from '../content/load-content.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { failing, hasErrors, sortDiagnostics } from '../diagnostics/diagnostic-lists.ts';
import { formatJson } from '../diagnostics/format-diagnostics.ts';
import { writeSchemas } from '../editor/write-schemas.ts';
import { repairsToJson } from '../repair/format-repairs.ts';
import { CHECK_HELP, checkOptions } from './check-options.ts';
import type { Looking } from './check-site.ts';
import { type Fixed, fixContent } from './fix-content.ts';
import { formerPages, lastRecord } from './last-run.ts';
import { readChanged } from './only-since.ts';
import { OPTIONS_HELP, parseOptions } from './parse-options.ts';
import { CACHE_FOLDER, schemasOf } from './project-folder.ts';
import { report, reportRepairs } from './report.ts';
import { runChecks } from './run-checks.ts';
import { formatTranslations, readTranslations } from './translations.ts';

const { value: own, diagnostics: ofOwn } = checkOptions(process.argv.slice(2));
const { value: options, diagnostics: ofRest } = parseOptions(own.rest, { takesFix: true });
const { value: changed, diagnostics: ofSince } = readChanged(process.env);
const wrong = [...ofOwn, ...ofRest, ...ofSince];
// A browser is started before anything of the content is read.
const { value: browser, diagnostics: ofBrowser } =
  own.a11y && !options.help && !hasErrors(wrong)
    ? await (await import('./open-browser.ts')).openBrowser()
    : { value: null, diagnostics: [] };
const diagnostics = [...wrong, ...ofBrowser];
if (options.help) {
  const does = 'Reports every problem of the content, without publishing.';
  console.log(`${does}\n\nnpm run check -- [options]\n\n${OPTIONS_HELP}\n${CHECK_HELP}`);
} else if (hasErrors(diagnostics)) {
  report(diagnostics, options.format);
  process.exitCode = 1;
} else if (own.translations) {
  const found = readTranslations(options.content);
  console.log(options.format === 'json' ? JSON.stringify(found, null, 2) : formatTranslations(found));
} else {
  const former = formerPages(await lastRecord(options.out));
  const siteOptions = { ...options, hints: true, hashedAssets: true, cache: CACHE_FOLDER, former };
  const fixed = options.fix ? await fixContent(siteOptions) : null;
  if (fixed !== null) reportRepairs(fixed.repairs, options.format);
  const onContent = (content: Content): Promise<void> => writeSchemas(content, schemasOf(content.folder));
  let seen = '';
  const onLooked: Looking['onLooked'] = ({ pages, kinds }) => {
    seen = `looked at ${pages} pages of ${kinds} kinds in a browser, each narrow and wide, in light and dark`;
  };
  const looking = browser === null ? null : { browser, onLooked };
  const checked = await runChecks({ ...siteOptions, onContent }, own, { changed, looking });
  await browser?.close();
  const all = [...(fixed?.diagnostics ?? []), ...checked];
  reportAll(options.quiet ? failing(all, options.failOn) : all, fixed);
  const isForPeople = options.format === 'pretty' && !options.quiet;
  if (isForPeople && seen !== '') console.log(seen);
  if (hasErrors(all)) process.exitCode = 1;
  else if (isForPeople)
    console.log(`${options.content}${own.site === null ? ' has' : ` and ${own.site} have`} no errors`);
}

function reportAll(all: readonly Diagnostic[], fixed: Fixed | null): void {
  if (fixed === null || options.format !== 'json') report(all, options.format);
  else console.log(formatJson(sortDiagnostics(all), { repairs: repairsToJson(fixed.repairs) }));
}
