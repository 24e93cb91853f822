import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { everyStateVariable } from '../harness/every-state.ts';
import { reportVariable } from '../harness/run-vitest.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
const ofOneMachine = ['.git', '.cache', '_site', 'node_modules'];
/** What is kept by the hash of its sources is as good in a copy. */
const kept = ['.cache/compiled', '.cache/fonts', '.cache/pictures'];

const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

// As the README says: somebody puts their own content in the place of ours, and deletes the tests of ours with it.
test.each(['minimal', 'empty'])('the tests of the engine pass where content/ is the fixture %s', async (fixture) => {
  const project = temporaryFolder();
  for (const name of readdirSync(root).filter((each) => !ofOneMachine.includes(each) && each !== 'content')) {
    cpSync(join(root, name), join(project, name), { recursive: true });
  }
  for (const name of kept) {
    if (existsSync(join(root, name))) cpSync(join(root, name), join(project, name), { recursive: true });
  }
  cpSync(join(root, 'tests/fixtures', fixture), join(project, 'content'), { recursive: true });
  rmSync(join(project, 'tests/content-of-this-site'), { recursive: true, force: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  mkdirSync(join(project, '.cache'), { recursive: true });

  const failed = await failuresIn(project);
  expect(failed).toEqual([]);
});

/** The tests of a project that fail, by name. */
async function failuresIn(project: string): Promise<readonly string[]> {
  const file = join(project, '.cache/report.json');
  const projects = ['unit', 'site'].flatMap((name) => ['--project', name]);
  const args = ['run', '--config', 'tests/vitest.config.ts', ...projects, '--update=none'];
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], {
    cwd: project,
    env: { ...process.env, [everyStateVariable]: '', [reportVariable]: file, PROOFOLIO_TEST_SITES: undefined },
    stdio: 'ignore',
  });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const { testResults } = report.parse(JSON.parse(readFileSync(file, 'utf8')));
  expect(testResults.length).toBeGreaterThan(150);
  const failed = testResults.flatMap(({ name, status: outcome, message, assertionResults }) => {
    const tests = assertionResults.filter((each) => each.status === 'failed').map(({ fullName }) => fullName);
    return outcome === 'failed' && tests.length === 0 ? [`${name}: ${message}`] : tests;
  });
  return status === 0 || failed.length > 0 ? failed : [`the run ends with ${status}`];
}
