import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/cli/build-site.ts';
import { mergeSite } from '../../src/cli/merge-shards.ts';
import { parseOptions } from '../../src/cli/parse-options.ts';
import { watchBuild } from '../../src/cli/watch-build.ts';
import { SHARD_FILE } from '../../src/publish/shards.ts';
import { builtSite } from '../harness/built-site.ts';
import { everyState } from '../harness/every-state.ts';
import { readFolder } from '../harness/read-pages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const content = everyState ? 'tests/fixtures/full' : 'tests/fixtures/sound';
const own = temporaryFolder();
const folderOf = (number: number, count: number): string => join(own, `${number}-of-${count}`);

async function buildShard(number: number, count: number, more: readonly string[] = []): Promise<string> {
  const out = folderOf(number, count);
  const { value } = parseOptions(['--content', content, '--out', out, ...more], { environment: {} });
  expect((await buildSite(value, { shard: { number, count } })).value).toContain(out);
  return out;
}

function merge(folders: readonly string[], out = join(own, 'merged')) {
  return mergeSite(folders, { content, out });
}

describe('shards', () => {
  const three = [1, 2, 3].map((number) => folderOf(number, 3));
  beforeAll(async () => {
    for (const number of [1, 2, 3]) await buildShard(number, 3);
  });

  test('give the bytes of one build when they are put together, and none of them is large', async () => {
    const whole = readFolder((await builtSite(content)).folder);
    for (const folder of three) expect(readFolder(folder).size).toBeLessThan(whole.size / 2);
    expect(await merge(three)).toMatchObject({ value: expect.stringContaining('from 3 shards') });
    expect(readFolder(join(own, 'merged'))).toEqual(whole);
  });

  test('are up to date when nothing changed, and so is what was merged from them', async () => {
    const { value } = parseOptions(['--content', content, '--out', join(own, 'merged')], { environment: {} });
    expect((await buildSite(value)).value).toContain('is up to date');
    const { value: again } = parseOptions(['--content', content, '--out', folderOf(2, 3)], { environment: {} });
    expect((await buildSite(again, { shard: { number: 2, count: 3 } })).value).toContain('is up to date');
  });

  test('say how they were put together as one build says how it went: by stages with counts, and pages by kind', async () => {
    let time = 0;
    const lines: string[] = [];
    const now = () => (time += 2000);
    const watch = watchBuild({ write: (text) => void lines.push(text), now });
    const out = join(own, 'watched');
    const target = { precompress: true };
    expect((await mergeSite(three, { content, out }, target, watch)).value).toContain('from 3 shards');
    const { stages, kinds, plan } = watch.end();
    const names = ['reading the shards', 'copying files', 'publishing', 'packing texts'];
    expect(stages.map(({ name }) => name)).toEqual(names);
    const packed = plan?.write.filter((path) => /\.(?:br|gz)$/.test(path)).length ?? 0;
    const copied = (plan?.write.length ?? 0) - packed;
    expect(lines.join('\n')).toContain(`copying files: ${copied} of ${copied}`);
    expect(lines.join('\n')).toContain(`packing texts: ${packed} of ${packed}`);
    const whole = watchBuild({ write: null, now });
    const { value } = parseOptions(['--content', content, '--out', out], { environment: {} });
    expect((await buildSite(value, target, whole)).value).toContain('is up to date');
    expect(whole.end()).toMatchObject({ kinds, isRecalled: true });
    const alone = watchBuild({ write: null, now });
    const { value: anew } = parseOptions(['--content', content, '--out', join(own, 'alone')], { environment: {} });
    await buildSite(anew, {}, alone);
    expect(kinds).toEqual(alone.end().kinds);
    expect(Object.keys(kinds)).toContain('engineer');
  });

  test('are all wanted, each once', async () => {
    const [one = '', two = ''] = three;
    const out = join(own, 'none');
    expect(await merge([one, two, two], out)).toMatchObject({
      value: null,
      diagnostics: [
        { code: 'bad-shard', message: `"${two}" and "${two}" are both the shard 2/3` },
        { code: 'bad-shard', message: 'the shard 3/3 is missing', help: 'build it: --shard 3/3' },
      ],
    });
    expect(await merge([one, join(own, 'nowhere')], out)).toMatchObject({ diagnostics: [{ code: 'bad-shard' }] });
    const damaged = temporaryFolder({ [SHARD_FILE]: '{"version":1}' });
    expect(await merge([one, damaged], out)).toMatchObject({ diagnostics: [{ code: 'bad-shard' }] });
    expect(existsSync(out)).toBe(false);
  });

  test('of different sites do not go together', async () => {
    const [one = '', two = '', third = ''] = three;
    const other = await buildShard(3, 3, ['--base', '/other/']);
    expect(await merge([one, two, other])).toMatchObject({ value: null, diagnostics: [{ code: 'bad-shard' }] });
    await buildShard(3, 3);
    expect(await merge([one, two, third])).toMatchObject({ value: expect.any(String) });
  });

  test('from which a file is gone, or in which it became a link, leave the last site as it was', async () => {
    const before = readFolder(join(own, 'merged'));
    const [one = ''] = three;
    const [lost = ''] = [...readFolder(one).keys()].filter((path) => path !== SHARD_FILE && path.endsWith('.html'));
    rmSync(join(one, lost));
    rmSync(join(own, 'merged', lost));
    const problem = {
      value: null,
      diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'bad-shard' })]),
    };
    expect(await merge(three)).toMatchObject(problem);
    symlinkSync(import.meta.filename, join(one, lost));
    expect(await merge(three)).toMatchObject(problem);
    rmSync(join(one, lost));
    await buildShard(1, 3);
    expect(await merge(three)).toMatchObject({ value: expect.any(String) });
    expect(readFolder(join(own, 'merged'))).toEqual(before);
  });

  test('give headers and packed files where they are put together, as one build does', async () => {
    const optionsFor = (name: string) => {
      const args = ['--content', 'tests/fixtures/minimal', '--out', join(own, name), '--pages-only'];
      return parseOptions(args, { environment: {} }).value;
    };
    const target = { host: 'netlify', hsts: true, precompress: true } as const;
    await buildSite(optionsFor('whole'), target);
    const halves = [1, 2].map((number) => ({ options: optionsFor(`half-${number}`), shard: { number, count: 2 } }));
    for (const { options, shard } of halves) await buildSite(options, { shard });
    const folders = halves.map(({ options }) => options.out);
    const both = optionsFor('both');
    expect(await mergeSite(folders, both, target)).toMatchObject({ value: expect.any(String) });
    expect(readFolder(both.out)).toEqual(readFolder(join(own, 'whole')));
    expect((await buildSite(both, target)).value).toContain('is up to date');
    expect((await buildSite(optionsFor('both'))).value).not.toContain('is up to date');
    await buildSite(optionsFor('whole'), { host: 'nginx', precompress: true });
    await mergeSite(folders, both, { host: 'nginx', precompress: true });
    const [beside, expected] = [both.out, join(own, 'whole')].map((out) => readFileSync(`${out}.nginx.conf`, 'utf8'));
    expect(beside).toEqual(expected);
  });
});
