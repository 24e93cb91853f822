import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import sirv from 'sirv';

/** A folder that is being served. */
export interface ServedFolder {
  /** Address of the folder's start page, for example `http://127.0.0.1:41234/portfolio/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** How a folder is served. */
export interface ServeOptions {
  /** The path that the folder stands under, such as `/portfolio/`. */
  readonly base: string;
  /** Whether to send the packed copies that `packFolder` made; the folder must not change any more. */
  readonly packed?: boolean;
  /** Whether pages come in many pieces with pauses in between, as over a slow line. */
  readonly slowly?: boolean;
}

/** What a slow line brings at once, in bytes, and the pause after it, in ms, in which a browser paints. */
const PIECE = 1000;
const PAUSE = 20;

/**
 * Serves a folder on this machine on a free port under `base`, as static hosts do: an unknown path gets the folder's
 * `404.html` with status 404, and nothing is there outside of `base`.
 */
export async function serveFolder(folder: string, options: ServeOptions): Promise<ServedFolder> {
  const { base, packed = false, slowly = false } = options;
  const host = staticHost(folder, base, packed);
  const server = createServer(slowly ? slowHost(folder, base, host) : host);
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}${base}`, close: () => close(server) };
}

function staticHost(folder: string, base: string, packed: boolean): RequestListener {
  // `dev` looks at the disk anew for each request: a test may rebuild the folder while it is served.
  const files = sirv(
    folder,
    packed ? { brotli: true, gzip: true, etag: true, maxAge: 600 } : { dev: true, setHeaders },
  );
  return (request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(base)) return notFound(folder, response);
    request.url = path.slice(base.length - 1);
    files(request, response, () => notFound(folder, response));
  };
}

/** What has a hash in its name is kept by browsers, as from any host: to read a style sheet and fonts takes as long as the page. */
function setHeaders(response: ServerResponse, path: string): void {
  if (/\.[\da-f]{10}\.\w+$/.test(path)) response.setHeader('Cache-Control', 'max-age=600');
}

function slowHost(folder: string, base: string, host: RequestListener): RequestListener {
  return (request, response) => {
    const path = request.url ?? '/';
    const page = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
    if (page.endsWith('.html') && existsSync(page)) void sendSlowly(readFileSync(page), response);
    else host(request, response);
  };
}

async function sendSlowly(page: Buffer, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' });
  for (let start = 0; start < page.length; start += PIECE) {
    response.write(page.subarray(start, start + PIECE));
    await setTimeout(PAUSE);
  }
  response.end();
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port.'));
      else resolve(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // A browser keeps its connections open, and `close` alone would wait for them.
    server.closeAllConnections();
  });
}
