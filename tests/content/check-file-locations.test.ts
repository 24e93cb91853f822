import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { MINIMAL_FILES } from './minimal-files.ts';

const strayIn = (files: Readonly<Record<string, string>>): readonly string[] => {
  const folder = temporaryFolder({ ...MINIMAL_FILES, ...files });
  return loadContent(folder).diagnostics.map(({ code, place }) => `${code} ${place?.file.slice(folder.length + 1)}`);
};

test('files of a repository at the top of the content are left alone', () => {
  const names = [
    ...['package.json', 'package-lock.json', 'pnpm-lock.yaml', 'tsconfig.json', 'renovate.json', 'node_modules/a/b.js'],
    ...[
      'Makefile',
      'Dockerfile',
      'CODEOWNERS',
      'LICENSE',
      'LICENSE-MIT',
      'COPYING',
      'NOTICE',
      'README.md',
      'README.es.md',
    ],
    ...[
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'netlify.toml',
      'vercel.json',
      'docker-compose.yml',
      'eslint.config.js',
    ],
  ];
  expect(strayIn(Object.fromEntries(names.map((name) => [name, 'x'])))).toEqual([]);
});

test('elsewhere, and by other names, files that nothing reads are mistakes', () => {
  expect(strayIn({ 'media/package.json': '{}', 'notes.txt': '', 'drafts/README.md': '', 'people.yml': '' })).toEqual([
    'stray-file drafts/README.md',
    'stray-file people.yml',
    'stray-file media/package.json',
    'stray-file notes.txt',
  ]);
});
