import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerRules } from '../../src/hosts/header-rules.ts';
import { hostFile } from '../../src/hosts/host-file.ts';
import { describeInBrowser, useBrowser } from '../harness/browser.ts';
import { builtSite } from '../harness/built-site.ts';
import { everyState } from '../harness/every-state.ts';
import { samplePages } from '../harness/sample-pages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const CONTENT = 'tests/fixtures/full';
const MIME_TYPES = '/etc/nginx/mime.types';
const PATIENCE = 200;

const servers = (['nginx', 'caddy'] as const).filter(
  (server) => everyState && spawnSync(server, [server === 'nginx' ? '-v' : 'version']).status === 0,
);
const cases = servers.flatMap((server) => ['/', '/portfolio/'].map((base) => ({ server, base })));

describe.skipIf(cases.length === 0)('real servers with the files of --host', () => {
  describeInBrowser.each(cases)('$server under $base', ({ server, base }) => {
    const browser = useBrowser();
    let child: ChildProcess | undefined;
    let address = '';
    let folder = '';
    let rules = headerRules({ policy: '', url: '', base, files: [], hsts: false });

    beforeAll(async () => {
      ({ folder } = await builtSite(CONTENT, base === '/' ? {} : { base }));
      const [, policy = ''] =
        /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
          readFileSync(join(folder, 'index.html'), 'utf8'),
        ) ?? [];
      const port = await freePort();
      address = `http://127.0.0.1:${port}`;
      const files = globSync('**/*.*', { cwd: folder });
      const site = { policy: policy.replaceAll('&#39;', "'"), url: address, base, files, hsts: false };
      rules = headerRules(site);
      const text = hostFile(server, site).text.replaceAll('/srv/www/site', folder);
      child = server === 'nginx' ? startNginx(text, port) : startCaddy(text);
      await answers(`${address}${base}`);
    });
    afterAll(() => child?.kill());

    test('every kind of page is as it is, and nothing in it is refused', async () => {
      const page = await browser().newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() !== 'log') complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText;
        // What a page has not loaded yet when the next one is opened is called off.
        if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${reason}`);
      });
      for (const path of Object.values(samplePages[CONTENT])) {
        const response = await page.goto(`${address}${base}${path.replace(/^\//, '')}`, { waitUntil: 'load' });
        const headers = response?.headers() ?? {};
        for (const [name, value] of [...rules.always, rules.policy, rules.fresh])
          expect(headers[name.toLowerCase()]).toBe(value);
        expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
        await page.evaluate(() => document.querySelector<HTMLElement>('.theme-toggle')?.click());
      }
      await page.close();
      expect(complaints.filter((text) => !/status of 404/.test(text))).toEqual([]);
    });

    test('what has a hash in its name is kept, and what is not there is not', async () => {
      const [sheet] = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.css'));
      const drawing = globSync('media/*.svg', { cwd: folder })[0];
      const photo = globSync('media/*.avif', { cwd: folder })[0];
      for (const path of [`assets/${sheet}`, drawing, photo]) {
        const response = await fetch(`${address}${base}${path}`);
        expect([path, response.status, response.headers.get('cache-control')]).toEqual([path, 200, rules.immutable[1]]);
        expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      }
      expect((await fetch(`${address}${base}${drawing}`)).headers.get('content-security-policy')).toBe(
        rules.drawings[1],
      );
      expect((await fetch(`${address}${base}${photo}`)).headers.get('content-type')).toBe('image/avif');
      const missing = await fetch(`${address}${base}assets/site.0000000000.css`);
      expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, rules.fresh[1]]);
      expect(missing.headers.get('content-security-policy')).toBe(rules.policy[1]);
      expect(await missing.text()).toContain('<!doctype html>');
    });

    test('addresses without their last slash lead on, and what the engine notes is not sent', async () => {
      const response = await fetch(`${address}${base}projects`, { redirect: 'manual' });
      expect(response.headers.get('location')).toMatch(/projects\/$/);
      expect((await fetch(`${address}${base}projects`)).status).toBe(200);
      expect((await fetch(`${address}${base}.proofolio`)).status).toBe(404);
      expect((await fetch(`${address}${base}.well-known/security.txt`)).status).toBe(200);
    });
  });
});

function startNginx(text: string, port: number): ChildProcess {
  const own = temporaryFolder();
  const server = text.replace('listen 80;', `listen 127.0.0.1:${port};`).replace('  listen [::]:80;\n', '');
  expect(server).toContain(`:${port};`);
  symlinkSync(MIME_TYPES, join(own, 'mime.types'));
  writeFileSync(join(own, 'site.conf'), server);
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(own, 'nginx.conf'),
    `${user} daemon off; pid ${own}/pid; error_log ${own}/error.log; events {} http { access_log off; include site.conf; }`,
  );
  return spawn('nginx', ['-c', join(own, 'nginx.conf'), '-p', own], { stdio: 'ignore' });
}

function startCaddy(text: string): ChildProcess {
  const own = temporaryFolder();
  writeFileSync(join(own, 'site.conf'), text);
  writeFileSync(join(own, 'Caddyfile'), `{\n  admin off\n}\nimport ${own}/site.conf\n`);
  const env = { ...process.env, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own };
  return spawn('caddy', ['run', '--config', join(own, 'Caddyfile')], { stdio: 'ignore', env });
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await setTimeout(50);
  }
  throw new Error(`nothing answers at ${url}`);
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const found = server.address();
      server.close(() => resolve(typeof found === 'object' && found !== null ? found.port : 0));
    });
  });
}
