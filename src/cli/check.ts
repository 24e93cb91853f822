import { hasErrors } from '../diagnostics/sort-diagnostics.ts';
import { prepareSite } from '../site/prepare-site.ts';
import { OPTIONS_HELP, parseOptions } from './parse-options.ts';
import { CACHE_FOLDER } from './project-folder.ts';
import { report } from './report.ts';

const { value: options, diagnostics } = parseOptions(process.argv.slice(2));
if (options.help) {
  console.log(
    `Reports every problem of the content, without publishing.\n\nnpm run check -- [options]\n\n${OPTIONS_HELP}`,
  );
} else if (hasErrors(diagnostics)) {
  report(diagnostics, options.format);
  process.exitCode = 1;
} else {
  const checked = await prepareSite({ ...options, hashedAssets: true, cache: CACHE_FOLDER });
  report(checked.diagnostics, options.format);
  if (hasErrors(checked.diagnostics)) process.exitCode = 1;
  else if (options.format === 'pretty') console.log(`${options.content} has no errors`);
}
