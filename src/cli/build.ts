import { failing, hasErrors } from '../diagnostics/diagnostic-lists.ts';
import { isDocument } from '../diagnostics/format-diagnostics.ts';
import { BUILD_HELP, buildOptions } from './build-options.ts';
import { buildSite } from './build-site.ts';
import { mergeSite } from './merge-shards.ts';
import { type CliOptions, OPTIONS_HELP, parseOptions } from './parse-options.ts';
import { report } from './report.ts';

const { value: own, diagnostics: ofOwn } = buildOptions(process.argv.slice(2));
const { value: options, diagnostics: ofRest } = parseOptions(own.rest);
const diagnostics = [...ofOwn, ...ofRest];
if (options.help) {
  console.log(
    `Builds the complete site and publishes it whole.\n\nnpm run build -- [options]\n\n${OPTIONS_HELP}\n${BUILD_HELP}`,
  );
} else if (hasErrors(diagnostics)) {
  report(diagnostics, options.format);
  process.exitCode = 1;
} else {
  const result = own.merge === null ? await buildSite(options, own) : await mergeSite(own.merge, options);
  report(options.quiet ? failing(result.diagnostics, options.failOn) : result.diagnostics, options.format);
  if (result.value === null) process.exitCode = 1;
  else if (!options.quiet && !isDocument(options.format)) console.log(`${result.value}${forAddress(options)}`);
}

/** What `--base auto` and `--url auto` came to, and by what: a wrong address is easily overlooked. */
function forAddress({ found, base, url }: CliOptions): string {
  return found === null ? '' : `\nfor ${url ?? ''}${base ?? ''} (as ${found.from} says)`;
}
