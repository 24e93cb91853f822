import type { Content } from '../../src/content/load-content.ts';
import { displayPath } from '../../src/content/read-files.ts';
import { type ReadSite, readSite } from '../harness/read-site.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import type { Batch } from './batch.ts';
import { htmlFaults } from './html-faults.ts';
import type { Workbench } from './lay-files.ts';
import { messageFaults } from './message-faults.ts';
import { pageFaults } from './page-faults.ts';
import { silentFaults } from './silent-faults.ts';
import { soundCases } from './sound-cases.ts';

/** Every promise that a batch of files breaks, in words; none when all is well. A crash is a broken promise. */
export function findFaults(batch: Batch, workbench: Workbench): readonly string[] {
  return workbench.withBatch(batch, (folder) => {
    try {
      return faultsOf(batch, folder, readSite(folder));
    } catch (error) {
      return [`crash: ${error instanceof Error ? error.stack : String(error)}`];
    }
  });
}

function faultsOf(batch: Batch, folder: string, site: ReadSite): readonly string[] {
  const paths = Object.keys(batch.files);
  const cases = soundCases(site, folder, paths);
  return [
    ...silentFaults(site, batch.base, cases),
    ...messageFaults(site.diagnostics, textsOf(batch, folder)),
    ...bodiesOf(site.content, paths).flatMap((body) => htmlFaults(renderMarkdown(body))),
    ...pollution(),
    ...(batch.isRendered ? pageFaults(site, cases) : []),
  ];
}

/** What the files of a batch hold, by their name for people; what is not UTF-8 has no lines to compare. */
function textsOf({ files }: Batch, folder: string): ReadonlyMap<string, string> {
  const texts = Object.entries(files).flatMap(([path, content]): [string, string][] => {
    const text = new TextDecoder().decode(Buffer.from(content));
    return text.includes('\ufffd') ? [] : [[displayPath(folder, path), text]];
  });
  return new Map(texts);
}

function bodiesOf({ entries }: Content, paths: readonly string[]): readonly string[] {
  const all = [...entries.engineer, ...entries.project, ...entries.achievement, ...entries.note, ...entries.page];
  return all.filter(({ path }) => paths.includes(path)).map(({ body }) => body);
}

/** What content left behind in the objects of everybody. */
function pollution(): readonly string[] {
  const added = Object.keys(Object.prototype);
  for (const key of added) Reflect.deleteProperty(Object.prototype, key);
  return added.map((key) => `Object.prototype got the key ${key}`);
}
