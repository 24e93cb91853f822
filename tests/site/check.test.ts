import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { changedSince, VARIABLE } from '../../src/cli/changed-files.cjs';
import { buildHere } from '../harness/build-here.ts';
import { type Finished, runCommand } from '../harness/run-command.ts';
import { runHere } from '../harness/run-here.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const folder = temporaryFolder();
let content = '';

/** Each test writes into a copy of the sound fixture of its own. */
beforeEach(({ task }) => {
  content = join(folder, task.id);
  cpSync('tests/fixtures/sound', content, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(join(content, file, '..'), { recursive: true });
  writeFileSync(join(content, file), text);
}

function page(body: string): string {
  return `---\ntitle: About us\n---\n\n${body}\n`;
}

const check = (...args: readonly string[]): Promise<Finished> => runHere('check', ['--content', content, ...args]);

describe('check', () => {
  it('says of sound content that it has no errors', async () => {
    expect(await check()).toEqual({ status: 0, stdout: `${content} has no errors\n`, stderr: '' });
  });

  it('has hints, which a build keeps to itself', async () => {
    write('pages/a.md', page('See <https://sound.example/by-another-program>.'));
    expect((await check()).stderr).toContain('hint[dead-link]');
    const { status, stderr } = await buildHere(['--content', content, '--out', `${content}-site`, '--pages-only']);
    expect([status, stderr]).toEqual([0, 'no problems']);
  });

  it('fails on an error, and reports all in the order of files and lines with one summary line', async () => {
    write('pages/b.md', page('[it](nowhere.md)\n\n[it](nowhere-else.md)'));
    write('pages/a.md', page('![](../media/dot.png)'));
    const { status, stderr } = await check();
    expect(status).toBe(1);
    const told = [...stderr.matchAll(/^(?:error|warning)\[([a-z-]+)\]|(\S+\.md:\d+:\d+)$/gm)];
    expect(told.map(([, code, place]) => code ?? place?.slice(content.length + 1))).toEqual([
      'missing-alt',
      'pages/a.md:5:1',
      'dead-link',
      'pages/b.md:5:6',
      'dead-link',
      'pages/b.md:7:6',
    ]);
    expect(stderr.match(/^\d+ errors and 1 warning in 2 files$/gm)).toEqual(['2 errors and 1 warning in 2 files']);
  });

  it('fails on a warning only when it is strict, and says so', async () => {
    write('pages/a.md', page('![](../media/dot.png)'));
    expect(await check()).toMatchObject({ status: 0 });
    const { status, stderr } = await check('--strict');
    expect(status).toBe(1);
    expect(stderr).toContain('error[strict-warnings]: 1 warning fails this run, for it is strict');
  });

  it('fails on hints where that is asked for, and prints only what fails it with --quiet', async () => {
    write('engineers/bo.md', '---\nname: Bo\nskills: [React]\n---\n');
    const failed = await check('--fail-on', 'hint');
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain('1 hint fails this run, as --fail-on hint asks');
    expect(failed.stderr).toContain('hint[unproven-skill]');
    expect(await check('--quiet')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('reports what changed alone with --since, behind the fence, in no colour where its words do not go to a terminal', async () => {
    write('engineers/bo.md', '---\nname: Bo\nskills: [React]\n---\n');
    const git = (...args: readonly string[]) => {
      const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];
      execFileSync('git', [...identity, ...args], { cwd: content });
    };
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message=first');
    write('engineers/cy.md', '---\nname: Cy\nskills: [React]\n---\n');
    const { stderr } = await runCommand('check', ['--content', content, '--since', 'HEAD'], { NO_COLOR: '' });
    expect(stderr).toContain('hint[unproven-skill]: nothing shows the skill');
    expect([...stderr.matchAll(/engineers\/\w+\.md/g)].map(([file]) => file)).toEqual(['engineers/cy.md']);
    const args = ['--content', content, '--since', 'HEAD~9'];
    const unknown = await runHere('check', args, { [VARIABLE]: `${changedSince(['check', ...args], '')}` });
    expect(unknown.stderr).toContain('Git knows no such revision');
  });

  it('never fails on a hint', async () => {
    write('engineers/bo.md', '---\nname: Bo\nskills: [React]\n---\n');
    const { status, stderr } = await check('--strict');
    expect(stderr).toContain('hint[unproven-skill]');
    expect(status).toBe(0);
  });

  it('gives no hint beside an error, which may be why a skill seems unproven', async () => {
    write('engineers/bo.md', '---\nname: Bo\nskills: [React]\n---\n');
    write('projects/tool.md', '---\ntitle: Tool\nengineers: [bo]\nskills: [Raect]\n---\n');
    const { status, stderr } = await check();
    expect(status).toBe(1);
    expect(stderr).toContain('error[unknown-skill]');
    expect(stderr).not.toContain('hint[');
  });

  it('asks no clock: a certificate is checked against the day that is given', async () => {
    write('engineers/bo.md', '---\nname: Bo\ncertifications:\n  - name: Cloud\n    expires: 2001\n---\n');
    expect((await check()).stderr).not.toContain('expired');
    expect((await check('--today', '2026-11-20')).stderr).toContain('warning[expired-certificate]');
  });

  it('writes one JSON document of the form that the list of codes describes', async () => {
    write('pages/a.md', page('![](../media/dot.png) [it](nowhere.md)'));
    const { status, stdout } = await check('--format', 'json');
    expect(status).toBe(1);
    const parsed: unknown = JSON.parse(stdout);
    expect(parsed).toMatchObject({
      version: 2,
      summary: { errors: 1, warnings: 1, hints: 0, files: 1 },
      diagnostics: [
        { severity: 'warning', code: 'missing-alt', place: { line: 5, column: 1, length: 3 } },
        { severity: 'error', code: 'dead-link', place: { line: 5, column: 28, length: 10 } },
      ],
    });
  });
});
