import { expect, test } from 'vitest';
import { editorOption } from '../../src/cli/editor-option.ts';

test.each([
  [['--content', 'a b', '--editor', 'zed', '--drafts'], 'zed', ['--content', 'a b', '--drafts']],
  [['--editor=idea'], 'idea', []],
  [['--content=x'], 'code', ['--content=x']],
  [[], 'code', []],
])('of %j the editor is %s and the rest is left', (args, editor, rest) => {
  expect(editorOption(args, {})).toEqual({ value: { editor, rest }, diagnostics: [] });
});

test('without the option the environment says which editor', () => {
  expect(editorOption([], { VISUAL: 'cursor --wait' }).value.editor).toBe('cursor');
});

test.each([
  [['--editor', 'vscode'], '--editor vscode is unknown'],
  [['--editor', 'zedd'], '--editor zedd is unknown'],
  [['--editor'], '--editor needs a value'],
  [['--editor='], '--editor needs a value'],
])('%j is a mistake', (args, message) => {
  expect(editorOption(args, {}).diagnostics).toMatchObject([{ code: 'bad-option', message }]);
});
