import { spawnSync } from 'node:child_process';
import { cpSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { everyState } from '../harness/every-state.ts';
import { readFolder } from '../harness/read-pages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const content = everyState ? 'tests/fixtures/full' : 'tests/fixtures/sound';

/** What differs between two machines that build the same content. */
interface Environment {
  readonly TZ: string;
  readonly LANG: string;
  readonly umask: string;
  /** Where the content lies, and when its files were changed last, in seconds since 1970. */
  readonly folder: string;
  readonly changed: number;
  readonly UV_THREADPOOL_SIZE: string;
  readonly node: string;
}

const zones = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu'];
const languages = ['C', 'tr_TR.UTF-8', 'ja_JP.UTF-8', 'ar_EG.UTF-8', 'de_DE@euro'];
const folders = ['content', 'a/b/c/d/content', 'with blank & #/content'];
// Another Node is tried where there is one: the path of its program.
const nodes = [process.execPath, ...(process.env.PROOFOLIO_OTHER_NODE?.split(':') ?? [])];

/** No two are alike, and neighbours share nothing. */
const environments: readonly Environment[] = Array.from({ length: 24 }, (_, index) => ({
  TZ: at(zones, index),
  LANG: at(languages, index),
  umask: at(['022', '077', '000'], index),
  folder: at(folders, index + 1),
  changed: at([1, 1_000_000_000, 4_000_000_000], index),
  UV_THREADPOOL_SIZE: at(['1', '16'], index),
  node: at(nodes, index + 1),
}));

function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
}

function buildIn({ umask, folder, changed, node, ...variables }: Environment): ReadonlyMap<string, Buffer> {
  const own = temporaryFolder();
  const copy = join(own, folder);
  cpSync(content, copy, { recursive: true });
  for (const path of readFolder(copy).keys()) utimesSync(join(copy, path), changed, changed);
  const args = ['src/cli/run.cjs', 'build', '--content', copy, '--out', join(own, 'site')];
  const build = ['-c', `umask ${umask} && exec "$0" "$@"`, node, ...args];
  const env = { ...process.env, NO_COLOR: '1', ...variables, LC_ALL: variables.LANG };
  const { status, stderr } = spawnSync('sh', build, { env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return readFolder(join(own, 'site'));
}

describe.skipIf(process.platform === 'win32')('the same bytes are built', () => {
  const tried = everyState ? environments : environments.slice(1, 2);

  it('in environments of which no two are alike', () => {
    expect(new Set(environments.map((each) => JSON.stringify(each))).size).toBe(environments.length);
  });

  it.each(tried)('with %o', async (environment) => {
    const usual = readFolder((await builtSite(content)).folder);
    const built = buildIn(environment);
    const others = [...built].filter(([path, bytes]) => usual.get(path)?.equals(bytes) !== true).map(([path]) => path);
    expect([others, built.size]).toEqual([[], usual.size]);
  });
});
