import { expect, test } from 'vitest';
import { buildOptions } from '../../src/cli/build-options.ts';

test('takes a shard out of the other options, however it is written', () => {
  const shard = { number: 2, count: 4 };
  for (const args of [
    ['--drafts', '--shard', '2/4', '--out', 'x'],
    ['--drafts', '--shard=2/4', '--out', 'x'],
  ]) {
    const value = { shard, merge: null, rest: ['--drafts', '--out', 'x'] };
    expect(buildOptions(args)).toEqual({ value, diagnostics: [] });
  }
});

test('takes all folders that follow --merge, and what follows other options stays with those', () => {
  const value = { shard: null, merge: ['a', 'b c', 'd'], rest: ['--out', 'x', 'stray'] };
  expect(buildOptions(['--merge', 'a', 'b c', '--out', 'x', 'stray', '--merge=d'])).toEqual({ value, diagnostics: [] });
});

test.each(['0/4', '5/4', '2', '2/', 'a/b', '1/0', '-1/2', '1/257', ''])('refuses --shard=%s', (text) => {
  expect(buildOptions([`--shard=${text}`])).toMatchObject({
    value: { shard: null },
    diagnostics: [{ code: 'bad-option' }],
  });
});

test('refuses --merge without folders, and beside --shard', () => {
  expect(buildOptions(['--merge']).diagnostics).toMatchObject([{ message: '--merge needs folders' }]);
  expect(buildOptions(['--merge', 'a', '--shard', '1/2']).diagnostics).toMatchObject([
    { message: '--shard and --merge do not go together' },
  ]);
});
