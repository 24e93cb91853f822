import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hasErrors, sortDiagnostics } from '../diagnostics/diagnostic-lists.ts';
import { formatJson } from '../diagnostics/format-diagnostics.ts';
import { writeSchemas } from '../editor/write-schemas.ts';
import { repairsToJson } from '../repair/format-repairs.ts';
import { prepareSite } from '../site/prepare-site.ts';
import { type Fixed, fixContent } from './fix-content.ts';
import { OPTIONS_HELP, parseOptions } from './parse-options.ts';
import { CACHE_FOLDER, schemasOf } from './project-folder.ts';
import { report, reportRepairs } from './report.ts';

const FIX_HELP = `  --fix            first repairs what is safe, and shows what it changed: mojibake, line endings, invisible characters,
                   dates, addresses and other values that mean one thing, lists that are none, names of fields and files,
                   aliases of skills and organizations, and those that skills.yml and organizations.yml do not have, and
                   in bodies the levels of headings, attributes, badges, links and what is nearly Markdown`;

const { value: options, diagnostics } = parseOptions(process.argv.slice(2), { takesFix: true });
if (options.help) {
  const does = 'Reports every problem of the content, without publishing.';
  console.log(`${does}\n\nnpm run check -- [options]\n\n${OPTIONS_HELP}\n${FIX_HELP}`);
} else if (hasErrors(diagnostics)) {
  report(diagnostics, options.format);
  process.exitCode = 1;
} else {
  const siteOptions = { ...options, hints: true, hashedAssets: true, cache: CACHE_FOLDER };
  const fixed = options.fix ? await fixContent(siteOptions) : null;
  if (fixed !== null) reportRepairs(fixed.repairs, options.format);
  const checked = await prepareSite({
    ...siteOptions,
    onContent: (content) => writeSchemas(content, schemasOf(content.folder)),
  });
  const all = [...(fixed?.diagnostics ?? []), ...checked.diagnostics];
  reportAll(all, fixed);
  if (hasErrors(all)) process.exitCode = 1;
  else if (options.format === 'pretty') console.log(`${options.content} has no errors`);
}

function reportAll(all: readonly Diagnostic[], fixed: Fixed | null): void {
  if (fixed === null || options.format !== 'json') report(all, options.format);
  else console.log(formatJson(sortDiagnostics(all), { repairs: repairsToJson(fixed.repairs) }));
}
