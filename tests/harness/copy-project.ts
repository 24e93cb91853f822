import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const own = ['src', 'layouts', 'styles', '.eleventy.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];
// What is cached by the hash of its sources is valid in the copy too, and takes a second to make.
const kept = ['.cache/compiled', '.cache/fonts', '.cache/icons', '.cache/layouts'];

/** Copies the engine into an empty folder, with a content folder as its `content/`: there everything may be changed. */
export function copyProject(folder: string, content: string): void {
  copyEngine(folder, own);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  cpSync(join(root, content), join(folder, 'content'), { recursive: true });
}

function copyEngine(folder: string, names: readonly string[]): void {
  for (const name of names) cpSync(join(root, name), join(folder, name), { recursive: true });
  // A draft that somebody else is writing may be gone before it is copied.
  const filter = (path: string): boolean => !path.endsWith('.tmp');
  for (const name of kept) {
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true, filter });
  }
}

/**
 * The same for tests that run the engine of their own process in the folder: its sources are there as a link, and all else may be
 * changed.
 */
export function linkProject(folder: string, content: string): void {
  copyEngine(
    folder,
    own.filter((name) => name !== 'src'),
  );
  for (const name of ['src', 'node_modules']) symlinkSync(join(root, name), join(folder, name), 'junction');
  cpSync(join(root, content), join(folder, 'content'), { recursive: true });
}
