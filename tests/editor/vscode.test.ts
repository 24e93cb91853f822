import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { loadContent } from '../../src/content/load-content.ts';
import { formatPretty } from '../../src/diagnostics/format-diagnostics.ts';
import { createSchemas } from '../../src/editor/create-schemas.ts';
import { readSite } from '../harness/read-site.ts';

const root = join(import.meta.dirname, '../..');

function readJson<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  return schema.parse(JSON.parse(readFileSync(join(root, '.vscode', file), 'utf8')));
}

const settings = z.object({ 'yaml.schemas': z.record(z.string(), z.string()) });
const matcher = z.object({ pattern: z.tuple([z.object({ regexp: z.string() }), z.object({ regexp: z.string() })]) });
const tasks = z.object({ tasks: z.tuple([z.object({ problemMatcher: matcher })]) });
const manifest = z.object({ type: z.string(), main: z.string() });

test('every schema is wired to files that exist, and every file of the content to one schema', () => {
  const wired = readJson('settings.json', settings)['yaml.schemas'];
  const names = Object.keys(createSchemas(loadContent('tests/fixtures/full').value));
  expect(Object.keys(wired).toSorted()).toEqual(names.map((name) => `.cache/schemas/content/${name}`).toSorted());
  const files = globSync('**/*.{md,yml}', { cwd: join(root, 'tests/fixtures/full') }).map((file) => `content/${file}`);
  const globs = Object.values(wired);
  expect(files.filter((file) => globs.filter((glob) => matchesGlob(file, glob)).length !== 1)).toEqual([]);
});

test('the task finds every problem with its place in what a command prints', () => {
  const [{ problemMatcher }] = readJson('tasks.json', tasks).tasks;
  const [first, second] = problemMatcher.pattern;
  const { diagnostics } = readSite('tests/fixtures/broken');
  const lines = formatPretty(diagnostics).split('\n');
  const found = lines.flatMap((line, index) => {
    const [message, place] = [
      new RegExp(first.regexp).exec(line),
      new RegExp(second.regexp).exec(lines[index + 1] ?? ''),
    ];
    return message === null || place === null ? [] : [[...message.slice(1), ...place.slice(1)].join(' ')];
  });
  const placed = diagnostics.flatMap(({ severity, code, message, place }) =>
    place === null ? [] : [[severity, code, message, place.file, place.line, place.column].join(' ')],
  );
  expect(found).toEqual(placed);
});

test('the extension of this folder is one that VS Code loads as it stands', () => {
  const { type, main } = readJson('extensions/proofolio/package.json', manifest);
  const entry = readFileSync(join(root, '.vscode/extensions/proofolio', main), 'utf8');
  const imported = [...entry.matchAll(/from '([^']+)'/g)].flatMap(([, specifier]) => specifier ?? []);
  const files = imported.filter((specifier) => specifier.startsWith('.'));
  expect(type).toBe('module');
  expect(imported.filter((specifier) => !files.includes(specifier))).toEqual(['vscode']);
  expect(files.filter((file) => !existsSync(join(root, '.vscode/extensions/proofolio', file)))).toEqual([]);
});
