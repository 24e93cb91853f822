import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixContent } from '../../src/cli/fix-content.ts';
import { writeExample } from '../diagnostics/mistake-case.ts';
import { mistakeCases } from '../diagnostics/test-mistakes.ts';
import { everyState } from '../harness/every-state.ts';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const named = mistakeCases.filter(({ text, wrong }) => wrong.command[0] === 'check' && text.includes('check -- --fix'));
const folder = temporaryFolder();
const cache = join(folder, 'cache');

test('there are cases of many kinds whose help names --fix', () => {
  expect(new Set(named.map(({ code }) => code)).size).toBeGreaterThan(7);
});

// Most kinds have several cases.
const tried = everyState ? named : named.filter((_, index) => index % 6 === 0);

test.each(tried)('$path is put right by --fix, as its help says', async ({ wrong }) => {
  const project = join(folder, 'proofolio');
  await writeExample(project, wrong);
  const content = join(project, 'content');
  const before = new Set(readSite(content).diagnostics.map(({ message }) => message));
  await fixContent({ content, base: null, url: null, drafts: false, hashedAssets: false, cache });
  const left = readSite(content).diagnostics;
  expect(left.filter(({ help }) => help?.includes('--fix') === true).map(({ message }) => message)).toEqual([]);
  // To put a picture where it belongs is left to people, as the help says.
  const made = left.filter(({ code, message }) => code !== 'dead-picture' && !before.has(message));
  expect(made.map(({ message }) => message)).toEqual([]);
});

// No pages could be made with the words of these.
const unnamed = mistakeCases.filter(
  ({ code, wrong }) => wrong.command[0] === 'check' && !['bad-message', 'unknown-argument'].includes(code),
);
// Cases of one code are alike here.
const ofEachCode = everyState ? unnamed : unnamed.filter(({ code }, index) => unnamed[index - 1]?.code !== code);

test.each(ofEachCode.filter((_, index) => everyState || index % 8 === 0))(
  'what --fix puts right of $path names it',
  async ({ wrong }) => {
    const project = join(folder, 'proofolio');
    await writeExample(project, wrong);
    const content = join(project, 'content');
    const before = readSite(content).diagnostics;
    await fixContent({ content, base: null, url: null, drafts: false, hashedAssets: false, cache });
    const left = new Set(readSite(content).diagnostics.map(({ message }) => message));
    const repaired = before.filter(({ message }) => !left.has(message));
    expect(repaired.filter(({ help }) => help?.includes('--fix') !== true)).toEqual([]);
  },
);
