import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { lookup } from 'mrmime';
import { findFile } from './find-file.ts';
import { emptyPage, livePage } from './live-page.ts';
import type { PageChannel } from './page-channel.ts';

/** What the preview serves. */
export interface PreviewSite {
  readonly folder: string;
  /** Path that the site lies under, percent-encoded, with a slash at both ends. */
  readonly base: string;
  readonly channel: PageChannel;
  /** Where pages went whose entries were renamed meanwhile: paths below the base, as they are written on disk. */
  readonly moved: ReadonlyMap<string, string>;
  /** The bytes of a file of the site that is made only when it is asked for, by its path below the base; `null` for any other. */
  readonly makeFile: (path: string) => Promise<string | Uint8Array | null>;
}

const html = 'text/html; charset=utf-8';

/** Answers one request as a static host would, with the preview's script in each page; rejects when a file cannot be read. */
export async function answerRequest(
  site: PreviewSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { base, channel } = site;
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // Another site could show the preview in a frame and make somebody click in it.
  response.setHeader('Content-Security-Policy', "frame-ancestors 'none'");
  response.setHeader('X-Frame-Options', 'DENY');
  if (!isLocal(request)) return refuse(response, 403, 'The preview answers to localhost only.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'The preview only reads.');
  const url = request.url?.startsWith('/') ? URL.parse(`http://localhost${request.url}`) : null;
  if (url === null) return refuse(response, 400, 'This is no address.');
  if (url.pathname === `${base}__preview/client.js`) return sendClient(response);
  if (url.pathname === `${base}__preview/events` && request.method === 'GET') {
    return channel.connect(response, knownBuild(request, url));
  }
  if (url.pathname === '/' || `${url.pathname}/` === base) {
    if (base !== '/') return redirect(response, base + url.search);
  }
  return sendFile(site, url, response);
}

/** Another site can make its own name resolve to this machine (DNS rebinding); its requests then carry that name. */
function isLocal(request: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(request.headers.host ?? '');
}

function knownBuild(request: IncomingMessage, url: URL): string | null {
  const last = request.headers['last-event-id'];
  return typeof last === 'string' ? last : url.searchParams.get('build');
}

async function sendFile(site: PreviewSite, url: URL, response: ServerResponse): Promise<void> {
  if (!url.pathname.startsWith(site.base)) return sendNotFound(site, response);
  const address = url.pathname.slice(site.base.length);
  const found = await findFile(site.folder, address);
  if (found === null) {
    const made = await site.makeFile(decodePath(address));
    if (made !== null) return send(response, 200, contentType(address), Buffer.from(made));
    const target = await movedTo(address, site);
    return target === null ? sendNotFound(site, response) : redirect(response, target + url.search);
  }
  if (found.kind === 'folder') return redirect(response, `${url.pathname}/${url.search}`);
  const type = contentType(found.path);
  // The next build may remove a file between finding and reading it.
  const bytes = await readFile(found.path).catch(() => null);
  if (bytes === null) return sendNotFound(site, response);
  if (type === html) return sendPage(site, response, 200, bytes.toString());
  send(response, 200, type, bytes);
}

/** What is no path is that of no file. */
function decodePath(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return '';
  }
}

/** Where a page went, if it is still there: somebody who waits for the page to come back waits at its own address. */
async function movedTo(address: string, { folder, base, moved }: PreviewSite): Promise<string | null> {
  try {
    const target = moved.get(decodeURIComponent(address).replace(/\/?$/, '/'));
    if (target === undefined) return null;
    const path = encodeURI(target);
    return (await findFile(folder, path)) === null ? null : base + path;
  } catch {
    return null;
  }
}

async function sendNotFound(site: PreviewSite, response: ServerResponse): Promise<void> {
  const page = await readFile(join(site.folder, '404.html'), 'utf8').catch(() => null);
  if (page !== null) return sendPage(site, response, 404, page);
  if (site.channel.isReady()) {
    return sendPage(site, response, 404, emptyPage('Not found', 'The site has nothing at this address.'));
  }
  const wait = emptyPage('Not built yet', 'This page appears as soon as the site is built.');
  return sendPage(site, response, 503, wait);
}

function sendPage({ base, channel }: PreviewSite, response: ServerResponse, status: number, page: string): void {
  send(response, status, html, livePage(page, `${base}__preview/client.js?build=${channel.build()}`));
}

async function sendClient(response: ServerResponse): Promise<void> {
  const script = await readFile(join(import.meta.dirname, 'client.mjs'));
  send(response, 200, contentType('client.js'), script);
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(302, { Location: address }).end();
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  send(response, status, contentType('reason.txt'), `${reason}\n`);
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }).end(body);
}

/** What sites hold and the library does not know. */
const others: ReadonlyMap<string, string> = new Map([
  ['.ico', 'image/x-icon'],
  ['.vcf', 'text/vcard'],
]);

/** The media type of a file by its name; `application/octet-stream` for one that is not known. All text is UTF-8. */
function contentType(path: string): string {
  const type = lookup(path) ?? others.get(extname(path).toLowerCase()) ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
