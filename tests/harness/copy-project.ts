import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const own = ['src', 'layouts', 'styles', '.eleventy.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Copies the engine into an empty folder, with a content folder as its `content/`: there everything may be changed. */
export function copyProject(folder: string, content: string): void {
  for (const name of own) cpSync(join(root, name), join(folder, name), { recursive: true });
  cpSync(join(root, content), join(folder, 'content'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
