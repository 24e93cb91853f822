import { expect, test } from 'vitest';
import { everyState } from '../harness/every-state.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import type { Example } from './mistake-case.ts';
import { runExample } from './run-example.ts';
import { HINTS, mistakeCases } from './test-mistakes.ts';

const folder = temporaryFolder();

/** Nothing can be read of a file whose YAML is broken; and whether a list is there cannot be known before all is right. */
const UNREADABLE = ['bad-navigation', 'bad-yaml', 'not-a-map', 'too-deep'];

/** The example with a field too many in each file that has fields. */
function withUnknownField({ command, files }: Example): Example {
  const spoilt = files.map((file) => {
    const isSite = file.path === 'content/site.yml';
    const text = isSite
      ? `${file.text.trimEnd()}\nzzz: x\n`
      : file.text.replace(/^(---\n[\s\S]*?\n)(?=---$)/m, '$1zzz: x\n');
    return file.kind === '' && (isSite || file.path.endsWith('.md')) ? { ...file, text } : file;
  });
  return { command, files: spoilt };
}

const cases = mistakeCases.filter(
  ({ code, wrong }) => wrong.command[0] === 'check' && !HINTS.includes(code) && !UNREADABLE.includes(code),
);
const tried = cases
  .map((each) => ({ ...each, spoilt: withUnknownField(each.wrong) }))
  .filter(({ spoilt, wrong }) => spoilt.files.some(({ text }, index) => text !== wrong.files[index]?.text));

// Every twelfth in `npm test`: each is read twice.
test.each(everyState ? tried : tried.filter((_, index) => index % 12 === 0))(
  '$path is reported beside a field that nothing knows',
  async ({ wrong, spoilt }) => {
    const messages = async (example: Example): Promise<readonly string[]> =>
      (await runExample(example, { folder, withHints: false })).map(({ message }) => message);
    const [before, after] = [await messages(wrong), await messages(spoilt)];
    expect(after.filter((message) => message !== 'unknown key "zzz"').toSorted()).toEqual(before.toSorted());
  },
);
