import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { copyProject } from '../harness/copy-project.ts';
import { everyState } from '../harness/every-state.ts';
import { readFolder } from '../harness/read-pages.ts';
import { runCommand } from '../harness/run-command.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');

it('gives the same bytes when Eleventy is called by itself', async () => {
  const project = temporaryFolder();
  // Eleventy takes no options of ours: it builds the `content/` of the project.
  copyProject(project, everyState ? 'tests/fixtures/full' : 'tests/fixtures/sound');
  const eleventy = 'node_modules/@11ty/eleventy/cmd.cjs';
  const options = ['--config=.eleventy.ts', '--output=eleventy', '--quiet'];
  const { status, stderr } = spawnSync(process.execPath, [eleventy, ...options], { cwd: project, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  expect((await runCommand('build', ['--out', 'site'], {}, project)).status).toBe(0);
  const files = new Map(readFolder(join(project, 'site')));
  files.delete('.proofolio');
  expect(files.size).toBeGreaterThan(30);
  expect(readFolder(join(project, 'eleventy'))).toEqual(files);
});

it('stops before it writes anything in a folder from which Eleventy cannot load its configuration', () => {
  const project = join(temporaryFolder(), 'a#b');
  copyProject(project, 'tests/fixtures/minimal');
  const eleventy = 'node_modules/@11ty/eleventy/cmd.cjs';
  const options = ['--config=.eleventy.ts', '--output=eleventy', '--quiet'];
  const { status, stderr } = spawnSync(process.execPath, [eleventy, ...options], { cwd: project, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain("Error in your Eleventy config file '.eleventy.ts'");
  expect(existsSync(join(project, 'eleventy'))).toBe(false);
});

it('does not say what Eleventy finds slow', async () => {
  const group = pathToFileURL(join(root, 'node_modules/@11ty/eleventy/src/Benchmark/BenchmarkGroup.js')).href;
  const folder = temporaryFolder({
    'slow.mjs': `import Group from '${group}';\nGroup.prototype.finish = function () { this.logger.warn('too slow'); };\n`,
  });
  const environment = { NODE_OPTIONS: `--import ${pathToFileURL(join(folder, 'slow.mjs')).href}` };
  const args = ['--content', 'tests/fixtures/minimal', '--out', join(folder, 'site')];
  const { status, stderr } = await runCommand('build', args, environment);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
