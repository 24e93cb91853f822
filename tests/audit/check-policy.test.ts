import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { auditSite } from '../../src/audit/audit-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { audited, codesOf, findings, POLICY, page } from './audited.ts';

test.each([
  ['a script', '<script>start()</script>'],
  ['a style sheet', '<style>p { color: red }</style>'],
  ['the attribute onclick', '<p onclick="start()">x</p>'],
  ['the attribute style', '<p style="color: red">x</p>'],
  ['an address that runs', '<a href="javascript:start()">x</a>'],
])('a page may not hold %s', async (what, body) => {
  const found = await findings({ 'index.html': page(body) });
  const broken = found.filter(({ code }) => code === 'broken-policy').map(({ message }) => message);
  expect(broken).toEqual([`the policy forbids ${what} in the page itself, in "index.html"`]);
});

test('data in a page is no script', async () => {
  expect(await codesOf({ 'index.html': page('<script type="text/plain">x</script>') })).not.toContain('broken-policy');
});

test.each([
  ['is missing', page('').replace(/<meta http-equiv[^>]*>/, '')],
  [
    'comes too late',
    page('').replace('<meta charset="utf-8">', '<script src="/folio/a.js"></script><meta charset="utf-8">'),
  ],
  ['is another one', page('').replaceAll("img-src 'self'", "img-src 'none'")],
  ['lets inline scripts run', page('').replaceAll("script-src 'self'", "script-src 'self' 'unsafe-inline'")],
  ['allows any host', page('').replaceAll("img-src 'self'", 'img-src *')],
])('a page whose policy %s is found', async (_, html) => {
  const codes = await codesOf({ 'work/index.html': html, 'a.js': '' });
  expect(new Set(codes)).toEqual(new Set(['broken-policy']));
});

test('headers in the folder and beside it say what the pages say', async () => {
  expect(await codesOf({ _headers: `/*\n  Content-Security-Policy: ${POLICY}\n` })).toEqual([]);
  expect(await codesOf({ _headers: `/*\n  Content-Security-Policy: default-src *\n` })).toEqual(['broken-policy']);
  const folder = join(temporaryFolder(), 'public');
  const audit = audited({});
  const beside = { ...audit, files: { ...audit.files, folder } };
  expect(await auditSite(beside)).toEqual([]);
  writeFileSync(`${folder}.caddy.conf`, 'header Content-Security-Policy "default-src *"\n');
  expect((await auditSite(beside)).map(({ code, message }) => [code, message])).toEqual([
    ['broken-policy', 'the headers have another policy than the pages, in "../public.caddy.conf"'],
  ]);
});

test('what a page asks other hosts for is found, unless its policy allows that host', async () => {
  const foreign = async (body: string, head = ''): Promise<number> =>
    (await codesOf({ 'index.html': page(body, head) })).filter((code) => code === 'foreign-request').length;
  expect(await foreign('<img src="https://cdn.example/a.png" alt="">')).toBe(1);
  expect(await foreign('', '<link rel="preconnect" href="https://cdn.example/">')).toBe(1);
  expect(await foreign('<img src="https://stats.example/a.png" alt="">')).toBe(0);
  expect(
    await foreign('<a href="https://cdn.example/a.png">x</a>', '<link rel="me" href="https://cdn.example/">'),
  ).toBe(0);
  const css = { 'a.css': '@import "https://cdn.example/b.css"; p { background: url(//cdn.example/a.png) }' };
  expect(await codesOf(css)).toEqual(['foreign-request', 'foreign-request']);
});

test('a copied file by which a search engine sees whose site it is need not be a page', async () => {
  const files = { 'google1a2b.html': 'google-site-verification: google1a2b.html\n', 'sitemap.xml': SITEMAP };
  expect(await codesOf(files, { copied: new Set(['google1a2b.html']) })).toEqual([]);
  expect(new Set(await codesOf(files))).toEqual(new Set(['broken-policy', 'heading-level', 'wrong-sitemap']));
});

const SITEMAP =
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://ada.example/folio/</loc></url></urlset>';
