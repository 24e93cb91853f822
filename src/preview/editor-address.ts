import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Place } from '../diagnostics/diagnostic.ts';

type Address = (file: string, line: number, column: number) => string;

/** The form that VS Code began and those made of it, and Zed, took over. */
function byPath(scheme: string): Address {
  return (file, line, column) => `${scheme}://file${pathToFileURL(file).pathname}:${line}:${column}`;
}

/** The form of JetBrains. */
function byQuery(scheme: string): Address {
  return (file, line, column) => `${scheme}://open?file=${encodeURIComponent(file)}&line=${line}&column=${column}`;
}

function byTextMate(file: string, line: number, column: number): string {
  return `txmt://open?url=${encodeURIComponent(pathToFileURL(file).href)}&line=${line}&column=${column}`;
}

/** The editors that listen to addresses of their own, each by the command that starts it. */
const addresses: ReadonlyMap<string, Address> = new Map([
  ['code', byPath('vscode')],
  ['code-insiders', byPath('vscode-insiders')],
  ['codium', byPath('vscodium')],
  ['cursor', byPath('cursor')],
  ['windsurf', byPath('windsurf')],
  ['zed', byPath('zed')],
  ['idea', byQuery('idea')],
  ['phpstorm', byQuery('phpstorm')],
  ['pycharm', byQuery('pycharm')],
  ['webstorm', byQuery('webstorm')],
  ['mate', byTextMate],
]);

/** The words that `--editor` takes; with `none`, places stay text. */
export const EDITORS: readonly string[] = [...addresses.keys(), 'none'];

const DEFAULT_EDITOR = 'code';

/**
 * The editor that the environment speaks of: the one in whose terminal the preview runs, else `VISUAL`, else `EDITOR`.
 * One without addresses of its own, such as Vim, does not count: then it is VS Code, which this project is set up for.
 */
export function guessEditor(environment: Readonly<Record<string, string | undefined>>): string {
  if (environment['TERMINAL_EMULATOR'] === 'JetBrains-JediTerm') return 'idea';
  const named = [environment['TERM_PROGRAM'], environment['VISUAL'], environment['EDITOR']].map(programOf);
  return named.find((name) => addresses.has(name)) ?? DEFAULT_EDITOR;
}

/** `/usr/bin/code --wait` → `code`; `vscode`, the name of its terminal → `code`. */
function programOf(command = ''): string {
  const program = command.trim().split(/\s+/)[0] ?? '';
  const name = program.replace(/^.*[/\\]/, '').replace(/\.(?:exe|cmd)$/i, '');
  return name === 'vscode' ? DEFAULT_EDITOR : name;
}

/**
 * The address by which an editor opens a place, or `null` for an editor that has none. The page follows it as a link, so
 * that the preview's server never starts a program on somebody's behalf. A place's file is relative to `projectFolder`.
 */
export function editorAddress({ file, line, column }: Place, editor: string, projectFolder: string): string | null {
  return addresses.get(editor)?.(resolve(projectFolder, file), line, column) ?? null;
}
