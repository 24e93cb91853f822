import { parseArgs } from 'node:util';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { EDITORS, guessEditor } from '../preview/editor-address.ts';

/** Which editor opens what is wrong, and the arguments that say something else. */
export interface EditorOption {
  readonly editor: string;
  readonly rest: readonly string[];
}

/** The option of `npm start` alone, one a line. */
export const EDITOR_HELP = `  --editor NAME    opens what is wrong: ${EDITORS.join(', ')} (default: by VISUAL and EDITOR, else code)`;

/** Takes `--editor NAME` out of command line arguments; without it the environment says which. Diagnostics: no such editor. */
export function editorOption(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Result<EditorOption> {
  const { tokens } = parseArgs({
    args: [...args],
    options: { editor: { type: 'string' } },
    strict: false,
    tokens: true,
  });
  const token = tokens.findLast((each) => each.kind === 'option' && each.name === 'editor');
  if (token?.kind !== 'option') return { value: { editor: guessEditor(environment), rest: args }, diagnostics: [] };
  const taken = token.value === undefined || token.inlineValue === true ? 1 : 2;
  const rest = args.toSpliced(token.index, taken);
  const editor = token.value ?? '';
  return { value: { editor, rest }, diagnostics: EDITORS.includes(editor) ? [] : [unknownEditor(editor)] };
}

function unknownEditor(name: string): Diagnostic {
  const near = didYouMean(name, EDITORS);
  return {
    severity: 'error',
    code: 'bad-option',
    message: name === '' ? '--editor needs a value' : `--editor ${name} is unknown`,
    place: null,
    help: near === null ? `write one of: ${EDITORS.join(', ')}` : `did you mean "${near}"?`,
  };
}
