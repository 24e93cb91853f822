import { expect, test } from 'vitest';
import { checkOptions } from '../../src/cli/check-options.ts';

const read = (...args: readonly string[]) => checkOptions(args, {}).value;

test('without --site only the content is checked', () => {
  expect(read('--content', 'x', '--strict')).toEqual({
    site: null,
    manifest: null,
    since: null,
    external: false,
    internal: false,
    a11y: false,
    translations: false,
    rest: ['--content', 'x', '--strict'],
  });
});

test('--site takes a folder, and otherwise means the usual one', () => {
  expect(read('--site')).toEqual({
    site: '_site',
    manifest: null,
    since: null,
    external: false,
    internal: false,
    a11y: false,
    translations: false,
    rest: [],
  });
  expect(read('--site', 'public', '--strict')).toEqual({
    site: 'public',
    manifest: null,
    since: null,
    external: false,
    internal: false,
    a11y: false,
    translations: false,
    rest: ['--strict'],
  });
  expect(read('--site=public', '--strict')).toEqual({
    site: 'public',
    manifest: null,
    since: null,
    external: false,
    internal: false,
    a11y: false,
    translations: false,
    rest: ['--strict'],
  });
  expect(read('--strict', '--site', '--content', 'x')).toEqual({
    site: '_site',
    manifest: null,
    since: null,
    external: false,
    internal: false,
    a11y: false,
    translations: false,
    rest: ['--strict', '--content', 'x'],
  });
});

test('a word that is no folder of it is left for others to report', () => {
  expect(read('--site=public', 'stray')).toEqual({
    site: 'public',
    manifest: null,
    since: null,
    external: false,
    internal: false,
    a11y: false,
    translations: false,
    rest: ['stray'],
  });
});

test('--site before the -- that npm wants is reported', () => {
  const { diagnostics } = checkOptions([], { npm_config_site: 'true', npm_lifecycle_event: 'check' });
  expect(diagnostics.map(({ code, help }) => [code, help])).toEqual([
    ['bad-option', 'write -- before the first option: npm run check -- --site …'],
  ]);
});

test('--manifest takes a file, and needs one', () => {
  expect(read('--manifest', 'a.sha256', '--site')).toEqual({
    site: '_site',
    manifest: 'a.sha256',
    since: null,
    external: false,
    internal: false,
    a11y: false,
    translations: false,
    rest: [],
  });
  expect(read('--site', '--manifest=a.sha256')).toEqual({
    site: '_site',
    manifest: 'a.sha256',
    since: null,
    external: false,
    internal: false,
    a11y: false,
    translations: false,
    rest: [],
  });
  expect(checkOptions(['--manifest', '--out', 'x'], {}).diagnostics).toMatchObject([
    { message: '--manifest needs a file' },
  ]);
});

test('--since takes a revision, and needs one', () => {
  expect(read('--since', 'origin/main', '--strict')).toMatchObject({ since: 'origin/main', rest: ['--strict'] });
  expect(checkOptions(['--since'], {}).diagnostics).toMatchObject([{ message: '--since needs a revision' }]);
});

test('--external checks the built site too', () => {
  expect(read('--external', '--strict')).toMatchObject({
    site: '_site',
    external: true,
    internal: false,
    a11y: false,
    translations: false,
    rest: ['--strict'],
  });
  expect(read('--external', '--site', 'public')).toMatchObject({ site: 'public', external: true });
  expect(checkOptions(['--external=yes'], {}).diagnostics).toMatchObject([{ message: '--external takes no value' }]);
});

test('--translations is a switch', () => {
  expect(read('--translations', '--format', 'json')).toMatchObject({ translations: true, rest: ['--format', 'json'] });
  expect(checkOptions(['--translations=es'], {}).diagnostics).toMatchObject([{ code: 'bad-option' }]);
});

test('--internal belongs to --external', () => {
  expect(read('--external', '--internal')).toMatchObject({ external: true, internal: true, rest: [] });
  expect(checkOptions(['--internal'], {}).diagnostics).toMatchObject([{ message: '--internal needs --external' }]);
});

test('--a11y checks the built site too', () => {
  expect(read('--a11y', '--strict')).toMatchObject({ site: '_site', a11y: true, rest: ['--strict'] });
  expect(checkOptions(['--a11y=yes'], {}).diagnostics).toMatchObject([{ message: '--a11y takes no value' }]);
});
