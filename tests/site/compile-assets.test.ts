import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/diagnostics/diagnostic.ts';
import {
  type Compilation,
  cacheCompiled,
  compileAssets,
  SCRIPT_SOURCES,
  STYLE_SOURCES,
} from '../../src/site/compile-assets.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const folder = temporaryFolder();

/** The modules of this project that files of `sources` import, as paths, but for those that lie in them. */
function importsFromElsewhere(sources: readonly string[]): readonly string[] {
  const isIn = (file: string) => sources.some((source) => file === source || file.startsWith(`${source}/`));
  return sources.flatMap((source) =>
    globSync(`${source}/**/*.ts`).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bfrom '(\.[^']+)'/g)]
        .map(([, specifier = '']) => path.posix.join(path.dirname(file), specifier))
        .filter((imported) => !isIn(imported)),
    ),
  );
}

test('the style sheets and the scripts are cached by all that they depend on', () => {
  expect(importsFromElsewhere(SCRIPT_SOURCES)).toEqual([]);
  expect(importsFromElsewhere(STYLE_SOURCES)).toEqual([]);
  expect(importsFromElsewhere(['src/site']).length).toBeGreaterThan(10);
});

test('what is cached is what is compiled, and damage of it is made good', async () => {
  const compiled = await compileAssets(folder);
  expect(await compileAssets(folder)).toEqual(compiled);
  writeFileSync(`${folder}/styles`, 'damaged');
  rmSync(`${folder}/theme`);
  expect(await compileAssets(folder)).toEqual(compiled);
});

const warning = { severity: 'warning', code: 'sass', message: 'old', place: null, help: null } as const;

/** Compiles `source` of a file of its own, and counts how often. */
function compilation(name: string, source: { text: string }): Compilation<string> & { readonly count: () => number } {
  let compiled = 0;
  return {
    file: `${folder}/${name}`,
    hashSources: async () => source.text.padEnd(64, '.'),
    compile: async (): Promise<Result<string>> => {
      compiled += 1;
      return { value: `made of ${source.text}`, diagnostics: source.text === 'bad' ? [warning] : [] };
    },
    count: () => compiled,
  };
}

describe('a compiled text', () => {
  test('is made once as long as its sources are the same', async () => {
    const once = compilation('once', { text: 'a' });
    expect(await cacheCompiled(once)).toEqual({ value: 'made of a', diagnostics: [] });
    expect(await cacheCompiled(once)).toEqual({ value: 'made of a', diagnostics: [] });
    expect(once.count()).toBe(1);
  });

  test('is made anew when they have changed, and when they have changed back', async () => {
    const source = { text: 'a' };
    const changing = compilation('changing', source);
    for (const text of ['a', 'b', 'a']) {
      source.text = text;
      expect((await cacheCompiled(changing)).value).toBe(`made of ${text}`);
    }
    expect(changing.count()).toBe(3);
  });

  test('is reported each time when there is something to report', async () => {
    const bad = compilation('bad', { text: 'bad' });
    expect((await cacheCompiled(bad)).diagnostics).toEqual([warning]);
    expect((await cacheCompiled(bad)).diagnostics).toEqual([warning]);
  });

  test('is not kept when its sources change while it is made', async () => {
    const source = { text: 'a' };
    const changing = compilation('meanwhile', source);
    const compile = async () => {
      source.text = 'b';
      return changing.compile();
    };
    expect((await cacheCompiled({ ...changing, compile })).value).toBe('made of b');
    source.text = 'a';
    expect((await cacheCompiled(changing)).value).toBe('made of a');
  });
});
