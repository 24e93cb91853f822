import { spawnSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { guardOutput } from '../../src/publish/guard-output.ts';
import { publish } from '../../src/publish/publish.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';
import { sourceOf } from './sites.ts';

let root: string;

beforeEach(async () => {
  root = temporaryFolder();
  writeFiles(root, {
    'home/me/project/src/a.ts': '',
    'home/me/project/file.txt': '',
    'home/me/people/engineers/ada.md': '',
    'home/me/foreign/thesis.txt': '',
  });
  await mkdir(join(root, 'home/me/project/empty'));
  await symlink(join(root, 'home/me/project/empty'), join(root, 'home/me/link'));
  await symlink(join(root, 'nowhere'), join(root, 'home/me/dangling'));
  await symlink(join(root, 'home/me/people'), join(root, 'home/me/project/team'));
  await symlink(join(root, 'home'), join(root, 'house'));
});

/** The verdict on a path below the temporary folder, with that folder's name left out. */
async function guard(out: string): Promise<string | null> {
  const home = join(root, 'home/me');
  const folders = { project: join(home, 'project'), content: join(home, 'people'), home };
  const found = await guardOutput(out.startsWith('/') ? out : `${root}/${out}`, folders);
  return found === null ? null : `${found.code}: ${found.message.replace(`${root}/`, '')}`;
}

test.each([
  'home/me/project/_site',
  'home/me/project/_site/',
  'home/me/project/.cache/preview',
  'home/me/project/empty',
  'home/me/people-site',
  'home/me/project/src-site',
  'home/me/project/x/../_site',
  'home/you',
  'house/me/project/_site',
  'new/sites/żółw',
])('a folder of its own is fine: %s', async (out) => {
  expect(await guard(out)).toBeNull();
});

test.each([
  ['/', 'is the root of the file system'],
  ['home/me', 'is your home folder'],
  ['home/me/', 'is your home folder'],
  ['home', 'contains your home folder'],
  ['home/me/project', 'is the project folder'],
  ['home/me/project/.', 'is the project folder'],
  ['home/me/project/_site/..', 'is the project folder'],
  ['house/me/project', 'is the project folder'],
  ['home/me/people', 'is the content folder'],
  ['home/me/people/engineers', 'is inside of the content folder'],
  ['home/me/people/_site', 'is inside of the content folder'],
  ['home/me/project/team/_site', 'is inside of the content folder'],
  ['home/me/project/src', "is one of the project's own folders"],
  ['home/me/project/src/deep/er', "is one of the project's own folders"],
  ['home/me/project/SRC', "is one of the project's own folders"],
  ['home/me/project/layouts', "is one of the project's own folders"],
  ['home/me/project/node_modules/x', "is one of the project's own folders"],
  ['home/me/project/.git', "is one of the project's own folders"],
  ['home/me/project/.vscode/x', "is one of the project's own folders"],
  ['home/me/project/.cache', "is one of the project's own folders"],
  ['home/me/project/.cache/x', "is one of the project's own folders"],
  ['home/me/project/.cache/preview/x', "is one of the project's own folders"],
  ['home/me/project/file.txt', 'is a file'],
  ['home/me/link', 'is a symbolic link'],
  ['home/me/link/', 'is a symbolic link'],
  ['home/me/dangling', 'is a symbolic link'],
  ['home/me/foreign', 'holds files that Proofolio has not made'],
])('the output folder %s is refused: it %s', async (out, reason) => {
  expect(await guard(out)).toBe(`bad-output: the output folder "${out}" ${reason}`);
});

test('a folder around the project or the content is refused wherever the home folder is', async () => {
  const folders = { project: join(root, 'home/me/project'), content: join(root, 'home/me/people'), home: '/nowhere' };
  expect((await guardOutput(join(root, 'home'), folders))?.message).toMatch(/contains the project folder$/);
  const apart = { ...folders, project: '/nowhere/else' };
  expect((await guardOutput(join(root, 'home/me'), apart))?.message).toMatch(/contains the content folder$/);
});

test('a path below a file is explained', async () => {
  expect(await guard('home/me/project/file.txt/_site')).toMatch(/there is a file where a folder should be/);
});

test.each(['', '  '])('an output folder without a name is refused: "%s"', async (out) => {
  expect((await guardOutput(out, { project: '.', content: 'content' }))?.message).toBe('the output folder has no name');
});

test('a folder that was published before is fine again', async () => {
  const out = join(root, 'home/me/project/_site');
  await publish(out, sourceOf(root, { 'index.html': 'home' }));
  expect(await guard('home/me/project/_site')).toBeNull();
});

test('a refusal is an error without a place that says what to give instead', async () => {
  expect(await guardOutput('/', { project: root, content: root })).toMatchInlineSnapshot(`
    {
      "code": "bad-output",
      "help": "give a folder of its own, such as "_site"",
      "message": "the output folder "/" is the root of the file system",
      "place": null,
      "severity": "error",
    }
  `);
});

/** What the guard says in a process that may read the project alone, below these folders. */
function guardUnderPermissions(out: string, readable: readonly string[]): string {
  const module = join(import.meta.dirname, '../../src/publish/guard-output.ts');
  const folders = { project: join(root, 'home/me/project'), content: join(root, 'home/me/people') };
  const script = `import { guardOutput } from ${JSON.stringify(module)};
    console.log((await guardOutput(${JSON.stringify(out)}, ${JSON.stringify(folders)}))?.message ?? 'fine');`;
  const allowed = [join(import.meta.dirname, '../../src'), ...readable].map((folder) => `--allow-fs-read=${folder}`);
  const { stdout, stderr } = spawnSync(process.execPath, ['--permission', ...allowed, '--input-type=module', '-'], {
    input: script,
    encoding: 'utf8',
    env: { ...process.env, HOME: join(root, 'home/me') },
  });
  expect(stderr).toBe('');
  return stdout.trim().replaceAll(`${root}/`, '');
}

test('under Node’s permission model the guard needs no look at the home folder, and says what it may not see', () => {
  const [project, people] = [join(root, 'home/me/project'), join(root, 'home/me/people')];
  expect(guardUnderPermissions(join(project, '_site'), [project, people])).toBe('fine');
  expect(guardUnderPermissions(join(root, 'home/me'), [project, people])).toBe(
    'cannot write "home/me": Node’s permission model does not allow it',
  );
});
