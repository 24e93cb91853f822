import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { explainCrash } from '../preview/explain-crash.ts';
import { PROJECT_FOLDER } from './project-folder.ts';

/** In milliseconds. */
const MAX_LOADING_TIME = 20_000;

/**
 * Loads the engine's sources as they are now, in a process of its own, and returns why that fails; `null` when it
 * works. They are in `project`, an absolute path.
 */
export function tryEngine(project: string = PROJECT_FOLDER): Promise<Diagnostic | null> {
  const engine = pathToFileURL(path.join(project, 'src/cli/preview.ts')).href;
  const child = spawn(process.execPath, ['--import', engine, '.eleventy.ts'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: MAX_LOADING_TIME,
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(explainCrash(String(error), project)));
    child.on('close', (code, signal) => {
      const reason = signal === null ? errors : `it does not come to an end of loading (${errors})`;
      resolve(code === 0 ? null : explainCrash(reason, project));
    });
  });
}
