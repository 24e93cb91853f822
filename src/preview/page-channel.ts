import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type OpenPlace, type OverlayBlock, overlayBlocks } from './overlay-blocks.ts';

/** What a build changed: `styles` when it is nothing but style sheets, at the same addresses. */
export type BuildChange = 'pages' | 'styles' | 'nothing';

/** How the last build went, as all open pages are to show it. */
export type PreviewState =
  | {
      readonly kind: 'ready';
      readonly changed: BuildChange;
    }
  | {
      readonly kind: 'broken';
      readonly diagnostics: readonly Diagnostic[];
      /** What the terminal shows, without colours; it is shown whole, also where it says more than the diagnostics. */
      readonly text: string;
    };

/** What is sent to a page: load the new build, or show why there is none. */
export type PageMessage =
  | { readonly kind: 'ready'; readonly changed: BuildChange; readonly build: string }
  | { readonly kind: 'broken'; readonly number: number; readonly blocks: readonly OverlayBlock[] };

/** The connection from the preview to its open pages. */
export interface PageChannel {
  /** Name of the newest good build, different after each restart, fit for a URL. */
  build(): string;
  /** Whether the last build went well. */
  isReady(): boolean;
  /** Sends a state to all pages that are open, and later to those that open meanwhile. */
  show(state: PreviewState): void;
  /** Keeps the response open as a stream of events; `known` is the build that the page shows. */
  connect(response: ServerResponse, known: string | null): void;
  close(): void;
}

/** A channel without pages and without a build; `openPlace` says where the places of diagnostics lead to. */
export function createPageChannel(openPlace: OpenPlace): PageChannel {
  const start = randomUUID();
  const pages = new Set<ServerResponse>();
  let builds = 0;
  let shown = 0;
  let last: PageMessage | null = null;

  const build = (): string => `${start}.${builds}`;
  const send = (page: ServerResponse, message: PageMessage): void => {
    page.write(`id: ${build()}\ndata: ${JSON.stringify(message)}\n\n`);
  };
  const take = (state: PreviewState): PageMessage => {
    shown += 1;
    if (state.kind === 'ready') {
      // Pages that opened before the first build wait for it, also when it finds everything done.
      const changed = builds === 0 && state.changed === 'nothing' ? 'pages' : state.changed;
      if (changed !== 'nothing') builds += 1;
      return { kind: 'ready', changed, build: build() };
    }
    return { kind: 'broken', number: shown, blocks: overlayBlocks(state.text, state.diagnostics, openPlace) };
  };

  return {
    build,
    isReady: () => last?.kind === 'ready',
    show: (state) => {
      last = take(state);
      for (const page of pages) send(page, last);
    },
    connect: (response, known) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write('retry: 500\n\n');
      pages.add(response);
      response.once('close', () => pages.delete(response));
      // A page that missed a build, or came from an earlier server, is outdated and reloads.
      if (known !== build()) send(response, { kind: 'ready', changed: 'pages', build: build() });
      else if (last?.kind === 'broken') send(response, last);
      // It may still show a mistake that was corrected while it was not connected.
      else if (last !== null) send(response, { ...last, changed: 'nothing' });
    },
    close: () => {
      for (const page of pages) page.end();
      pages.clear();
    },
  };
}
