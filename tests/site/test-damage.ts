import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { copyProject } from '../harness/copy-project.ts';
import { everyState } from '../harness/every-state.ts';
import { seed } from '../harness/random-cases.ts';
import { readFolder } from '../harness/read-pages.ts';
import { runCommand } from '../harness/run-command.ts';

const DAMAGED_FILES = 12;

/** Node's own cache is damaged too: that of the project, not the one that tests share. */
const ownCache = { NODE_COMPILE_CACHE: '' };

/** A whole number from 0 to below `count`. */
type Choose = (count: number) => number;

/** What can become of a file of the cache, one that is there; `files` are all of them. */
const damages: Readonly<Record<string, (file: string, files: readonly string[], choose: Choose) => void>> = {
  'cut off': (file, _, choose) => truncateSync(file, choose(lstatSync(file).size)),
  emptied: (file) => truncateSync(file),
  'of other bytes': (file, _, choose) => {
    const bytes = readFileSync(file);
    if (bytes.length > 0) bytes[choose(bytes.length)] = choose(256);
    writeFileSync(file, bytes);
  },
  longer: (file) => writeFileSync(file, 'x', { flag: 'a' }),
  'of another file': (file, files, choose) => {
    const other = files[choose(files.length)] ?? file;
    const [mine, its] = [readFileSync(file), readFileSync(other)];
    writeFileSync(file, its);
    writeFileSync(other, mine);
  },
  deleted: (file) => rmSync(file),
  'a folder': (file) => {
    rmSync(file);
    mkdirSync(file);
  },
  'below a file': (file) => {
    const folder = join(file, '..');
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
  },
};

/** The files below a folder, with its path. */
function filesBelow(folder: string): readonly string[] {
  // After some rounds the cache itself may be a file.
  if (!lstatSync(folder).isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Damages some files of a cache at random, often those of one folder alone; says which and how. */
function damage(cache: string, choose: Choose): readonly string[] {
  const all = filesBelow(cache);
  const folder = join(all[choose(all.length)] ?? cache, '..');
  const isWide = choose(2) === 0;
  return Array.from({ length: DAMAGED_FILES }, () => {
    const files = filesBelow(cache).filter((file) => isWide || file.startsWith(folder));
    const file = files[choose(files.length)];
    const [name, act] = Object.entries(damages)[choose(Object.keys(damages).length)] ?? [];
    if (file === undefined || act === undefined) return 'nothing is left';
    act(file, files, choose);
    return `${file.slice(cache.length)}: ${name}`;
  });
}

/**
 * Declares the test that what is cached in a project, and damaged so many times, never changes the site of its content; an empty
 * folder becomes a copy of the project.
 */
export function testDamage(content: string, project: string, count: number): void {
  test('with a damaged cache', { timeout: everyState ? 3_600_000 : 300_000 }, async () => {
    const cache = join(project, '.cache');
    if (!existsSync(join(project, 'src'))) {
      copyProject(project, content);
      rmSync(cache, { recursive: true, force: true });
    }
    const site = readFolder((await builtSite(content)).folder);
    const numbers = fc.sample(fc.nat(), { seed, numRuns: (count + 1) * DAMAGED_FILES * 5 });
    const choose: Choose = (of) => (numbers.pop() ?? 0) % Math.max(of, 1);
    for (let round = 0; round < count; round += 1) {
      // A cache that is damaged in all places is never used again.
      if (round > 0 && round % 10 === 0) rmSync(cache, { recursive: true, force: true });
      if (round % 10 === 0 && !existsSync(cache)) await runCommand('build', [], ownCache, project);
      const damaged = damage(cache, choose);
      // Often what was published is gone too, so that all is made of what is cached.
      if (count === 1 || choose(3) > 0) rmSync(join(project, '_site'), { recursive: true, force: true });
      const { status, stderr } = await runCommand('build', [], ownCache, project);
      const report = `in round ${round}:\n${damaged.join('\n')}\n${stderr}`;
      expect(status, report).toBe(0);
      const built = readFolder(join(project, '_site'));
      const wrong = [...new Set([...site.keys(), ...built.keys()])].filter(
        (path) => !site.get(path)?.equals(built.get(path) ?? Buffer.of()),
      );
      expect(wrong, report).toEqual([]);
    }
  });
}
