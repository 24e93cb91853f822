import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fromRepository } from '../../src/cli/repository-paths.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const before = process.cwd();
const repository = temporaryFolder({ '.git/HEAD': '', 'sites/ours/content/site.yml': '', 'team/site.yml': '' });

beforeEach(() => process.chdir(join(repository, 'sites/ours')));
afterEach(() => process.chdir(before));

function fileOf(file: string, environment: NodeJS.ProcessEnv = {}): string | undefined {
  const place = { file, line: 1, column: 1, length: 1, source: '' };
  const diagnostic: Diagnostic = { severity: 'error', code: 'blank', message: '', place, help: null };
  return fromRepository([diagnostic], environment)[0]?.place?.file;
}

test.each([
  ['content/site.yml', 'sites/ours/content/site.yml'],
  ['../../team/site.yml', 'team/site.yml'],
  [join(repository, 'team/site.yml'), 'team/site.yml'],
  ['../../../elsewhere/site.yml', '../../../elsewhere/site.yml'],
])('a file is named from the top of its repository on: %s', (file, named) => {
  expect(fileOf(file)).toBe(named);
});

test('in a workflow that is the folder of the checkout', () => {
  expect(fileOf('content/site.yml', { GITHUB_WORKSPACE: join(repository, 'sites') })).toBe('ours/content/site.yml');
});

test('what is in no repository, or has no place, stays', () => {
  const alone = temporaryFolder();
  mkdirSync(join(alone, 'a'));
  process.chdir(realpathSync(join(alone, 'a')));
  expect(fileOf('content/site.yml')).toBe('content/site.yml');
  const diagnostic: Diagnostic = { severity: 'error', code: 'blank', message: '', place: null, help: null };
  expect(fromRepository([diagnostic], { GITHUB_WORKSPACE: repository })).toEqual([diagnostic]);
});
