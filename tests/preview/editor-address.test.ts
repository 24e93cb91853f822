import { expect, test } from 'vitest';
import { EDITORS, editorAddress, guessEditor } from '../../src/preview/editor-address.ts';
import { unknownSkill } from './sample-diagnostic.ts';

const place = { file: 'content/engineers/zoë & co #1.md', line: 9, column: 5, length: 1, source: '' };

test('each editor has an address that names the whole path, the line and the column', () => {
  const shown = EDITORS.map((editor) => editorAddress(place, editor, '/home/ada/my site'));
  expect(shown.join('\n')).toMatchInlineSnapshot(`
    "vscode://file/home/ada/my%20site/content/engineers/zo%C3%AB%20&%20co%20%231.md:9:5
    vscode-insiders://file/home/ada/my%20site/content/engineers/zo%C3%AB%20&%20co%20%231.md:9:5
    vscodium://file/home/ada/my%20site/content/engineers/zo%C3%AB%20&%20co%20%231.md:9:5
    cursor://file/home/ada/my%20site/content/engineers/zo%C3%AB%20&%20co%20%231.md:9:5
    windsurf://file/home/ada/my%20site/content/engineers/zo%C3%AB%20&%20co%20%231.md:9:5
    zed://file/home/ada/my%20site/content/engineers/zo%C3%AB%20&%20co%20%231.md:9:5
    idea://open?file=%2Fhome%2Fada%2Fmy%20site%2Fcontent%2Fengineers%2Fzo%C3%AB%20%26%20co%20%231.md&line=9&column=5
    phpstorm://open?file=%2Fhome%2Fada%2Fmy%20site%2Fcontent%2Fengineers%2Fzo%C3%AB%20%26%20co%20%231.md&line=9&column=5
    pycharm://open?file=%2Fhome%2Fada%2Fmy%20site%2Fcontent%2Fengineers%2Fzo%C3%AB%20%26%20co%20%231.md&line=9&column=5
    webstorm://open?file=%2Fhome%2Fada%2Fmy%20site%2Fcontent%2Fengineers%2Fzo%C3%AB%20%26%20co%20%231.md&line=9&column=5
    txmt://open?url=file%3A%2F%2F%2Fhome%2Fada%2Fmy%2520site%2Fcontent%2Fengineers%2Fzo%25C3%25AB%2520%26%2520co%2520%25231.md&line=9&column=5
    "
  `);
});

test('an address holds no character that would end it early', () => {
  for (const editor of EDITORS.filter((name) => name !== 'none')) {
    expect(URL.parse(editorAddress(place, editor, '/home/ada/my site') ?? '')?.hash).toBe('');
  }
});

test('a file beside the project is named by its own path', () => {
  const beside = { ...place, file: '../our-content/site.yml' };
  expect(editorAddress(beside, 'code', '/home/ada/site')).toBe('vscode://file/home/ada/our-content/site.yml:9:5');
});

test('an editor that nobody knows has no address', () => {
  expect(unknownSkill.place && editorAddress(unknownSkill.place, 'vim', '/home/ada')).toBeNull();
});

test.each([
  [{}, 'code'],
  [{ EDITOR: 'vim' }, 'code'],
  [{ EDITOR: '/usr/local/bin/zed --wait' }, 'zed'],
  [{ EDITOR: 'C:\\Tools\\cursor.cmd' }, 'cursor'],
  [{ EDITOR: 'code', VISUAL: 'webstorm' }, 'webstorm'],
  [{ EDITOR: 'idea', TERM_PROGRAM: 'vscode' }, 'code'],
  [{ EDITOR: 'code', TERMINAL_EMULATOR: 'JetBrains-JediTerm' }, 'idea'],
])('of %j the editor is %s', (environment, editor) => {
  expect(guessEditor(environment)).toBe(editor);
});
