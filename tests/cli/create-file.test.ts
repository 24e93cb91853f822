import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFile } from '../../src/cli/create-file.ts';
import { createFolder } from '../../src/cli/create-folder.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const file = { path: 'notes/new.md', text: 'new' };

describe('createFile', () => {
  test('writes a file with its folder, and leaves nothing else', async () => {
    const folder = temporaryFolder();
    expect(createFile(folder, file)).toBeNull();
    expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(['notes', join('notes', 'new.md')]);
    expect(readFileSync(join(folder, 'notes/new.md'), 'utf8')).toBe('new');
  });

  test('never writes over a file, and names it', async () => {
    const folder = temporaryFolder({ 'notes/new.md': 'old' });
    expect(createFile(folder, file)).toMatchObject({
      code: 'file-exists',
      message: expect.stringContaining('notes/new.md'),
    });
    expect(readFileSync(join(folder, 'notes/new.md'), 'utf8')).toBe('old');
    expect(readdirSync(join(folder, 'notes'))).toEqual(['new.md']);
  });

  test('follows no link out of the content folder, of a folder or of a file', async () => {
    const folder = temporaryFolder({ 'outside/old.md': 'old', 'content/site.yml': '', 'content/notes/x.md': '' });
    symlinkSync(join(folder, 'outside'), join(folder, 'content/projects'));
    symlinkSync(join(folder, 'outside/made.md'), join(folder, 'content/notes/new.md'));
    const content = join(folder, 'content');
    expect(createFile(content, { ...file, path: 'projects/new.md' })).toMatchObject({ code: 'not-a-folder' });
    expect(createFile(content, file)).toMatchObject({ code: 'file-exists' });
    expect(readdirSync(join(folder, 'outside'))).toEqual(['old.md']);
  });

  test('reports a fault of the file system in words, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    const problem = createFile(folder, { path: `notes/${'x'.repeat(300)}.md`, text: '' });
    expect(problem).toMatchObject({ code: 'cannot-write', message: expect.stringContaining('the name is too long') });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('createFolder', () => {
  test.each([true, false])('fills a folder that is there: %s', async (isThere) => {
    const folder = temporaryFolder();
    const target = join(folder, 'deep/new');
    if (isThere) mkdirSync(target, { recursive: true });
    expect(createFolder(target, [{ path: 'site.yml', text: 'x' }])).toBeNull();
    expect(readdirSync(target)).toEqual(['site.yml']);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['new']);
  });

  test('adds to a new repository, and keeps what it has', async () => {
    const folder = temporaryFolder({ '.git/HEAD': 'x', 'README.md': 'mine', LICENSE: 'mine' });
    expect(createFolder(folder, [{ path: 'site.yml', text: 'x' }])).toBeNull();
    expect(readdirSync(folder).toSorted()).toEqual(['.git', 'LICENSE', 'README.md', 'site.yml']);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('mine');
  });

  test('takes out of a repository again what it added, when something cannot be written', async () => {
    const folder = temporaryFolder({ '.git/HEAD': 'x' });
    const files = [
      { path: 'site.yml', text: 'x' },
      { path: `${'x'.repeat(300)}.yml`, text: 'x' },
    ];
    expect(createFolder(folder, files)).toMatchObject({ code: 'cannot-write' });
    expect(readdirSync(folder)).toEqual(['.git']);
  });

  test('touches no folder that holds something, no file and no link', async () => {
    const folder = temporaryFolder({ 'full/.hidden': '', file: '' });
    mkdirSync(join(folder, 'empty'));
    symlinkSync(join(folder, 'empty'), join(folder, 'link'));
    for (const name of ['full', 'file', 'link']) {
      expect(createFolder(join(folder, name), [{ path: 'site.yml', text: 'x' }])).toMatchObject({
        code: 'folder-in-use',
      });
    }
    expect(readdirSync(join(folder, 'full'))).toEqual(['.hidden']);
    expect(existsSync(join(folder, 'empty/site.yml'))).toBe(false);
  });
});
