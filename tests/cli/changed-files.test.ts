import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { changedSince } from '../../src/cli/changed-files.cjs';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const project = temporaryFolder({
  'content/site.yml': 'a',
  'content/notes/old.md': 'a',
  'content/notes/moved.md': 'a',
  'src/a.ts': 'a',
});

function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

const since = (revision: string, folder = project): unknown =>
  JSON.parse(changedSince(['check', '--since', revision], folder) ?? 'null');

beforeAll(() => {
  git(project, 'init', '--quiet', '--initial-branch=main');
  git(project, 'add', '.');
  git(project, 'commit', '--quiet', '--message=first');
  git(project, 'checkout', '--quiet', '-b', 'change');
  writeFileSync(join(project, 'content/notes/old.md'), 'b');
  git(project, 'commit', '--quiet', '--all', '--message=second');
  git(project, 'checkout', '--quiet', 'main');
  writeFileSync(join(project, 'content/site.yml'), 'by others');
  git(project, 'commit', '--quiet', '--all', '--message=third');
  git(project, 'checkout', '--quiet', 'change');
});

test('other commands and checks without --since ask nothing of Git', () => {
  expect(changedSince(['build', '--since', 'main'], project)).toBeNull();
  expect(changedSince(['check', '--content', 'x'], project)).toBeNull();
});

test('what the branch changed is named, also before it is committed, and not what others changed meanwhile', () => {
  expect(since('main')).toEqual({ files: ['notes/old.md'], removed: 'a' });
  writeFileSync(join(project, 'content/notes/李 new.md'), 'a');
  rmSync(join(project, 'content/notes/moved.md'));
  expect(since('main')).toEqual({ files: ['notes/moved.md', 'notes/old.md', 'notes/李 new.md'], removed: 'a\na' });
});

test('all may have changed where the engine did', () => {
  writeFileSync(join(project, 'src/a.ts'), 'b');
  expect(since('main')).toEqual({ files: null });
  git(project, 'checkout', '--quiet', 'src');
});

test.each(['nowhere', '--output=x', ''])('there is no revision "%s"', (revision) => {
  expect(JSON.parse(changedSince(['check', `--since=${revision}`], project) ?? '')).toMatchObject({
    problem: `--since ${revision}: Git knows no such revision`,
    help: 'name a branch, a tag or a commit of this clone, such as origin/main',
  });
});

test('outside of a repository, and where only the last commit was fetched, it says so', () => {
  const outside = temporaryFolder();
  mkdirSync(join(outside, 'content'));
  expect(since('main', outside)).toMatchObject({ problem: '--since main: the content is in no Git repository' });
  const shallow = join(temporaryFolder(), 'clone');
  git(project, 'clone', '--quiet', '--depth=1', '--branch=change', `file://${project}`, shallow);
  expect(since('origin/main', shallow)).toMatchObject({
    help: expect.stringContaining('this clone is shallow; fetch all'),
  });
});
