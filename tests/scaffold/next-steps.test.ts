import { expect, test } from 'vitest';
import { entrySteps, npmCommand, shellWord } from '../../src/scaffold/next-steps.ts';

test('a new engineer learns what to fill in, where to see it, and what to make next', () => {
  const file = '../our content/engineers/ada.md';
  expect(entrySteps({ kind: 'engineer', slug: 'ada', files: [file], folder: '../our content' })).toMatchInlineSnapshot(`
    "Created ../our content/engineers/ada.md

    1. Fill in \`headline\`, \`skills\` and \`roles\`, then the text at its end.
    2. See it: npm start -- --content '../our content'
    3. Add work: npm run new -- project "Title" --engineer ada --content '../our content'
    4. Publish: npm run build -- --content '../our content'

    It is part of every build from now on. To keep it to the preview, remove the # before \`draft: true\`."
  `);
});

test.each([
  ['start', [], 'content', 'npm start'],
  ['start', [], '../ours', 'npm start -- --content ../ours'],
  ['new', ['site', 'x'], 'content', 'npm run new -- site x'],
  ['check', [], "it's", "npm run check -- --content 'it'\\''s'"],
])('%s %o in %s is %s', (script, words, folder, command) => {
  expect(npmCommand(script, words, folder)).toBe(command);
});

test.each([
  ['win32', 'C:\\our content', '"C:\\our content"'],
  ['win32', 'C:\\our content\\', '"C:\\our content"'],
  ['win32', '@ours', '"@ours"'],
  ['win32', 'C:\\ours', 'C:\\ours'],
  ['win32', "it's", `"it's"`],
  ['linux', 'our content', "'our content'"],
  ['linux', 'a\\b', "'a\\b'"],
  ['darwin', '$HOME', "'$HOME'"],
] as const)('a shell of %s reads %s as %s', (platform, word, written) => {
  expect(shellWord(word, platform)).toBe(written);
});
