import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { copyProject } from '../harness/copy-project.ts';
import { everyState } from '../harness/every-state.ts';
import { readFolder } from '../harness/read-pages.ts';
import type { Finished } from '../harness/run-command.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { testDamage } from './test-damage.ts';

const content = 'tests/fixtures/sound';

/** What a clone on Windows has without `.gitattributes`. */
function endLinesWithCrlf(folder: string): void {
  const texts = globSync('{src,layouts,styles,content}/**/*.{ts,cjs,mjs,njk,scss,md,yml,json}', { cwd: folder });
  for (const text of texts) {
    const file = join(folder, text);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\r?\n/g, '\r\n'));
  }
}

/** Copies the project into a folder of this name, with nothing cached. */
function copyTo(name: string): string {
  const folder = join(temporaryFolder(), name);
  copyProject(folder, content);
  rmSync(join(folder, '.cache'), { recursive: true, force: true });
  return folder;
}

/** Builds in a copy of the project, called from another folder; what Node compiles of the engine is cached in the copy too. */
function buildIn(folder: string, from = temporaryFolder()): Finished {
  const env = { ...process.env, NO_COLOR: '1', NODE_COMPILE_CACHE: '' };
  return spawnSync(process.execPath, [join(folder, 'src/cli/run.cjs'), 'build'], { cwd: from, encoding: 'utf8', env });
}

async function expectUsualSite(folder: string, from?: string): Promise<void> {
  const { status, stderr } = buildIn(folder, from);
  expect(status, stderr).toBe(0);
  expect(readFolder(join(folder, '_site'))).toEqual(readFolder((await builtSite(content)).folder));
}

describe('a copy of the project builds the same bytes', () => {
  if (everyState) {
    it('where all its texts have CRLF', async () => {
      const folder = copyTo('clone');
      endLinesWithCrlf(folder);
      await expectUsualSite(folder);
    });

    it.each([
      ['a#b', '/'],
      ['100% (é) a%41b', temporaryFolder()],
    ])('in a folder called %s, called from %s', async (name, from) => {
      await expectUsualSite(copyTo(name), from);
    });

    testDamage('tests/fixtures/full', temporaryFolder(), 32);
  } else {
    // All at once: such a build compiles the whole engine anew.
    const folder = copyTo('a#b 100% (é) a%41b');

    it('in a folder with signs in its name, where all its texts have CRLF', async () => {
      endLinesWithCrlf(folder);
      await expectUsualSite(folder);
    });

    testDamage(content, folder, 1);
  }
});

// Windows allows neither in a name.
describe.skipIf(process.platform === 'win32')('a copy of the project', () => {
  it.each(['a?b', 'a\\b'])('says in one line that it cannot be in a folder called %s', (name) => {
    const folder = copyTo(name);
    const { status, stderr } = buildIn(folder);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `Proofolio cannot run in a folder whose path has a question mark or a backslash in it, as Node cannot import from there: move "${folder}", or rename the folder.\n`,
    );
  });
});
