import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildOptions } from '../../src/cli/build-options.ts';
import { buildSite } from '../../src/cli/build-site.ts';
import { changedSince, VARIABLE } from '../../src/cli/changed-files.cjs';
import { checkOptions } from '../../src/cli/check-options.ts';
import { createNew } from '../../src/cli/create-new.ts';
import { mergeSite } from '../../src/cli/merge-shards.ts';
import { readChanged } from '../../src/cli/only-since.ts';
import { openBrowser } from '../../src/cli/open-browser.ts';
import { parseNew } from '../../src/cli/parse-new.ts';
import { parseOptions } from '../../src/cli/parse-options.ts';
import { runChecks } from '../../src/cli/run-checks.ts';
import { tryEngine } from '../../src/cli/try-engine.ts';
import { unwatched } from '../../src/cli/watch-build.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../src/diagnostics/diagnostic-lists.ts';
import { bySheet } from '../../src/pages/sheets.ts';
import { createSiteCache, type SiteCache } from '../../src/site/site-cache.ts';
import { runCommand } from '../harness/run-command.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { changedDuringBuild, changesEngine, type Example, needsEngine, writeExample } from './mistake-case.ts';

/** How an example is run. */
interface RunOptions {
  /** An empty folder, or one that another example was run in: what the engine compiled there is used again. */
  readonly folder: string;
  /** For cases of what `npm run check` alone reports. */
  readonly withHints: boolean;
  /** For cases of what only a browser sees. */
  readonly browser?: Browser | null;
}

/** Everything that a command reports on one side of a case. */
export async function runExample(
  example: Example,
  { folder: parent, withHints, browser = null }: RunOptions,
): Promise<readonly Diagnostic[]> {
  // Eleventy's configuration is a module, which Node loads once of each path.
  const isOwn = example.command[0] === 'build' && !changesEngine(example);
  const folder = join(isOwn ? temporaryFolder() : parent, 'proofolio');
  await writeExample(folder, example);
  const [name, ...args] = example.command;
  const run = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (run === undefined) throw new Error(`nobody knows what "${name}" reports`);
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await run(args, { example, memory: memoryFor(example), withHints, browser });
  } finally {
    process.chdir(before);
  }
}

interface Circumstances {
  readonly example: Example;
  readonly memory: SiteCache;
  readonly withHints: boolean;
  readonly browser: Browser | null;
}

type Command = (args: readonly string[], circumstances: Circumstances) => Promise<readonly Diagnostic[]>;

/** How each command reports what is wrong: as the command itself does, in a project's folder. */
const COMMANDS: Readonly<Record<string, Command>> = {
  check: async (args, { memory, withHints, browser }) => {
    const { value: own, diagnostics: ofOwn } = checkOptions(args, {});
    const { value: options, diagnostics: ofRest } = parseOptions(own.rest, { takesFix: true, environment: {} });
    const changed = changedSince(['check', ...args], process.cwd());
    const ofSince = readChanged(changed === null ? {} : { [VARIABLE]: changed }).diagnostics;
    // No case starts one: where it is not there already, it is not found.
    const ofBrowser =
      own.a11y && browser === null ? (await openBrowser({ CHROME_PATH: '/opt/chrome' })).diagnostics : [];
    const diagnostics = [...ofOwn, ...ofRest, ...ofSince, ...ofBrowser];
    if (diagnostics.length > 0) return diagnostics;
    const site = { ...options, cache: '.cache', hints: withHints, hashedAssets: false };
    const looking = own.a11y && browser !== null ? { browser, onLooked: () => {} } : null;
    return sortDiagnostics(await runChecks(site, own, { cached: memory, looking }));
  },
  new: async (args) => {
    const { value: wish, diagnostics } = parseNew(args);
    return sortDiagnostics(diagnostics.length > 0 ? diagnostics : createNew(wish).diagnostics);
  },
  build: async (args, { example }) => {
    if (!changesEngine(example)) return sortDiagnostics(await build(args, changedDuringBuild(example)));
    // Eleventy loads its configuration, and with it the engine, by itself: this takes a process in which both are one.
    const { stdout } = await runCommand('build', [...args, '--format', 'json'], {}, process.cwd());
    return JSON.parse(withoutMachine(stdout)).diagnostics;
  },
  start: async () => {
    const broken = await tryEngine(process.cwd());
    return broken === null ? [] : [broken];
  },
};

/** What a build reports during which somebody changes these files: between reading and writing them. */
async function build(args: readonly string[], changed: readonly string[]): Promise<readonly Diagnostic[]> {
  const { value: own, diagnostics: ofOwn } = buildOptions(args);
  const { value: options, diagnostics: ofRest } = parseOptions(own.rest, { environment: {} });
  const begin = (stage: string): void => {
    if (stage === 'making files') for (const file of changed) appendFileSync(file, 'x');
  };
  const built =
    own.merge === null
      ? await buildSite(options, own, { ...unwatched, begin })
      : await mergeSite(own.merge, options, own);
  return [...ofOwn, ...ofRest, ...built.diagnostics];
}

// The style sheets and the scripts say nothing of content, and take long.
const nothing = { value: '', diagnostics: [] };
const styles = { value: bySheet(() => ''), diagnostics: [] };
const compiled = { styles, themeScript: nothing, shareScript: nothing, languageScript: nothing, explorer: nothing };

function memoryFor(example: Example): SiteCache {
  return needsEngine(example) ? createSiteCache() : { ...createSiteCache(), compiled };
}

/** The few names that are others on each machine: of the project's folder, and of the record of a build, which is a hash. */
function withoutMachine(text: string): string {
  return text.replaceAll(`${process.cwd()}/`, '').replace(/\b[\da-f]{16}(?=\.json)/g, '0123456789abcdef');
}
