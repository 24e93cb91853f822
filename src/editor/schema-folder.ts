import path from 'node:path';

/**
 * The name of the folder for the schemas of a content folder: its path as seen from the project, without what leads out
 * of it (`content`, `our-content` for `../our-content`). So each content has its own, and settings can name it.
 */
export function schemaFolder(content: string, project: string): string {
  const steps = path.relative(project, path.resolve(content)).split(path.sep);
  return steps.filter((step) => step !== '..' && !step.endsWith(':')).join('/');
}
