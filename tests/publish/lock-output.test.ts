import { spawnSync } from 'node:child_process';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { lockOutput } from '../../src/publish/lock-output.ts';
import { newOwner } from '../../src/publish/lock-owner.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const LOCK = '._site.proofolio-lock';

let folder: string;
let out: string;

beforeEach(async () => {
  folder = temporaryFolder();
  out = join(folder, '_site');
});

async function leaveLock(text: string): Promise<void> {
  await writeFile(join(folder, LOCK), text);
}

function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

test('a lock is held by one at a time and can be taken again when it is released', async () => {
  const first = await lockOutput(out);
  expect((await lockOutput(out)).value).toBeNull();
  first.value?.release();
  expect(await readdir(folder)).toEqual([]);
  expect((await lockOutput(out)).value).not.toBeNull();
});

test('releasing twice does not release the lock of the next one', async () => {
  const first = await lockOutput(out);
  first.value?.release();
  await lockOutput(out);
  first.value?.release();
  expect(await readdir(folder)).toEqual([LOCK]);
});

test('of many who want the lock at once, one gets it', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => lockOutput(out)));
  expect(all.filter(({ value }) => value !== null)).toHaveLength(1);
});

test('of many who find a lock left behind, one gets it', async () => {
  await leaveLock(JSON.stringify({ ...newOwner(), pid: deadProcess() }));
  const all = await Promise.all(Array.from({ length: 20 }, () => lockOutput(out)));
  expect(all.filter(({ value }) => value !== null)).toHaveLength(1);
  expect(await readdir(folder)).toEqual([LOCK]);
});

test.each([
  ['its process is gone', () => JSON.stringify({ ...newOwner(), pid: deadProcess() })],
  [
    'its number belongs to another process since the machine was started anew',
    () => JSON.stringify({ ...newOwner(), pid: process.ppid, start: null, uptime: uptime() + 60 }),
  ],
  ['an earlier process had our number', () => JSON.stringify({ ...newOwner(), started: 1000, start: null })],
])('a lock is taken over when %s', async (_, text) => {
  await leaveLock(text());
  expect((await lockOutput(out)).value).not.toBeNull();
});

// The starts of other processes are known on Linux alone.
test.runIf(process.platform === 'linux').each([
  ['its number belongs to another process now', { pid: process.ppid, start: newOwner().start }],
  ['its number belongs to another process of a later boot', { pid: process.pid, start: 'an earlier boot 1' }],
])('a lock is taken over when %s', async (_, owner) => {
  await leaveLock(JSON.stringify({ ...newOwner(), ...owner }));
  expect((await lockOutput(out)).value).not.toBeNull();
});

test.runIf(process.platform === 'linux')('a lock of our own is respected whatever became of the clock', async () => {
  await leaveLock(JSON.stringify({ ...newOwner(), started: 1000 }));
  expect((await lockOutput(out)).value).toBeNull();
});

test.each([
  ['it is held on another machine', () => JSON.stringify({ ...newOwner(), pid: deadProcess(), host: 'elsewhere' })],
  ['its process runs', () => JSON.stringify({ ...newOwner(), pid: process.ppid, start: null })],
  [
    'its process runs and an earlier version wrote it',
    () => JSON.stringify({ ...newOwner(), pid: process.ppid, start: undefined, uptime: undefined }),
  ],
  ['its owner is just being written', () => ''],
])('a lock is respected when %s', async (_, text) => {
  await leaveLock(text());
  expect((await lockOutput(out)).value).toBeNull();
});

test.each([
  ['is old', 1],
  ['comes from the future', 4_000_000_000],
])('a lock without a readable owner is taken over when it %s', async (_, time) => {
  await leaveLock('{"pid":');
  await utimes(join(folder, LOCK), time, time);
  expect((await lockOutput(out)).value).not.toBeNull();
});

test('the refusal names the process and what to do', async () => {
  await lockOutput(out);
  const [diagnostic] = (await lockOutput(out)).diagnostics;
  expect(diagnostic?.message).toBe(`another build is writing "${out}" (process ${process.pid} on ${hostname()})`);
  expect(diagnostic?.help).toMatch(
    /^wait until it has finished; if no build is running there, delete ".*\._site\.proofolio-lock"$/,
  );
});
