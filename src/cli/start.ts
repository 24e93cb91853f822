import { fork } from 'node:child_process';
import path from 'node:path';
import { hasErrors } from '../diagnostics/diagnostic-lists.ts';
import { watchFolders } from '../preview/watch-folders.ts';
import { fenceFlags } from './fence.cjs';
import { OPTIONS_HELP, parseOptions } from './parse-options.ts';
import { ENGINE_SOURCES, PREVIEW_FOLDER, PROJECT_FOLDER } from './project-folder.ts';
import { report } from './report.ts';
import { RESTART, TRY_ENGINE } from './restart.ts';
import { START_HELP, startOptions } from './start-options.ts';
import { tryEngine } from './try-engine.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A preview serves its site, which needs a flag from Node 25 on. */
const NETWORK = ['--allow-net'].filter((flag) => process.allowedNodeEnvironmentFlags.has(flag));

// The preview runs in a process of its own, so that a change of the engine's sources can be followed by starting it anew,
// and behind a fence, as a build does.
const { value: choice, diagnostics: ofStart } = startOptions(process.argv.slice(2), process.env);
const { value: options, diagnostics: ofRest } = parseOptions(choice.rest, { out: PREVIEW_FOLDER });
const diagnostics = [...ofStart, ...ofRest];
if (options.help) {
  const help = `${OPTIONS_HELP}\n${START_HELP}`;
  console.log(`Shows the site on localhost and follows every edit.\n\nnpm start -- [options]\n\n${help}`);
} else if (hasErrors(diagnostics)) {
  report(diagnostics, options.format);
  process.exitCode = 1;
} else {
  run(String(choice.port), true);
}

/** Starts the preview, and starts it again at the same port each time it asks for that. */
function run(port: string, isFirst = false): void {
  const env = { ...process.env, PROOFOLIO_EDITOR: choice.editor, PROOFOLIO_PORT: port };
  const execArgv = [...process.execArgv, ...fenceFlags(choice.rest, PROJECT_FOLDER, PREVIEW_FOLDER), ...NETWORK];
  const child = fork(path.join(import.meta.dirname, 'preview-process.ts'), [...choice.rest], { env, execArgv });
  let taken = port;
  child.on('message', (message) => {
    if (message === TRY_ENGINE) void tryEngine().then((problem) => child.connected && child.send({ problem }));
    else taken = String(message);
  });
  // Ctrl+C also reaches the preview directly, a signal to this process alone does not; two signals end it only once.
  const end = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, end);
  child.on('exit', (code, signal) => {
    for (const each of SIGNALS) process.off(each, end);
    if (code === RESTART) run(taken);
    else if (!isFirst && code !== 0 && signal === null) void runLater(taken);
    else process.exitCode = code ?? (signal === null ? 0 : 1);
  });
}

/** Sources that could be loaded a moment ago, and cannot now: the next change of them may mend it. */
async function runLater(port: string): Promise<void> {
  console.error('the preview stopped; it starts again when the engine is changed (stop with Ctrl+C)');
  const watch = await watchFolders(ENGINE_SOURCES, () => void watch.close().then(() => run(port)));
}
