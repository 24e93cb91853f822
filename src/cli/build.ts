import { isatty } from 'node:tty';
import type { Result } from '../diagnostics/diagnostic.ts';
import { failing, hasErrors } from '../diagnostics/diagnostic-lists.ts';
import { isDocument } from '../diagnostics/format-diagnostics.ts';
import { BUILD_HELP, buildOptions } from './build-options.ts';
import { buildSite } from './build-site.ts';
import { mergeSite } from './merge-shards.ts';
import { type CliOptions, OPTIONS_HELP, parseOptions } from './parse-options.ts';
import { report } from './report.ts';
import { type BuildStory, watchBuild } from './watch-build.ts';

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
  const isShown = isatty(2) && options.format === 'pretty' && !options.quiet && !process.env['CI'];
  const write = isShown ? (text: string) => void process.stderr.write(text) : null;
  const watch = watchBuild({ write, now: () => performance.now() });
  const built =
    own.merge === null ? await buildSite(options, own, watch) : await mergeSite(own.merge, options, own, watch);
  const story = watch.end();
  const listed = own.manifest === null || built.value === null ? built : await withManifest(built, own.manifest);
  const result = own.summary === null ? listed : await withSummary(listed, own.summary, story);
  report(options.quiet ? failing(result.diagnostics, options.failOn) : result.diagnostics, options.format);
  if (result.value === null) process.exitCode = 1;
  else if (!options.quiet && !isDocument(options.format)) console.log(`${result.value}${forAddress(options)}`);
}

/** What was built, and that its manifest was written, where it was. */
async function withManifest(built: Result<string | null>, file: string | true): Promise<Result<string | null>> {
  // Most builds need none.
  const { writeManifest } = await import('./write-manifest.ts');
  const problem = await writeManifest(options.out, file);
  return problem === null ? built : { value: null, diagnostics: [...built.diagnostics, problem] };
}

/** What was built, and that its summary was printed, or added to a file. */
async function withSummary(
  built: Result<string | null>,
  file: string | true,
  story: BuildStory,
): Promise<Result<string | null>> {
  const { addSummary, summarize } = await import('./build-summary.ts');
  const done = built.value === null ? null : `${built.value}${forAddress(options)}`.replaceAll('\n', ', ');
  const summary = summarize(done, story, options.out);
  if (file === true) {
    // The output stream of these formats is for one document alone.
    (isDocument(options.format) ? console.error : console.log)(summary);
    return built;
  }
  const problem = addSummary(file, summary);
  return problem === null ? built : { value: null, diagnostics: [...built.diagnostics, problem] };
}

/** What `--base auto` and `--url auto` came to, and by what: a wrong address is easily overlooked. */
function forAddress({ found, base, url }: CliOptions): string {
  return found === null ? '' : `\nfor ${url ?? ''}${base ?? ''} (as ${found.from} says)`;
}
