import { expect, test } from 'vitest';
import { startOptions } from '../../src/cli/start-options.ts';

test.each([
  [['--content', 'a b', '--editor', 'zed', '--drafts'], 'zed', 8080, ['--content', 'a b', '--drafts']],
  [['--port', '3000', '--content=x', '--editor=idea'], 'idea', 3000, ['--content=x']],
  [['--port', '3000', '--drafts', '--port=3001'], 'code', 3001, ['--drafts']],
  [['--content=x'], 'code', 8080, ['--content=x']],
  [[], 'code', 8080, []],
])('of %j the editor is %s, the port %d, and the rest is left', (args, editor, port, rest) => {
  expect(startOptions(args, {})).toEqual({ value: { editor, port, rest }, diagnostics: [] });
});

test('without the option the environment says which editor', () => {
  expect(startOptions([], { VISUAL: 'cursor --wait' }).value.editor).toBe('cursor');
});

test.each([
  [['--editor', 'vscode'], '--editor vscode is unknown'],
  [['--editor', 'zedd'], '--editor zedd is unknown'],
  [['--editor'], '--editor needs a value'],
  [['--editor='], '--editor needs a value'],
  [['--port', 'http'], '--port http is no port'],
  [['--port', '65536'], '--port 65536 is no port'],
  [['--port=0'], '--port 0 is no port'],
  [['--port'], '--port needs a value'],
])('%j is a mistake', (args, message) => {
  expect(startOptions(args, {}).diagnostics).toMatchObject([{ code: 'bad-option', message }]);
});
