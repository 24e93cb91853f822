import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { buildHere } from '../harness/build-here.ts';
import { builtSite } from '../harness/built-site.ts';
import { linkProject } from '../harness/copy-project.ts';
import { everyState } from '../harness/every-state.ts';
import { readFolder } from '../harness/read-pages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');

it('gives the same bytes when Eleventy is called by itself', async () => {
  const project = temporaryFolder();
  const content = everyState ? 'tests/fixtures/full' : 'tests/fixtures/sound';
  // Eleventy takes no options of ours: it builds the `content/` of the project.
  linkProject(project, content);
  const eleventy = 'node_modules/@11ty/eleventy/cmd.cjs';
  const options = ['--config=.eleventy.ts', '--output=eleventy', '--quiet'];
  const { status, stderr } = spawnSync(process.execPath, [eleventy, ...options], { cwd: project, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const files = new Map(readFolder((await builtSite(content)).folder));
  files.delete('.proofolio');
  expect(files.size).toBeGreaterThan(30);
  expect(readFolder(join(project, 'eleventy'))).toEqual(files);
});

it('stops before it writes anything in a folder from which Eleventy cannot load its configuration', () => {
  const project = join(temporaryFolder(), 'a#b');
  linkProject(project, 'tests/fixtures/minimal');
  const eleventy = 'node_modules/@11ty/eleventy/cmd.cjs';
  const options = ['--config=.eleventy.ts', '--output=eleventy', '--quiet'];
  const { status, stderr } = spawnSync(process.execPath, [eleventy, ...options], { cwd: project, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain("Error in your Eleventy config file '.eleventy.ts'");
  expect(existsSync(join(project, 'eleventy'))).toBe(false);
});

it('does not say what Eleventy finds slow', async () => {
  // Its types do not name what is not for others.
  const group = '@11ty/eleventy/src/Benchmark/BenchmarkGroup.js';
  const { default: BenchmarkGroup } = await import(pathToFileURL(join(root, 'node_modules', group)).href);
  const spies = [
    vi.spyOn(BenchmarkGroup.prototype, 'finish').mockImplementation(function (this: Benchmarks) {
      this.logger.warn('too slow');
    }),
    ...(['log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name).mockImplementation(() => {})),
  ];
  const out = join(temporaryFolder(), 'site');
  const { status, stderr } = await buildHere(['--content', 'tests/fixtures/minimal', '--out', out]);
  const [finish, ...printed] = spies.map(({ mock }) => mock.calls.length);
  for (const spy of spies) spy.mockRestore();
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'no problems' });
  expect(finish).toBeGreaterThan(0);
  expect(printed).toEqual([0, 0, 0]);
});

interface Benchmarks {
  readonly logger: { readonly warn: (message: string) => void };
}
