import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { copyProject } from '../harness/copy-project.ts';
import { readFolder } from '../harness/read-pages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const content = 'tests/fixtures/minimal';

/** What a clone on Windows has without `.gitattributes`. */
function endLinesWithCrlf(folder: string): void {
  const texts = globSync('{src,layouts,styles,content}/**/*.{ts,cjs,mjs,njk,scss,md,yml,json}', { cwd: folder });
  for (const text of texts) {
    const file = join(folder, text);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\r?\n/g, '\r\n'));
  }
}

test('a clone with CRLF in all its texts builds the same bytes', async () => {
  const folder = temporaryFolder();
  copyProject(folder, content);
  rmSync(join(folder, '.cache'), { recursive: true, force: true });
  endLinesWithCrlf(folder);
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } } as const;
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'src/cli/run.cjs'), 'build'], options);
  expect(status, stderr).toBe(0);
  expect(readFolder(join(folder, '_site'))).toEqual(readFolder((await builtSite(content)).folder));
});
