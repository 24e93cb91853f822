import { rm } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { formatPretty } from '../../src/diagnostics/format-diagnostics.ts';
import {
  type PreviewOptions,
  type PreviewServer,
  type PreviewState,
  servePreview,
} from '../../src/preview/serve-preview.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';
import { unknownSkill } from './sample-diagnostic.ts';

const broken: PreviewState = { kind: 'broken', diagnostics: [unknownSkill], text: formatPretty([unknownSkill]) };

async function serve(folder: string, options: Partial<PreviewOptions> = {}): Promise<PreviewServer> {
  const server = await servePreview({ folder, base: '/', port: 0, ...options });
  onTestFinished(() => server.close());
  return server;
}

async function get(server: PreviewServer, path: string): Promise<readonly [number, string]> {
  const response = await fetch(new URL(path, server.url), { redirect: 'manual' });
  const text = response.headers.get('location') ?? (await response.text());
  return [response.status, text.replace(/build=[^"]*/, 'build=…')];
}

/** Sends a path as it is, which `fetch` would tidy, and gives the status. */
function statusOf(
  server: PreviewServer,
  path: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const sent = request({ hostname, port, path, headers, method }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject).end();
  });
}

/** The messages that a page hears, each waited for in turn; `build` is what the page's script was asked for with. */
async function listen(server: PreviewServer, page = ''): Promise<() => Promise<unknown>> {
  const html = await (await fetch(new URL(page, server.url))).text();
  const build = /client\.js\?build=([^"]*)"/.exec(html)?.[1] ?? '';
  const response = await fetch(new URL(`__preview/events?build=${build}`, server.url));
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return async () => {
    for (;;) {
      const message = /(?:^|\n)data: (.*)\n\n/.exec(text);
      if (message?.[1] !== undefined) {
        text = text.slice(message.index + message[0].length);
        return JSON.parse(message[1]);
      }
      const chunk = await reader?.read();
      if (chunk === undefined || chunk.done) return 'closed';
      text += chunk.value;
    }
  };
}

const script = '<script type="module" src="/__preview/client.js?build=…"></script>';

test('each page comes with the script of the preview, which is served as well', async () => {
  const server = await serve(temporaryFolder({ 'index.html': '<body>start</body>', '404.html': '<body>lost</body>' }));
  expect(await get(server, '/')).toEqual([200, `<body>start${script}</body>`]);
  expect(await get(server, '/nobody/')).toEqual([404, `<body>lost${script}</body>`]);
  const client = await fetch(new URL('__preview/client.js', server.url));
  expect(client.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(await client.text()).toContain('EventSource');
});

test('a file that is not in the folder is made when somebody asks for it, and found by its name', async () => {
  const asked: string[] = [];
  const makeFile = async (path: string) => {
    asked.push(path);
    return path === 'ada/r é.pdf' ? new TextEncoder().encode('%PDF-1.7') : null;
  };
  const server = await serve(temporaryFolder({ '404.html': 'lost' }), { makeFile });
  const response = await fetch(new URL('ada/r%20%C3%A9.pdf', server.url));
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(await response.text()).toBe('%PDF-1.7');
  expect((await get(server, '/%'))[0]).toBe(404);
  expect(asked).toEqual(['ada/r é.pdf', '']);
});

test('nothing is kept by the browser, and files that are no pages come as they are', async () => {
  const server = await serve(temporaryFolder({ 'a.css': 'body {}</body>' }));
  const response = await fetch(new URL('a.css', server.url));
  expect(await response.text()).toBe('body {}</body>');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8');
});

test('no other site can show a page of the preview in a frame, whatever it answers', async () => {
  const server = await serve(temporaryFolder({ 'index.html': 'start', 'ada/index.html': 'Ada', 'a.pdf': '%PDF-1.7' }));
  const paths = ['', 'ada', 'ada/', 'a.pdf', 'nobody/', '__preview/client.js', '__preview/events'];
  const answers = await Promise.all(paths.map((path) => fetch(new URL(path, server.url), { redirect: 'manual' })));
  const headers = answers.map((answer) =>
    ['content-security-policy', 'x-frame-options'].map((name) => answer.headers.get(name)),
  );
  expect(headers).toEqual(paths.map(() => ["frame-ancestors 'none'", 'DENY']));
});

test('the site lies under its base path, to which the root leads', async () => {
  const folder = temporaryFolder({ 'index.html': 'start', '404.html': 'lost', 'ada/index.html': 'Ada' });
  const server = await serve(folder, { base: '/portfolio/' });
  expect(new URL(server.url).pathname).toBe('/portfolio/');
  expect(await get(server, '/')).toEqual([302, '/portfolio/']);
  expect(await get(server, '/portfolio?a=b')).toEqual([302, '/portfolio/?a=b']);
  expect(await get(server, '/portfolio/ada?a=b')).toEqual([302, '/portfolio/ada/?a=b']);
  expect((await get(server, '/portfolio/ada/'))[1]).toMatch(/^Ada<script type="module" src="\/portfolio\/__preview\//);
  expect((await get(server, '/ada/'))[0]).toBe(404);
});

test('files that are written, removed and swapped while it serves are seen at once', async () => {
  const folder = temporaryFolder({ 'index.html': 'start' });
  const server = await serve(folder);
  writeFiles(folder, { 'late/index.html': 'late' });
  expect((await get(server, '/late/'))[0]).toBe(200);
  await rm(folder, { recursive: true });
  expect((await get(server, '/late/'))[0]).toBe(503);
  writeFiles(folder, { 'index.html': 'again' });
  expect(await get(server, '/')).toEqual([200, `again${script}`]);
});

test('where no page was ever built, each address waits with the script for the site to come', async () => {
  const server = await serve(join(temporaryFolder(), 'absent'));
  server.show(broken);
  const [status, page] = await get(server, '/engineers/ada/');
  expect(status).toBe(503);
  expect(page).toContain(`${script}</body>`);
  server.show({ kind: 'ready', changed: 'pages' });
  expect((await get(server, '/engineers/ada/'))[0]).toBe(404);
});

test('a request that names another host is refused', async () => {
  const server = await serve(temporaryFolder({ 'index.html': 'start' }));
  for (const host of ['evil.example', 'localhost.evil.example', 'localhost@evil.example', 'evil.example@localhost']) {
    expect([host, await statusOf(server, '/', { host })]).toEqual([host, 403]);
  }
  for (const host of ['localhost', 'localhost:8080', '127.0.0.1:80', '[::1]:8080']) {
    expect([host, await statusOf(server, '/', { host })]).toEqual([host, 200]);
  }
});

test('no address leads out of the folder, and nothing can be written', async () => {
  const top = temporaryFolder({ 'secret.txt': 'secret', 'site/index.html': 'start', 'site/404.html': 'lost' });
  const server = await serve(join(top, 'site'));
  for (const path of [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '//secret.txt',
    '/a/..%2f..%2fsecret.txt',
  ]) {
    expect([path, await statusOf(server, path, {})]).toEqual([path, 404]);
  }
  expect(await statusOf(server, '*', {})).toBe(400);
  expect(await statusOf(server, '/', {}, 'POST')).toBe(405);
});

test('all open pages hear of each build, and of why there is none', async () => {
  const server = await serve(temporaryFolder({ 'index.html': 'start' }), {
    openPlace: ({ file, line }) => `edit:${file}#${line}`,
  });
  const [one, two] = [await listen(server), await listen(server)];
  server.show({ kind: 'ready', changed: 'styles' });
  server.show(broken);
  for (const next of [one, two]) {
    expect(await next()).toMatchObject({ kind: 'ready', changed: 'styles' });
    expect(await next()).toMatchObject({
      kind: 'broken',
      blocks: [
        [
          { kind: 'text', text: 'error[unknown-skill]: "Postgress" is not in content/skills.yml' },
          { kind: 'place', href: 'edit:content/engineers/ada.md#9' },
          { kind: 'frame', text: '  9 |   - Postgress\n    |     ^^^^^^^^^' },
          { kind: 'text', text: '  help: did you mean "PostgreSQL"?' },
        ],
        [{ kind: 'text', text: '1 error in 1 file' }],
      ],
    });
  }
});

test('a page that opens while the build is broken hears so at once', async () => {
  const server = await serve(temporaryFolder({ 'index.html': 'start' }));
  server.show({ kind: 'ready', changed: 'pages' });
  server.show(broken);
  expect(await (await listen(server))()).toMatchObject({ kind: 'broken' });
});

test('a page that missed that a mistake was taken back hears so, and need not come again', async () => {
  const server = await serve(temporaryFolder({ 'index.html': 'start' }));
  server.show({ kind: 'ready', changed: 'pages' });
  const next = await listen(server);
  expect(await next()).toMatchObject({ kind: 'ready', changed: 'nothing' });
  server.show(broken);
  expect(await next()).toMatchObject({ kind: 'broken' });
  server.show({ kind: 'ready', changed: 'nothing' });
  expect(await next()).toMatchObject({ kind: 'ready', changed: 'nothing' });
  expect(await (await listen(server))()).toMatchObject({ kind: 'ready', changed: 'nothing' });
});

test('a page that shows an older build, or that of an earlier server, is told to reload', async () => {
  const folder = temporaryFolder({ 'index.html': 'start' });
  const server = await serve(folder);
  const page = await (await fetch(server.url)).text();
  const build = /build=([^"]*)"/.exec(page)?.[1] ?? '';
  server.show({ kind: 'ready', changed: 'styles' });
  for (const [behind, other] of [
    [server, build],
    [await serve(folder), build],
  ] as const) {
    const response = await fetch(new URL(`__preview/events?build=${other}`, behind.url));
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes('data: ')) text += (await reader?.read())?.value ?? '';
    expect(text).toContain('"kind":"ready","changed":"pages"');
  }
});

test('a taken port leads to the next one, which the address says', async () => {
  const folder = temporaryFolder();
  const first = await serve(folder);
  const port = Number(new URL(first.url).port);
  const second = await serve(folder, { port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
});

test('closing ends open streams and frees the port', async () => {
  const folder = temporaryFolder({ 'index.html': 'start' });
  const server = await servePreview({ folder, base: '/', port: 0 });
  const next = await listen(server);
  await server.close();
  expect(await next().catch(() => 'closed')).toBe('closed');
  await expect(fetch(server.url)).rejects.toThrow();
});

test('the address of a page that moved leads to where it is, however often it moved, until something is there again', async () => {
  const folder = temporaryFolder({ 'projects/c d/index.html': 'c' });
  const server = await serve(folder, { base: '/x/' });
  server.lead({ from: 'projects/ä/', to: 'projects/b/' });
  server.lead({ from: 'projects/b/', to: 'projects/c d/' });
  expect(await get(server, '/x/projects/%C3%A4/?q=1')).toEqual([302, '/x/projects/c%20d/?q=1']);
  expect(await get(server, '/x/projects/b')).toEqual([302, '/x/projects/c%20d/']);
  writeFiles(folder, { 'projects/b/index.html': 'b' });
  expect((await get(server, '/x/projects/b/'))[0]).toBe(200);
  expect((await get(server, '/x/projects/%E0/'))[0]).not.toBe(302);
  await rm(join(folder, 'projects/c d'), { recursive: true });
  expect((await get(server, '/x/projects/%C3%A4/'))[0]).not.toBe(302);
});
