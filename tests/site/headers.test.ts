import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/cli/build-site.ts';
import { fenceFlags } from '../../src/cli/fence.cjs';
import { parseOptions } from '../../src/cli/parse-options.ts';
import { watchBuild } from '../../src/cli/watch-build.ts';
import { HOSTS } from '../../src/hosts/header-rules.ts';
import { fileBeside } from '../../src/hosts/host-file.ts';
import { everyState } from '../harness/every-state.ts';
import { runCommand } from '../harness/run-command.ts';
import { runHere } from '../harness/run-here.ts';
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

  const watched = () => watchBuild({ write: null, now: () => 0 });
  await buildSite(options, { host: 'nginx' }, watched());
  expect(existsSync(join(out, '_headers'))).toBe(false);
  expect(readFileSync(beside, 'utf8')).toContain(`  default "${policy}";`);
  expect(readFileSync(beside, 'utf8')).not.toContain('Strict-Transport-Security');
  const watch = watched();
  expect((await buildSite(options, { host: 'nginx' }, watch)).value).toContain('is up to date');
  const { kinds, stages, isRecalled } = watch.end();
  expect([kinds['engineer'], stages.at(-1)?.name, isRecalled]).toEqual([1, 'making files', true]);
  rmSync(beside);
  await buildSite(options, { host: 'nginx', hsts: true });
  expect(readFileSync(beside, 'utf8')).toContain('Strict-Transport-Security');
  rmSync(beside);
  await buildSite(options, { host: 'nginx', hsts: true });
  expect(existsSync(beside)).toBe(true);
});

test('a fenced build writes headers, manifest and summary to where it is told, and says in the log of GitHub Actions where the site will stand', async () => {
  const folder = temporaryFolder({ 'job.md': 'before\n' });
  const out = join(folder, 'public');
  const [job, named] = [join(folder, 'job.md'), join(folder, 'a/b/named.txt')];
  const files = ['--host', 'caddy', '--manifest', named, '--summary', job];
  const args = ['--content', 'tests/fixtures/minimal', '--out', out, '--base', 'auto', '--url', 'auto', ...files];
  const environment = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'ada/folio' };
  const { stdout, stderr, status } = await runCommand('build', [...args, '--format', 'github'], environment);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/\nfor https:\/\/ada\.github\.io\/folio\/ \(as GitHub Pages says\)\n$/);
  expect(readFileSync(`${out}.caddy.conf`, 'utf8')).toContain('\nada.github.io {\n');
  expect(readFileSync(named, 'utf8')).toContain('  index.html\n');
  expect(readFileSync(job, 'utf8')).toMatch(
    /^before\n## The site was built\n\nPublished 4 pages[^|]*\| pages \| number/,
  );
});

test.each(everyState ? ['r1', '_site', 'nginx'] : ['_site'])(
  'the fence lets a build write headers and manifest beside the folder %s, and that folder still',
  (name) => {
    const project = temporaryFolder();
    const out = join(project, name);
    const inside = [out, join(out, 'a/b'), `${project}/.${name}.proofolio-old`];
    const headers = [`${out}.nginx.conf`, `${out}.nginx.conf.1.tmp`];
    const manifests = [`${out}.sha256`, `${project}/named.txt`];
    const paths = [...inside, ...headers, ...manifests, `${project}/other`];
    const ask = `console.log(JSON.stringify(${JSON.stringify(paths)}.filter((path) => process.permission.has('fs.write', path))))`;
    const allowed = (...args: string[]): unknown => {
      const flags = fenceFlags(['build', '--out', out, ...args], project, '_site');
      return JSON.parse(execFileSync(process.execPath, [...flags, '--eval', ask], { encoding: 'utf8' }));
    };
    const beside = [...inside, ...headers, `${out}.sha256`];
    expect(allowed('--host', 'nginx')).toEqual(beside);
    expect(allowed('--host', 'netlify')).toEqual(inside);
    expect(allowed('--manifest')).toEqual(beside);
    expect(allowed('--manifest', `${project}/named.txt`)).toEqual([...inside, `${project}/named.txt`]);
  },
);

test('a manifest lies beside the folder or where it is told to, never in it, and check compares with it', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'public');
  const args = ['--content', 'tests/fixtures/minimal', '--out', out, '--pages-only'];
  const checked = ['--content', 'tests/fixtures/minimal', '--out', out];
  const named = join(folder, 'named.txt');
  expect(await runHere('build', [...args, '--manifest'])).toMatchObject({ status: 0, stderr: '' });
  expect(await runHere('build', [...args, '--manifest', named])).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(named, 'utf8')).toBe(readFileSync(`${out}.sha256`, 'utf8'));
  expect(await runHere('check', [...checked, '--manifest', named])).toMatchObject({ status: 0, stderr: '' });
  appendFileSync(join(out, 'index.html'), 'x');
  const { status, stderr } = await runHere('check', [...checked, '--manifest', named]);
  expect([status, stderr]).toEqual([1, expect.stringContaining('"index.html" is not what was built')]);
  const inside = await runHere('build', [...args, '--manifest', join(out, 'x.txt')]);
  expect([inside.status, inside.stderr]).toEqual([1, expect.stringContaining('would be a file of the site')]);
});

test('each text lies beside itself as Brotli and gzip where that was asked for, and nowhere else', async () => {
  const out = join(temporaryFolder(), 'public');
  const { value: options } = parseOptions(['--content', 'tests/fixtures/minimal', '--out', out], { environment: {} });
  await buildSite(options, { precompress: true });
  const packed = (): readonly string[] => globSync('**/*.{br,gz}', { cwd: out }).toSorted();
  const names = packed();
  expect(names).toEqual(expect.arrayContaining(['index.html.br', 'index.html.gz', 'robots.txt.br', 'sitemap.xml.gz']));
  expect(names.filter((name) => /\.(?:pdf|png|woff2)\./.test(name))).toEqual([]);
  for (const name of names) {
    const unpack = name.endsWith('.br') ? brotliDecompressSync : gunzipSync;
    expect(unpack(readFileSync(join(out, name))).equals(readFileSync(join(out, name.slice(0, -3))))).toBe(true);
  }
  rmSync(join(out, 'index.html.br'));
  expect((await buildSite(options, { precompress: true })).value).toContain(': 1 files written');
  expect(packed()).toEqual(names);
  await buildSite(options);
  expect(packed()).toEqual([]);
});

test('a build prints its summary where no file is named, and of what is up to date how it was built', async () => {
  const args = ['--content', 'tests/fixtures/minimal', '--out', join(temporaryFolder(), 'public')];
  await runHere('build', args);
  const { stdout } = await runHere('build', [...args, '--summary']);
  expect(stdout).toContain('is up to date: 4 pages.\n\n| pages | number |\n');
  expect(stdout).toContain('| stage, when it was built | time |');
});

test('every host whose file lies beside the folder may write it, and no other word is heeded', () => {
  const flags = (...args: string[]) => fenceFlags(['build', '--out', '/x/public', ...args], '/x', '_site');
  for (const host of HOSTS) {
    expect(flags('--host', host).includes('--allow-fs-write=/x/public*')).toBe(fileBeside(host, 'public') !== null);
  }
  expect(flags('--summary')).toEqual(flags());
  expect(flags('--host', '../../etc')).toEqual(flags());
  expect(flags('--host')).toEqual(flags());
});
