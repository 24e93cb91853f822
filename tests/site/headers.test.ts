import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/cli/build-site.ts';
import { fenceFlags } from '../../src/cli/fence.cjs';
import { parseOptions } from '../../src/cli/parse-options.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

test('headers lie in the folder or beside it, hold the policy of the pages, and follow what is asked for', async () => {
  const out = join(temporaryFolder(), 'public');
  const { value: options } = parseOptions(['--content', 'tests/fixtures/minimal', '--out', out], { environment: {} });
  const beside = `${out}.nginx.conf`;
  expect((await buildSite(options, { host: 'netlify' })).value).toContain('published');
  const policy = / http-equiv="Content-Security-Policy" content="([^"]+)"/
    .exec(readFileSync(join(out, 'index.html'), 'utf8'))?.[1]
    ?.replaceAll('&#39;', "'");
  expect(readFileSync(join(out, '_headers'), 'utf8')).toContain(`  Content-Security-Policy: ${policy}\n`);

  await buildSite(options, { host: 'nginx' });
  expect(existsSync(join(out, '_headers'))).toBe(false);
  expect(readFileSync(beside, 'utf8')).toContain(`  default "${policy}";`);
  expect(readFileSync(beside, 'utf8')).not.toContain('Strict-Transport-Security');
  expect((await buildSite(options, { host: 'nginx' })).value).toContain('is up to date');
  rmSync(beside);
  await buildSite(options, { host: 'nginx', hsts: true });
  expect(readFileSync(beside, 'utf8')).toContain('Strict-Transport-Security');
  rmSync(beside);
  await buildSite(options, { host: 'nginx', hsts: true });
  expect(existsSync(beside)).toBe(true);
});

test('the fence lets a build write that file, and nothing else beside the folder', () => {
  const flags = (...args: string[]) => fenceFlags(['build', '--out', '/x/public', ...args], '/x', '_site');
  const more = flags('--host', 'nginx').filter((flag) => !flags().includes(flag));
  expect(more).toEqual(['--allow-fs-write=/x/public.nginx.*']);
  expect(flags('--host', '../../etc')).toEqual(flags());
  expect(flags('--host')).toEqual(flags());
});
