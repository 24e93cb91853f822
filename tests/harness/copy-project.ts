import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const own = ['src', 'layouts', 'styles', '.eleventy.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];
// What is cached by the hash of its sources is valid in the copy too, and takes a second to make.
const kept = ['.cache/compiled', '.cache/fonts', '.cache/icons', '.cache/layouts'];

/** Copies the engine into an empty folder, with a content folder as its `content/`: there everything may be changed. */
export function copyProject(folder: string, content: string): void {
  makeProject(folder, content, ['node_modules']);
}

/**
 * The same for tests that run the engine of their own process in the folder: its sources are there as a link, and all else may be
 * changed.
 */
export function linkProject(folder: string, content: string): void {
  makeProject(folder, content, ['node_modules', 'src']);
}

function makeProject(folder: string, content: string, linked: readonly string[]): void {
  for (const name of own.filter((each) => !linked.includes(each)))
    cpSync(join(root, name), join(folder, name), { recursive: true });
  // A draft that somebody else is writing may be gone before it is copied.
  const filter = (path: string): boolean => !path.endsWith('.tmp');
  for (const name of kept) {
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true, filter });
  }
  for (const name of linked) symlinkSync(join(root, name), join(folder, name), 'junction');
  cpSync(join(root, content), join(folder, 'content'), { recursive: true });
}
