import { hasErrors } from '../diagnostics/diagnostic-lists.ts';
import { buildSite } from './build-site.ts';
import { OPTIONS_HELP, parseOptions } from './parse-options.ts';
import { report } from './report.ts';

const { value: options, diagnostics } = parseOptions(process.argv.slice(2));
if (options.help) {
  console.log(`Builds the complete site and publishes it whole.\n\nnpm run build -- [options]\n\n${OPTIONS_HELP}`);
} else if (hasErrors(diagnostics)) {
  report(diagnostics, options.format);
  process.exitCode = 1;
} else {
  const result = await buildSite(options);
  report(result.diagnostics, options.format);
  if (result.value === null) process.exitCode = 1;
  else if (options.format === 'pretty') console.log(result.value);
}
