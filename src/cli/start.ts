import { fork } from 'node:child_process';
import path from 'node:path';
import { hasErrors } from '../diagnostics/sort-diagnostics.ts';
import { OPTIONS_HELP, parseOptions } from './parse-options.ts';
import { PREVIEW_FOLDER } from './project-folder.ts';
import { report } from './report.ts';
import { RESTART } from './restart.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

// The preview runs in a process of its own, so that a change of the engine's sources can be followed by starting it anew.
const args = process.argv.slice(2);
const { value: options, diagnostics } = parseOptions(args, { out: PREVIEW_FOLDER });
if (options.help) {
  console.log(`Shows the site on localhost and follows every edit.\n\nnpm start -- [options]\n\n${OPTIONS_HELP}`);
} else if (hasErrors(diagnostics)) {
  report(diagnostics, options.format);
  process.exitCode = 1;
} else {
  run({});
}

/** Starts the preview, and starts it again at the same port each time it asks for that. */
function run(environment: Readonly<Record<string, string>>): void {
  const child = fork(path.join(import.meta.dirname, 'preview.ts'), args, { env: { ...process.env, ...environment } });
  let port = '';
  child.on('message', (message) => {
    port = String(message);
  });
  // Ctrl+C reaches the preview by itself, a signal sent to this process alone does not; told twice, it ends once.
  const end = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, end);
  child.on('exit', (code, signal) => {
    for (const each of SIGNALS) process.off(each, end);
    if (code === RESTART) run({ PROOFOLIO_PORT: port });
    else process.exitCode = code ?? (signal === null ? 0 : 1);
  });
}
