import { expect, test } from 'vitest';
import { checkOutputs } from '../../src/plan/check-outputs.ts';

function messages(...paths: readonly string[]): readonly string[] {
  return checkOutputs(paths.map((path) => ({ path, key: 'k' }))).map(({ message }) => message);
}

test('paths of every script are fine side by side', () => {
  expect(
    messages('index.html', 'engineers/李小龙/index.html', 'engineers/ada/index.html', '.well-known/x', 'a..b'),
  ).toEqual([]);
});

test.each(['../index.html', 'a/../../b', '/etc/passwd', '', 'a//b', 'a/', './a', '..', 'a\\..\\b', 'a\0b', 'a\nb'])(
  'a path that may leave the folder is refused: %j',
  (path) => {
    expect(messages(path)).toEqual([`${JSON.stringify(path)} is not a path inside of the published folder`]);
  },
);

test('two paths that some file systems take for one are refused', () => {
  expect(messages('a/Ada.html', 'a/ada.html', 'zażółć', 'zażółć'.normalize('NFD'), 'x', 'x')).toMatchInlineSnapshot(`
    [
      ""a/Ada.html" and "a/ada.html" would be one file",
      ""zażółć" and "zażółć" would be one file",
      ""x" and "x" would be one file",
    ]
  `);
});

test('a file cannot be a folder too', () => {
  expect(messages('Ada', 'ada/card/index.html')).toEqual([
    '"Ada" is a file, and "ada/card/index.html" needs a folder of that name',
  ]);
});

test('a problem is an error that says what to change', () => {
  expect(checkOutputs([{ path: '../x', key: 'k' }])).toMatchInlineSnapshot(`
    [
      {
        "code": "bad-output-path",
        "help": "give one of the entries another permalink",
        "message": ""../x" is not a path inside of the published folder",
        "place": null,
        "severity": "error",
      },
    ]
  `);
});
