import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDeploy } from '../../src/cli/create-deploy.ts';
import { readFolder } from '../harness/read-pages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

function repository(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '.git'));
  cpSync('tests/fixtures/minimal/site.yml', join(folder, 'site.yml'));
  return folder;
}

test('content in a repository of its own gets files that take the engine at its version', () => {
  const folder = repository();
  const { value, diagnostics } = createDeploy('github-pages', folder);
  expect(diagnostics).toEqual([]);
  expect(value).toContain(`Created ${folder}/.github/workflows/pages.yml`);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(value).toContain(` at v${version}: correct that where it is wrong`);
  expect(readFileSync(join(folder, '.github/workflows/pages.yml'), 'utf8')).toContain(`ref: v${version}\n`);
});

test('a file that is there as it would be written stays, and one that somebody changed is not written over', () => {
  const folder = repository();
  createDeploy('github-pages', folder);
  expect(createDeploy('nginx', folder).value).toMatch(/check\.yml is there already\nCreated .+site\.yml\n/);
  const file = join(folder, '.github/workflows/site.yml');
  writeFileSync(file, 'name: mine\n');
  const before = readFolder(folder);
  expect(createDeploy('s3', folder)).toMatchObject({ value: null, diagnostics: [{ code: 'file-exists' }] });
  expect(readFolder(folder)).toEqual(before);
});

test('a folder inside of a repository is refused, as a CI begins at its top', () => {
  const inside = join(repository(), 'content');
  mkdirSync(inside);
  const { value, diagnostics } = createDeploy('netlify', inside);
  expect([value, diagnostics[0]?.message]).toEqual([null, `${inside} is a folder inside of a repository`]);
});
