import { parseArgs } from 'node:util';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { EDITORS, guessEditor } from '../preview/editor-address.ts';
import { FIRST_PORT } from '../preview/serve-preview.ts';
import { badOption } from './bad-option.ts';

/** What only `npm start` takes, and the other arguments. */
export interface StartOptions {
  /** Which editor opens what is wrong. */
  readonly editor: string;
  /** The first port that is tried. */
  readonly port: number;
  readonly rest: readonly string[];
}

/** The options that only `npm start` has, one a line. */
export const START_HELP = `  --editor NAME    opens what is wrong: ${EDITORS.join(', ')} (default: by VISUAL and EDITOR, else code)
  --port NUMBER    the first port that is tried (default: ${FIRST_PORT})`;

const LAST_PORT = 65_535;
const flags = { editor: { type: 'string' }, port: { type: 'string' } } as const;

/** Takes `--editor` and `--port` out of command line arguments. Diagnostics: values that cannot be used. */
export function startOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Result<StartOptions> {
  const { tokens } = parseArgs({ args: [...args], options: flags, strict: false, tokens: true });
  const given = new Map<string, string>();
  const own = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== 'option' || !Object.hasOwn(flags, token.name)) continue;
    given.set(token.name, token.value ?? '');
    own.add(token.index);
    if (token.value !== undefined && token.inlineValue !== true) own.add(token.index + 1);
  }
  const editor = given.get('editor') ?? guessEditor(environment);
  const port = given.get('port') ?? String(FIRST_PORT);
  const diagnostics = [...(given.has('editor') ? checkEditor(editor) : []), ...checkPort(port)];
  return { value: { editor, port: Number(port), rest: args.filter((_, index) => !own.has(index)) }, diagnostics };
}

function checkEditor(name: string): readonly Diagnostic[] {
  if (EDITORS.includes(name)) return [];
  const near = didYouMean(name, EDITORS);
  const help = near === null ? `write one of: ${EDITORS.join(', ')}` : `did you mean "${near}"?`;
  return [badOption(name === '' ? '--editor needs a value' : `--editor ${name} is unknown`, help)];
}

function checkPort(port: string): readonly Diagnostic[] {
  if (/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) <= LAST_PORT) return [];
  const message = port === '' ? '--port needs a value' : `--port ${port} is no port`;
  return [badOption(message, `write a number from 1 to ${LAST_PORT}, such as --port 3000`)];
}
