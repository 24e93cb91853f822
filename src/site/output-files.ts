import type { Memo } from '../memo/memo.ts';
import type { ListedOutput } from '../outputs/list-outputs.ts';
import type { PageContext } from '../pages/page-context.ts';
import { outputPath } from '../texts/address.ts';
import type { SiteFile } from './site.ts';
import { readyFile } from './site-files.ts';

/** The files of outputs that are made of one entry each. */
export function outputFiles(listed: readonly ListedOutput[], context: PageContext, memo: Memo): readonly SiteFile[] {
  return listed.map(({ url, subject, make }) =>
    memo.keepReading(`output ${url}`, [subject], context, (read) =>
      readyFile(outputPath(url.normalize('NFC')), make(read)),
    ),
  );
}
