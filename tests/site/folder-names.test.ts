import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { copyProject } from '../harness/copy-project.ts';
import { everyState } from '../harness/every-state.ts';
import { readFolder } from '../harness/read-pages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const content = 'tests/fixtures/minimal';

/** Builds in a copy of the project in a folder of this name; it is called from another folder. */
function buildIn(name: string, from: string): { status: number | null; stderr: string; folder: string } {
  const folder = join(temporaryFolder(), name);
  copyProject(folder, content);
  const options = { cwd: from, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } } as const;
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'src/cli/run.cjs'), 'build'], options);
  return { status, stderr, folder };
}

describe('the project', () => {
  it.each(
    everyState
      ? [
          ['a#b', '/'],
          ['100% (é) a%41b', temporaryFolder()],
        ]
      : [['a#b 100% (é) a%41b', temporaryFolder()]],
  )('is built in a folder called %s with the same bytes, called from %s', async (name, from) => {
    const { status, stderr, folder } = buildIn(name, from);
    expect(status, stderr).toBe(0);
    expect(readFolder(join(folder, '_site'))).toEqual(readFolder((await builtSite(content)).folder));
  });

  // Windows allows neither in a name.
  it.skipIf(process.platform === 'win32').each(['a?b', 'a\\b'])('says in one line that it cannot be in %s', (name) => {
    const { status, stderr, folder } = buildIn(name, temporaryFolder());
    expect(status).toBe(1);
    expect(stderr).toBe(
      `Proofolio cannot run in a folder whose path has a question mark or a backslash in it, as Node cannot import from there: move "${folder}", or rename the folder.\n`,
    );
  });
});
