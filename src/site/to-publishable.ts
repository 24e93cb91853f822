import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hashOf } from '../files/hash.ts';
import { limitTasks } from '../files/limit-tasks.ts';
import { type Memo, noMemo } from '../memo/memo.ts';
import type { PlannedOutput } from '../plan/build-record.ts';
import { outputPath } from '../texts/address.ts';
import type { PackedPage } from './pack-page.ts';
import type { Site, SiteFile, SitePages } from './site.ts';

/** Renders pages into a folder; `onPage` is called after each. */
export type Render = (folder: string, pages: SitePages, onPage?: () => void) => Promise<readonly Diagnostic[]>;

/** Writes one file below a folder. */
export type WriteFile = (folder: string, path: string, content: string | Uint8Array) => Promise<void>;

/** A site as `publish` wants it: what there is to be, and a way to write any part of it. */
export interface PublishableSite {
  readonly wanted: readonly PlannedOutput[];
  /** To be called once: what made the files besides the pages, which is all of the content, is let go of before pages are rendered. */
  readonly fill: (folder: string, write: readonly string[]) => Promise<readonly Diagnostic[]>;
}

/** As many files as keep the disk busy: all that are being made lie in memory until they are written. */
const FILES_AT_ONCE = 16;

/** A page is rendered anew when its view, its kind, its address, what all pages share or the engine changed; nothing else can change its bytes. */
export function toPublishable(
  { pages: packed, shells, files }: SitePages & Pick<Site, 'files'>,
  engine: string,
  render: Render,
  writeFile: WriteFile,
  memo: Memo = noMemo,
): PublishableSite {
  const hashes = [...shells].map(([locale, shell]) => [locale, hashOf(engine, JSON.stringify(shell))] as const);
  const source = { engine, shells: memo.keepAlike('hashes of shells', new Map(hashes)) };
  const pages = {
    items: packed,
    nameOf: ({ url }: PackedPage) => url,
    fromOf: ({ url, locale, hash }: PackedPage) => [url, locale, hash],
  };
  const plannedPages = memo.keepEach('planned pages', pages, source, (page, read) =>
    planPage(page, read.shells.get(page.locale) ?? read.engine),
  );
  const plannedFiles = files.map((file) => planFile(file, engine));
  let unmade = files;
  return {
    // Both of two files for one path are listed, so that this is found and neither silently replaces the other.
    wanted: [...plannedPages, ...memo.keepAlike('planned files', plannedFiles)],
    fill: async (folder, write) => {
      const written = new Set(write);
      // Before the pages, since rendering may give up the right to load the library that makes pictures.
      const limit = limitTasks(FILES_AT_ONCE);
      const made = await Promise.all(
        unmade.filter(({ path }) => written.has(path)).map((file) => limit(() => writeOne(folder, file, writeFile))),
      );
      unmade = [];
      const planned = packed.filter((_, index) => written.has(plannedPages[index]?.path ?? ''));
      const diagnostics = planned.length === 0 ? [] : await render(folder, { pages: planned, shells });
      return [...diagnostics, ...made.flat()];
    },
  };
}

function planPage({ url, hash }: PackedPage, shell: string): PlannedOutput {
  return { path: outputPath(url.normalize('NFC')), key: hashOf('page', shell, hash) };
}

function planFile({ path, key, isOfEngine = false }: SiteFile, engine: string): PlannedOutput {
  return { path, key: isOfEngine ? hashOf('file', engine, key) : hashOf('file', key) };
}

/** A file of the content that changed while the site is being built is a problem to report; a fault of the disk is the caller's. */
async function writeOne(folder: string, file: SiteFile, writeFile: WriteFile): Promise<readonly Diagnostic[]> {
  try {
    await writeFile(folder, file.path, await file.make());
    return [];
  } catch (error) {
    if (!(error instanceof Error) || 'code' in error) throw error;
    return [{ severity: 'error', code: 'content-changed', message: error.message, place: null, help: null }];
  }
}
