import { expect, test } from 'vitest';
import { entrySteps, npmCommand } from '../../src/scaffold/next-steps.ts';

test('a new engineer learns what to fill in, where to see it, and what to make next', () => {
  const file = '../our content/engineers/ada.md';
  expect(entrySteps({ kind: 'engineer', slug: 'ada', file, folder: '../our content' })).toMatchInlineSnapshot(`
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
