import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readChoice, writeChoice } from '../../src/explorer/choice.ts';
import { unpackHead } from '../../src/explorer/pack-index.ts';
import { buildHere } from '../harness/build-here.ts';
import { type BuiltPage, readFolder, readPages } from '../harness/read-pages.ts';
import { runHere } from '../harness/run-here.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

// A content folder as people had it with an earlier version, and every address that its site had then: paths, parts of pages
// that links led to, and what lists can be asked for. Both are frozen: a test that fails here is mended in the engine.
describe.each(['0.1'])('what was made with version %s builds, as it is or after check --fix', (version) => {
  const fixture = join(import.meta.dirname, `../fixtures/upgrade-${version}`);
  const addresses = readFileSync(join(fixture, 'addresses.txt'), 'utf8').trimEnd().split('\n');
  const temporary = temporaryFolder();
  let files: ReadonlyMap<string, Buffer>;
  let pages: ReadonlyMap<string, BuiltPage>;

  beforeAll(async () => {
    const [content, out] = [join(temporary, 'content'), join(temporary, 'site')];
    cpSync(join(fixture, 'content'), content, { recursive: true });
    let finished = await buildHere(['--content', content, '--out', out]);
    if (finished.status !== 0) {
      await runHere('check', ['--fix', '--content', content]);
      finished = await buildHere(['--content', content, '--out', out]);
    }
    if (finished.status !== 0) throw new Error(`it builds neither as it is nor after check --fix:\n${finished.stderr}`);
    files = readFolder(out);
    pages = new Map(readPages(out).map((page) => [page.path, page]));
  });

  test('and keeps its paths, as pages, files or redirects', () => {
    const paths = addresses.filter((address) => !/[?#]/.test(address));
    expect(paths.length).toBeGreaterThan(200);
    expect(paths.filter((path) => !files.has(fileOf(path)))).toEqual([]);
  });

  test('and keeps the parts of pages that links lead to', () => {
    const parts = addresses.filter((address) => address.includes('#'));
    expect(parts.length).toBeGreaterThan(100);
    const lost = parts.filter((address) => {
      const [path = '', part = ''] = address.split('#');
      return pages.get(fileOf(path))?.ids.includes(part) !== true;
    });
    expect(lost).toEqual([]);
  });

  test('and keeps what its lists can be asked for', () => {
    const questions = addresses.filter((address) => address.includes('?'));
    expect(questions.length).toBeGreaterThan(200);
    expect(questions.filter((address) => understood(address) !== address)).toEqual([]);
  });

  /** The address that a list makes of one that it is opened with. */
  function understood(address: string): string {
    const { pathname, searchParams } = new URL(address, 'https://host.example');
    const asset = /\bdata-index="\/([^"]+)"/.exec(pages.get(fileOf(pathname))?.html ?? '')?.[1] ?? '';
    const index = unpackHead(JSON.parse(files.get(asset)?.toString('utf8') ?? '{"facets":[],"sorts":[]}'));
    return pathname + writeChoice(readChoice(searchParams, index), index);
  }
});

/** `/skills/` → `skills/index.html` */
function fileOf(path: string): string {
  return `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
}
