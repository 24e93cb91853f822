import nunjucks from 'nunjucks';
import { filters } from './filters.ts';

/** The template environment: escapes by default, and a value that is not there is an error. */
export function createNunjucks(layouts: string): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader(layouts);
  const environment = new nunjucks.Environment(loader, {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, filter);
  return environment;
}
