import { expect, test } from 'vitest';
import { buildOptions } from '../../src/cli/build-options.ts';

test('takes a shard out of the other options, however it is written', () => {
  const shard = { number: 2, count: 4 };
  for (const args of [
    ['--drafts', '--shard', '2/4', '--out', 'x'],
    ['--drafts', '--shard=2/4', '--out', 'x'],
  ]) {
    const value = {
      shard,
      merge: null,
      host: null,
      hsts: false,
      precompress: false,
      manifest: null,
      summary: null,
      rest: ['--drafts', '--out', 'x'],
    };
    expect(buildOptions(args)).toEqual({ value, diagnostics: [] });
  }
});

test('takes all folders that follow --merge, and what follows other options stays with those', () => {
  const value = {
    shard: null,
    merge: ['a', 'b c', 'd'],
    host: null,
    hsts: false,
    precompress: false,
    manifest: null,
    summary: null,
    rest: ['--out', 'x', 'stray'],
  };
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

test('takes the host that headers are written for', () => {
  expect(buildOptions(['--host', 'nginx', '--hsts', '--out', 'x'])).toMatchObject({
    value: { host: 'nginx', hsts: true, rest: ['--out', 'x'] },
    diagnostics: [],
  });
  expect(buildOptions(['--host=cloudflare-pages']).value).toMatchObject({
    host: 'cloudflare-pages',
    hsts: false,
    rest: [],
  });
});

test.each([
  [['--host', 'ngnix'], '--host ngnix is no host that is known', 'did you mean "--host nginx"?'],
  [['--host', 'constructor'], '--host constructor is no host that is known', /^write one of: netlify, /],
  [['--hsts'], '--hsts needs --host', /^say for which host: netlify, /],
  [['--hsts=yes', '--host', 's3'], '--hsts takes no value', 'write --hsts alone'],
  [['--precompress=br'], '--precompress takes no value', 'write --precompress alone'],
  [
    ['--precompress', '--shard', '1/2'],
    '--precompress and --shard do not go together',
    'give --precompress to the merge of all shards',
  ],
  [
    ['--shard', '1/2', '--host', 's3'],
    '--host and --shard do not go together',
    'give --host to the merge of all shards',
  ],
])('refuses %j', (args, message, help) => {
  const { diagnostics } = buildOptions(args);
  expect(diagnostics.map((each) => each.message)).toEqual([message]);
  expect(diagnostics[0]?.help).toMatch(help);
});

test.each([
  [['--manifest'], true, []],
  [['--manifest', '--out', 'x'], true, ['--out', 'x']],
  [['--manifest', 'site.sha256', '--out', 'x'], 'site.sha256', ['--out', 'x']],
  [['--manifest=site.sha256', 'stray'], 'site.sha256', ['stray']],
])('takes the file of a manifest: %j', (args, manifest, rest) => {
  expect(buildOptions(args)).toMatchObject({ value: { manifest, rest }, diagnostics: [] });
});

test.each([
  [['--summary'], true, null, []],
  [['--summary', '', '--drafts'], true, null, ['--drafts']],
  [['--summary', 'job.md', '--manifest', '--out', 'x'], 'job.md', true, ['--out', 'x']],
  [['--manifest', '--summary=job.md', 'stray'], 'job.md', true, ['stray']],
])('takes the file of a summary: %j', (args, summary, manifest, rest) => {
  expect(buildOptions(args)).toMatchObject({ value: { summary, manifest, rest }, diagnostics: [] });
});

test('takes a manifest beside shards that are merged, and refuses that of one shard', () => {
  const value = { merge: ['a', 'b'], manifest: 'm', rest: [] };
  expect(buildOptions(['--merge', 'a', 'b', '--manifest', 'm'])).toMatchObject({ value, diagnostics: [] });
  expect(buildOptions(['--shard', '1/2', '--manifest']).diagnostics).toMatchObject([
    { message: '--manifest and --shard do not go together' },
  ]);
});
