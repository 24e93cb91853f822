import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import { answerRequest } from './answer-request.ts';
import type { MovedPage } from './find-moved-page.ts';
import type { OpenPlace } from './overlay-blocks.ts';
import { createPageChannel, type PreviewState } from './page-channel.ts';

export type { PreviewState } from './page-channel.ts';

/** A site that is served on this machine while it is being written. */
export interface PreviewServer {
  /** Address of the start page, for example `http://127.0.0.1:8080/portfolio/`. */
  readonly url: string;
  /** Reports the last build to all open pages: they load what is new, or show what is wrong. */
  show(state: PreviewState): void;
  /** Leads from the address of a page that is gone to the one that took its place. */
  lead(page: MovedPage): void;
  close(): Promise<void>;
}

export interface PreviewOptions {
  /** The folder that the site is built into; it may be absent, and be swapped, while it is served. */
  readonly folder: string;
  /** Path that the site lies under, with a slash at both ends, such as `/` or `/portfolio/`. */
  readonly base: string;
  /** Defaults to 8080; where a port is taken, the next free one of the 20 from there on; 0 for any free one. */
  readonly port?: number;
  /** Where the places of diagnostics lead to; without it, nowhere. */
  readonly openPlace?: OpenPlace;
  /** The bytes of a file of the site that is not in the folder, by its path below it; without it, none is made. */
  readonly makeFile?: (path: string) => Promise<string | Uint8Array | null>;
}

/** The port that a preview takes when nobody else has. */
export const FIRST_PORT = 8080;

const host = '127.0.0.1';
const attempts = 20;

/** Serves a built site to this machine's own browsers. Rejects with a message for people when no port is free. */
export async function servePreview({
  folder,
  base,
  port = FIRST_PORT,
  openPlace = () => null,
  makeFile = async () => null,
}: PreviewOptions): Promise<PreviewServer> {
  const channel = createPageChannel(openPlace);
  const moved = new Map<string, string>();
  const site = { folder: resolve(folder), base: new URL(base, `http://${host}`).pathname, channel, moved, makeFile };
  const server = createServer((request, response) => {
    answerRequest(site, request, response).catch(() => response.destroy());
  });
  const taken = await listenFrom(server, port);
  return {
    url: `http://${host}:${taken}${site.base}`,
    show: channel.show,
    lead: ({ from, to }) => {
      for (const [earlier, target] of moved) if (target === from) moved.set(earlier, to);
      moved.set(from, to);
    },
    close: () => {
      channel.close();
      return close(server);
    },
  };
}

/** The port that it listens on: the first free one from `first` on. */
async function listenFrom(server: Server, first: number): Promise<number> {
  const last = Math.min(first + attempts - 1, 65_535);
  for (let port = first; port <= last; port += 1) {
    const taken = await listen(server, port);
    if (taken !== null) return taken;
  }
  throw new Error(`The ports ${first} to ${last} are all taken: free one of them, or choose another port.`);
}

/** The port that it listens on, `null` when it is taken. */
function listen(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    };
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
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
