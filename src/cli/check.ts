import type { Content } from '../content/load-content.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { failing, hasErrors, sortDiagnostics } from '../diagnostics/diagnostic-lists.ts';
import { formatJson } from '../diagnostics/format-diagnostics.ts';
import { writeSchemas } from '../editor/write-schemas.ts';
import { repairsToJson } from '../repair/format-repairs.ts';
import { CHECK_HELP, checkOptions } from './check-options.ts';
import { type Fixed, fixContent } from './fix-content.ts';
import { readChanged } from './only-since.ts';
import { OPTIONS_HELP, parseOptions } from './parse-options.ts';
import { CACHE_FOLDER, schemasOf } from './project-folder.ts';
import { report, reportRepairs } from './report.ts';
import { runChecks } from './run-checks.ts';
import { formatTranslations, readTranslations } from './translations.ts';

const { value: own, diagnostics: ofOwn } = checkOptions(process.argv.slice(2));
const { value: options, diagnostics: ofRest } = parseOptions(own.rest, { takesFix: true });
const { value: changed, diagnostics: ofSince } = readChanged(process.env);
const diagnostics = [...ofOwn, ...ofRest, ...ofSince];
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
  const siteOptions = { ...options, hints: true, hashedAssets: true, cache: CACHE_FOLDER };
  const fixed = options.fix ? await fixContent(siteOptions) : null;
  if (fixed !== null) reportRepairs(fixed.repairs, options.format);
  const onContent = (content: Content): Promise<void> => writeSchemas(content, schemasOf(content.folder));
  const checked = await runChecks({ ...siteOptions, onContent }, own, { changed });
  const all = [...(fixed?.diagnostics ?? []), ...checked];
  reportAll(options.quiet ? failing(all, options.failOn) : all, fixed);
  if (hasErrors(all)) process.exitCode = 1;
  else if (options.format === 'pretty' && !options.quiet)
    console.log(`${options.content}${own.site === null ? ' has' : ` and ${own.site} have`} no errors`);
}

function reportAll(all: readonly Diagnostic[], fixed: Fixed | null): void {
  if (fixed === null || options.format !== 'json') report(all, options.format);
  else console.log(formatJson(sortDiagnostics(all), { repairs: repairsToJson(fixed.repairs) }));
}
