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
const pattern = z.object({ regexp: z.string(), loop: z.boolean().optional() });
const matcher = z.object({ pattern: z.tuple([pattern, pattern]) });
const tasks = z.object({ tasks: z.tuple([z.object({ problemMatcher: z.tuple([matcher, matcher]) })]) });
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
  const { diagnostics } = readSite('tests/fixtures/broken');
  const lines = formatPretty(diagnostics).split('\n');
  const found = problemMatcher.flatMap(({ pattern }) => matchLines(lines, pattern)).toSorted();
  const placed = diagnostics.flatMap(({ severity, place }) =>
    place === null ? [] : [`${severity} ${place.file} ${place.line} ${place.column}`],
  );
  expect(found).toEqual(placed.toSorted());
});

type Pattern = z.output<typeof matcher>['pattern'];

/** As an editor does it: the second pattern is tried below what the first one matches, once or line by line. */
function matchLines(lines: readonly string[], [first, second]: Pattern): readonly string[] {
  return lines.flatMap((line, index) => {
    const severity = new RegExp(first.regexp).exec(line)?.[1];
    if (severity === undefined) return [];
    const below = lines.slice(index + 1).map((each) => new RegExp(second.regexp).exec(each));
    const end = below.indexOf(null);
    const matches = below.slice(0, second.loop === true ? end : Math.min(1, end));
    return matches.map((match) => [severity, ...(match?.slice(1, 4) ?? [])].join(' '));
  });
}

test('the extension of this folder is one that VS Code loads as it stands', () => {
  const { type, main } = readJson('extensions/proofolio/package.json', manifest);
  const entry = readFileSync(join(root, '.vscode/extensions/proofolio', main), 'utf8');
  const imported = [...entry.matchAll(/from '([^']+)'/g)].flatMap(([, specifier]) => specifier ?? []);
  const files = imported.filter((specifier) => specifier.startsWith('.'));
  expect(type).toBe('module');
  expect(imported.filter((specifier) => !files.includes(specifier))).toEqual(['vscode']);
  expect(files.filter((file) => !existsSync(join(root, '.vscode/extensions/proofolio', file)))).toEqual([]);
});
