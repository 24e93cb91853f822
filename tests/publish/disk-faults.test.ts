import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publish } from '../../src/publish/publish.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import type { Attempt } from './disk-faults.ts';
import { readSite, sourceOf } from './sites.ts';

const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0;

describe.runIf(canMount)('on a disk of its own', () => {
  test('a site that finds no room, or a disk that is read-only, leaves the old one whole and says why', () => {
    const script = join(import.meta.dirname, 'disk-faults.ts');
    const { stdout, stderr } = spawnSync('unshare', ['-rm', process.execPath, script, temporaryFolder()], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const attempts: readonly Attempt[] = JSON.parse(stdout);
    expect(attempts.filter(({ isOldSiteThere }) => !isOldSiteThere)).toEqual([]);
    const messages = attempts.map(({ what, messages }) => `${what}: ${messages.join(', ')}`);
    expect(messages.slice(0, 5).filter((message) => !message.includes('there is no space left on the disk'))).toEqual(
      [],
    );
    expect(messages.slice(5)).toEqual([
      'read-only: cannot write "…/_site": the file system is read-only ("…/._site.proofolio-lock")',
      'read-only, a new nested folder: cannot write "…/a/b/c": the file system is read-only ("…/a")',
    ]);
  });
});

describe.skipIf(process.platform === 'win32')('in a folder that somebody else may write to', () => {
  test.each(['_site', 'a/b/c'])('%s is not published, which is said, and what is there stays', async (name) => {
    const folder = temporaryFolder();
    const old = { 'index.html': 'home' };
    await publish(join(folder, '_site'), sourceOf(folder, old));
    chmodSync(folder, 0o555);
    const { diagnostics } = await asNobody(() =>
      publish(join(folder, name), sourceOf(folder, { 'index.html': 'new' })),
    );
    chmodSync(folder, 0o755);
    expect(diagnostics.map(({ message }) => message.replaceAll(folder, '…'))).toEqual([
      expect.stringMatching(/^cannot write "…\/.*": permission is denied \("…\/.*"\)$/),
    ]);
    expect(await readSite(join(folder, '_site'))).toEqual(old);
  });
});

/** Without the rights of root, whom no mode of a folder stops. */
async function asNobody<Value>(run: () => Promise<Value>): Promise<Value> {
  if (process.geteuid?.() !== 0) return run();
  process.seteuid?.(65_534);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}
