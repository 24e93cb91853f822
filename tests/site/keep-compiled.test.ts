import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/diagnostics/diagnostic.ts';
import { type Compilation, keepCompiled } from '../../src/site/keep-compiled.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const warning = { severity: 'warning', code: 'sass', message: 'old', place: null, help: null } as const;
const folder = temporaryFolder();

/** Compiles `source` of a file of its own, and counts how often. */
function compilation(name: string, source: { text: string }): Compilation & { readonly count: () => number } {
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
    expect(await keepCompiled(once)).toEqual({ value: 'made of a', diagnostics: [] });
    expect(await keepCompiled(once)).toEqual({ value: 'made of a', diagnostics: [] });
    expect(once.count()).toBe(1);
  });

  test('is made anew when they have changed, and when they have changed back', async () => {
    const source = { text: 'a' };
    const changing = compilation('changing', source);
    for (const text of ['a', 'b', 'a']) {
      source.text = text;
      expect((await keepCompiled(changing)).value).toBe(`made of ${text}`);
    }
    expect(changing.count()).toBe(3);
  });

  test('is told of each time when there is something to tell', async () => {
    const bad = compilation('bad', { text: 'bad' });
    expect((await keepCompiled(bad)).diagnostics).toEqual([warning]);
    expect((await keepCompiled(bad)).diagnostics).toEqual([warning]);
  });

  test('is not kept when its sources change while it is made', async () => {
    const source = { text: 'a' };
    const changing = compilation('meanwhile', source);
    const compile = async () => {
      source.text = 'b';
      return changing.compile();
    };
    expect((await keepCompiled({ ...changing, compile })).value).toBe('made of b');
    source.text = 'a';
    expect((await keepCompiled(changing)).value).toBe('made of a');
  });
});
