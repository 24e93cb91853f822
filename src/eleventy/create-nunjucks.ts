import nunjucks from 'nunjucks';
import { filters } from './filters.ts';

/** The template environment: escapes by default, and a value that is not there is an error. */
export function createNunjucks(layouts: string): nunjucks.Environment {
  const loader = new LayoutLoader(layouts);
  const environment = new nunjucks.Environment(loader, {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, filter);
  return environment;
}

/** Reads layouts without their indentation, which is for those who write them: a page need not carry it to its readers. */
class LayoutLoader extends nunjucks.FileSystemLoader {
  override getSource(name: string): nunjucks.LoaderSource {
    const source = super.getSource(name);
    // Nunjucks asks for each name in every folder that it knows and takes nothing for an answer.
    return source === null ? source : { ...source, src: source.src.replace(/^[ \t]+/gm, '') };
  }
}
