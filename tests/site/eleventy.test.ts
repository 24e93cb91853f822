import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFolder } from '../harness/read-site.ts';
import { runCommand } from '../harness/run-command.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const folder = temporaryFolder();

it('gives the same bytes when Eleventy is called by itself', async () => {
  const [own, published] = [join(folder(), 'eleventy'), join(folder(), 'site')];
  const eleventy = 'node_modules/@11ty/eleventy/cmd.cjs';
  const { status } = spawnSync(process.execPath, [eleventy, '--config=.eleventy.ts', `--output=${own}`, '--quiet']);
  expect(status).toBe(0);
  expect((await runCommand('build', ['--out', published])).status).toBe(0);
  const files = new Map(readFolder(published));
  files.delete('.proofolio');
  expect(readFolder(own)).toEqual(files);
});
