import { resolve, sep } from 'node:path';

/** Whether a path is one of some files or folders, or lies in one of them. */
export function isBelow(path: string, roots: readonly string[]): boolean {
  const whole = resolve(path);
  return roots.some((root) => whole === root || whole.startsWith(root + sep));
}
