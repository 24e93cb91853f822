import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/**
 * Diagnostics whose files are named from the top of their repository on, as GitHub's annotations want them: the checkout of a workflow,
 * or else the nearest folder above with a `.git`. Files outside of it keep their names.
 */
export function fromRepository(
  diagnostics: readonly Diagnostic[],
  { GITHUB_WORKSPACE: workspace }: NodeJS.ProcessEnv = process.env,
): readonly Diagnostic[] {
  const root = workspace === undefined || workspace === '' ? findRepository(process.cwd()) : path.resolve(workspace);
  if (root === null) return diagnostics;
  return diagnostics.map((diagnostic) => {
    if (diagnostic.place === null) return diagnostic;
    const file = path.relative(root, path.resolve(diagnostic.place.file)).split(path.sep).join('/');
    return file.startsWith('../') || path.isAbsolute(file)
      ? diagnostic
      : { ...diagnostic, place: { ...diagnostic.place, file } };
  });
}

function findRepository(folder: string): string | null {
  if (existsSync(path.join(folder, '.git'))) return folder;
  const above = path.dirname(folder);
  return above === folder ? null : findRepository(above);
}
