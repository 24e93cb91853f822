import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../harness/read-pages.ts';
import { type Finished, runCommand } from '../harness/run-command.ts';
import { runHere } from '../harness/run-here.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const DAMAGED = {
  'site.yml': '\ufefftitle: Test\r\nurl: https://test.example\r\n',
  'skills.yml': 'Kubernetes:\n  aliases: [K8s]\n  category: Cloud\n',
  'engineers/ada.md': '---\nname: JosÃ© Ada\nskills: [K8s, Zig]\n---\n\nI write donâ€™t.\n',
};

async function damaged(more: Readonly<Record<string, string>> = {}): Promise<string> {
  return temporaryFolder({ ...DAMAGED, ...more });
}

function fix(content: string, ...args: readonly string[]): Promise<Finished> {
  return runHere('check', ['--fix', '--content', content, ...args]);
}

test('what is safe is repaired and shown as a diff, then everything is checked', async () => {
  const content = await damaged();
  // What is repaired is written beside the fence.
  const { status, stdout } = await runCommand('check', ['--fix', '--content', content]);
  expect(stdout.replaceAll(content, 'content')).toMatchInlineSnapshot(`
    "content/engineers/ada.md
      2 places of UTF-8 that had been read as windows-1252 are restored
      "K8s" is an alias of the skill "Kubernetes"
    --- content/engineers/ada.md
    +++ content/engineers/ada.md
    @@ -1,6 +1,6 @@
     ---
    -name: JosÃ© Ada
    -skills: [K8s, Zig]
    +name: José Ada
    +skills: [Kubernetes, Zig]
     ---
     
    -I write donâ€™t.
    +I write don’t.

    content/site.yml
      the byte order mark at the beginning is removed
      LF ends each line (2 lines had CRLF or CR)

    content/skills.yml
      the skill "Zig" is new, in the category Other
    --- content/skills.yml
    +++ content/skills.yml
    @@ -2,2 +2,4 @@
       aliases: [K8s]
       category: Cloud
    +Zig:
    +  category: Other

    repaired 3 files

    content has no errors
    "
  `);
  expect(status).toBe(0);
  expect(readFileSync(join(content, 'engineers/ada.md'), 'utf8')).toBe(
    '---\nname: José Ada\nskills: [Kubernetes, Zig]\n---\n\nI write don’t.\n',
  );
  expect(readFileSync(join(content, 'site.yml'), 'utf8')).toBe('title: Test\nurl: https://test.example\n');
});

test('a file gets a name that gives an address, and what names it follows', async () => {
  const content = await damaged({
    'engineers/Bo Quill.md': '---\nname: Bo\n---\n',
    'projects/loom.md': '---\ntitle: Loom\nengineers: [Bo Quill]\n---\n\nBy [Bo](<../engineers/Bo Quill.md>).\n',
  });
  const { status, stdout } = await fix(content);
  expect(stdout).toContain('"engineers/Bo Quill.md" is called "engineers/bo-quill.md" now');
  expect(status).toBe(0);
  const files = [...readFolder(content)].map(([path, bytes]) => [path, bytes.toString()]);
  expect(files.filter(([path = '']) => /Quill|quill/.test(path))).toEqual([
    ['engineers/bo-quill.md', '---\nname: Bo\n---\n'],
  ]);
  expect(files.find(([path]) => path === 'projects/loom.md')?.[1]).toBe(
    '---\ntitle: Loom\nengineers: [bo-quill]\n---\n\nBy [Bo](<../engineers/bo-quill.md>).\n',
  );
});

test('a second run changes nothing and says so', async () => {
  const content = await damaged();
  await fix(content);
  const before = readFolder(content);
  expect((await fix(content)).stdout).toMatch(/^nothing to repair\n/);
  expect(readFolder(content)).toEqual(before);
});

test('what is left is reported, and fails the run', async () => {
  const content = await damaged({ 'notes/n.md': '---\ntitle: A\nengineers: [nobody]\n---\n' });
  writeFileSync(join(content, 'notes/latin.md'), Uint8Array.of(0x4a, 0xe9, 0x0d, 0x0a));
  const { status, stdout, stderr } = await fix(content);
  expect(status).toBe(1);
  expect(stdout).toContain('repaired 3 files');
  expect(stderr).toContain('error[unknown-engineer]');
  expect(stderr).toContain('error[not-utf8]');
  expect([...readFileSync(join(content, 'notes/latin.md'))]).toEqual([0x4a, 0xe9, 0x0d, 0x0a]);
});

test('nothing is read or written through a link', async () => {
  const content = await damaged({ 'outside.txt': DAMAGED['skills.yml'] });
  rmSync(join(content, 'skills.yml'));
  symlinkSync(join(content, 'outside.txt'), join(content, 'skills.yml'));
  const { stdout, stderr } = await fix(content);
  expect(stdout).toContain('repaired 2 files');
  expect(stderr).toContain('error[not-a-file]');
  expect(stderr).not.toContain('error[file-exists]');
  expect(readFileSync(join(content, 'outside.txt'), 'utf8')).toBe(DAMAGED['skills.yml']);
});

describe('for programs', () => {
  test('the repairs are part of the JSON document', async () => {
    const content = await damaged();
    const { stdout } = await fix(content, '--format', 'json');
    const said: unknown = JSON.parse(stdout.replaceAll(content, 'content'));
    expect(said).toMatchObject({
      version: 2,
      repairs: [
        { file: 'content/engineers/ada.md', changes: [{ code: 'mojibake' }, { code: 'alias' }] },
        { file: 'content/site.yml', changes: [{ code: 'byte-order-mark' }, { code: 'line-endings' }], diff: '' },
        { file: 'content/skills.yml', changes: [{ code: 'new-skill' }], diff: expect.stringContaining('+Zig:') },
      ],
    });
  });

  test('GitHub Actions gets a line for each repair, and nothing that content could make a command of', async () => {
    const content = await damaged({ 'pages/p.md': '---\ntitle: P\n---\n::error::JosÃ©\n' });
    const { stdout } = await fix(content, '--format', 'github');
    expect(stdout).toMatch(/^repaired .*ada\.md: 2 places of UTF-8/m);
    expect(stdout).not.toContain('::error::Jos');
  });
});

test('`build` does not take it', async () => {
  const content = await damaged();
  const { status, stderr } = await runHere('build', ['--fix', '--content', content, '--out', join(content, '../x')]);
  expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('--fix is taken by `check`') });
  expect(readFileSync(join(content, 'site.yml'), 'utf8')).toBe(DAMAGED['site.yml']);
});
