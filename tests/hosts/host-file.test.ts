import { describe, expect, test } from 'vitest';
import { HOSTS, type Host, type HostedSite, headerRules } from '../../src/hosts/header-rules.ts';
import { fileBeside, hostFile } from '../../src/hosts/host-file.ts';
import { contentPolicy } from '../../src/pages/content-policy.ts';

const site: HostedSite = {
  policy: contentPolicy(['https://stats.example']),
  url: 'https://team.example.org',
  base: '/portfolio/',
  files: ['index.html', 'assets/site.0123456789.css', 'media/ada-01234567-640.avif'],
  hsts: true,
};
const rules = headerRules(site);

/** The text of a host's file, with values as they are sent. */
function textFor(host: Host, change: Partial<HostedSite> = {}): string {
  return hostFile(host, { ...site, ...change }).text;
}

describe.each(HOSTS)('the file for %s', (host) => {
  const text = textFor(host);

  test('has each header with its value', () => {
    const isPartOfItsOwnSetting = host === 's3' ? ['X-Content-Type-Options', 'Strict-Transport-Security'] : [];
    for (const [name, value] of [...rules.always, rules.policy]) {
      if (isPartOfItsOwnSetting.includes(name)) continue;
      expect(text).toContain(value);
      if (host !== 's3') expect(text).toContain(name);
    }
  });

  test('has the policy of the pages, hosts that are allowed included, and no other for them', () => {
    expect(text).toContain(site.policy);
    expect(site.policy).toContain('https://stats.example');
    expect(textFor(host, { policy: contentPolicy() })).not.toContain('stats.example');
  });

  test('asks for HTTPS alone only where that was wished for', () => {
    expect(text).toMatch(/Strict-?Transport-?Security/);
    expect(textFor(host, { hsts: false })).not.toMatch(/Strict-?Transport-?Security/);
  });

  // Objects in S3 carry their caching themselves: it is a part of uploading them.
  if (host === 's3') return;

  test('lets only those folders be kept for good in which every name has a hash', () => {
    expect(text.match(/immutable"?/g)?.length).toBeGreaterThanOrEqual(2);
    for (const stray of ['media/index.html', 'media/cv.pdf', 'assets/logo.svg']) {
      const folder = `/${stray.split('/')[0]}/`;
      expect(text).toContain(folder);
      expect(textFor(host, { files: [...site.files, stray] })).not.toContain(folder);
    }
  });
});

test('servers send what lies packed beside a file, where that was made', () => {
  const settings = { nginx: '  gzip_static on;\n', caddy: '    precompressed br gzip\n' } as const;
  for (const host of ['nginx', 'caddy'] as const) {
    expect(textFor(host, { precompress: true })).toContain(settings[host]);
    expect(textFor(host)).not.toContain(settings[host]);
  }
});

test('drawings keep their own styles where a host can say so', () => {
  for (const host of ['vercel', 'nginx', 'caddy', 'apache'] as const)
    expect(textFor(host)).toContain(rules.drawings[1]);
  expect(textFor('cloudflare-pages')).toContain('/*.svg\n  ! Content-Security-Policy\n');
});

test('what is JSON can be read, and is what the host knows', () => {
  const { headers } = JSON.parse(textFor('vercel'));
  const sources = headers.map(({ source }: { source: string }) => new RegExp(`^${source}$`));
  const ofPath = (path: string) =>
    headers
      .filter((_: unknown, index: number) => sources[index].test(path))
      .flatMap((rule: { headers: { key: string }[] }) => rule.headers.map(({ key }) => key));
  for (const path of ['/', '/engineers/ada/', '/assets/icons.0123456789.svg', '/media/ada-01234567-640.avif']) {
    const names = ofPath(path);
    expect(names.filter((name: string) => name === 'Content-Security-Policy')).toHaveLength(1);
    expect(new Set(names).size).toBe(names.length);
    expect(names.includes('Cache-Control')).toBe(/^\/(?:assets|media)\//.test(path));
  }
  const { CustomHeadersConfig } = JSON.parse(textFor('s3'));
  expect(CustomHeadersConfig.Quantity).toBe(CustomHeadersConfig.Items.length);
});

test('servers know the base path and the host', () => {
  expect(textFor('nginx')).toContain('location /portfolio/ { alias /srv/www/site/; }');
  expect(textFor('nginx', { base: '/' })).toContain('  root /srv/www/site;');
  expect(textFor('nginx')).toContain('server_name team.example.org;');
  expect(textFor('caddy')).toContain('\nteam.example.org {\n');
  expect(textFor('caddy', { url: 'http://localhost:81' })).toContain('\nhttp://localhost:81 {\n');
  expect(textFor('apache')).toContain('ErrorDocument 404 /portfolio/404.html');
});

test('files lie where hosts look for them', () => {
  expect(HOSTS.map((host) => hostFile(host, site).name ?? fileBeside(host, 'public/'))).toEqual([
    '_headers',
    '_headers',
    'vercel.json',
    'public.nginx.conf',
    'public.caddy.conf',
    '.htaccess',
    'public.s3.json',
  ]);
  expect(HOSTS.filter((host) => (hostFile(host, site).name === null) !== (fileBeside(host, 'x') !== null))).toEqual([]);
});
