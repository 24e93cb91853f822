import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { copyProject } from '../harness/copy-project.ts';
import { everyState } from '../harness/every-state.ts';
import { readFolder } from '../harness/read-pages.ts';
import { runCommand } from '../harness/run-command.ts';
import { startPreview } from '../harness/start-preview.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const content = 'tests/fixtures/minimal';
const outside = temporaryFolder();
const project = temporaryFolder();
const addon = join(import.meta.dirname, '../../node_modules/no-such-addon.node');

/** What code that got into a build could try, and the files that it would leave. */
const attempts = {
  'write elsewhere': `fs.writeFileSync(${JSON.stringify(join(outside, 'written'))}, '')`,
  'write content': `fs.writeFileSync('content/written', '')`,
  'write sources': `fs.writeFileSync('src/written', '')`,
  'write beside the output folder': `fs.writeFileSync('written', '')`,
  'write by a link': `fs.symlinkSync(${JSON.stringify(outside)}, '.cache/outside')`,
  'start a program': `process.getBuiltinModule('node:child_process').spawnSync(process.execPath, ['--version'])`,
  'start a thread': `new (process.getBuiltinModule('node:worker_threads').Worker)('', { eval: true })`,
  'load an addon': `process.dlopen({ exports: {} }, ${JSON.stringify(addon)})`,
};

/** The source of code that makes all attempts where it stands, and puts down how each ended. */
function attempt(file: string): string {
  const made = Object.entries(attempts).map(([name, code]) => `[${JSON.stringify(name)}, () => ${code}]`);
  return `
{
  const fs = process.getBuiltinModule('node:fs');
  const ended = [${made.join(', ')}].map(([name, make]) => {
    try { make(); return [name, 'done']; } catch (error) { return [name, error.code]; }
  });
  fs.writeFileSync('.cache/${file}', JSON.stringify(Object.fromEntries(ended)));
}
`;
}

function ends(file: string): unknown {
  return JSON.parse(readFileSync(join(project, '.cache', file), 'utf8'));
}

const refused = Object.fromEntries(Object.keys(attempts).map((name) => [name, 'ERR_ACCESS_DENIED']));

describe('code that gets into a command', () => {
  // Nothing of it is there yet.
  const out = join(project, 'a/b/site');

  beforeAll(async () => {
    copyProject(project, content);
    // Where content is read, and where pages are rendered.
    appendFileSync(join(project, 'src/content/load-content.ts'), attempt('reading.json'));
    appendFileSync(join(project, '.eleventy.ts'), attempt('rendering.json'));
    const pages = Array.from({ length: 120 }, (_, index) => [
      `pages/page-${index}.md`,
      `---\ntitle: Page ${index}\n---\n`,
    ]);
    const large = temporaryFolder({
      'site.yml': 'title: Test\nurl: https://test.example\n',
      ...Object.fromEntries(pages),
    });
    await build('--content', large, '--threads', '2');
  });

  const build = async (...args: readonly string[]): Promise<void> => {
    const { status, stderr } = await runCommand('build', ['--out', out, ...args], {}, project);
    expect(status, stderr).toBe(0);
  };

  it('writes nothing but the output folder and the cache, and starts nothing, while content is read', () => {
    expect(ends('reading.json')).toEqual({ ...refused, 'load an addon': 'ERR_DLOPEN_FAILED' });
    expect(existsSync(join(outside, 'written'))).toBe(false);
  });

  it('cannot load native code either in the threads that render a large site', () => {
    expect(ends('rendering.json')).toEqual(refused);
  });

  it('can do no more where pages are rendered without threads, while the build replaces another and repeats itself', async () => {
    rmSync(join(project, '.cache/rendering.json'));
    await build();
    expect(ends('rendering.json')).toEqual(refused);
    await build();
    const usual = readFolder((await builtSite(content)).folder);
    expect(readFolder(out)).toEqual(usual);
    if (!everyState) return;
    await build('--url', 'https://other.example');
    await build();
    expect(readFolder(out)).toEqual(usual);
  });

  it('can do no more while content is only checked, which leaves schemas for editors', async () => {
    rmSync(join(project, '.cache/reading.json'));
    rmSync(join(project, '.cache/schemas'), { recursive: true });
    expect((await runCommand('check', [], {}, project)).status).toBe(0);
    expect(ends('reading.json')).toEqual({ ...refused, 'load an addon': 'ERR_DLOPEN_FAILED' });
    expect(existsSync(join(project, '.cache/schemas/content/project.json'))).toBe(true);
  });

  it('can do no more in the preview', async () => {
    rmSync(join(project, '.cache/reading.json'));
    const preview = await startPreview([], project);
    await vi.waitUntil(() => existsSync(join(project, '.cache/preview/index.html')), 20_000);
    await preview.stop();
    expect(ends('reading.json')).toEqual({ ...refused, 'load an addon': 'ERR_DLOPEN_FAILED' });
  });
});
