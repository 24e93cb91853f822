import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { runNuChecker } from '../harness/nu-checker.ts';
import type {} from '../harness/provide-java.ts';
import { runCommand } from '../harness/run-command.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

describe.skipIf(!inject('java'))('the Nu HTML checker', () => {
  const folder = temporaryFolder();

  it.each(['content', 'tests/fixtures/full', 'tests/fixtures/empty'])(
    'reports nothing on any page of %s',
    async (content) => {
      const out = join(folder(), content);
      expect((await runCommand('build', ['--content', content, '--out', out, '--drafts'])).status).toBe(0);
      expect(runNuChecker(out)).toEqual([]);
    },
  );

  it('would report a mistake', () => {
    const page = join(folder(), 'wrong');
    mkdirSync(page);
    writeFileSync(join(page, 'index.html'), '<!doctype html><html lang="en"><title>x</title><p id="a b">x<b></p>');
    expect(runNuChecker(page).join('\n')).toContain('An ID must not contain whitespace.');
  });
});
