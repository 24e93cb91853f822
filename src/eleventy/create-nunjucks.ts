import nunjucks from 'nunjucks';
import { compileLayout } from './compile-layout.ts';

/** Eleventy's input: an empty folder, since all templates are virtual and content must never be executed. */
export const INPUT = 'src/eleventy/input';

/** The folder of the layouts. */
export const LAYOUTS = 'layouts';

/** Every filter that layouts may use besides Nunjucks' own: this object is the list. */
export const filters = {
  /** The HTML of a Markdown body, marked as safe: whatever wrote it lets nothing through that is not. */
  html: (body: string) => new nunjucks.runtime.SafeString(body),
} as const;

const OPTIONS = { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true };

/** The template environment: escapes by default, and a value that is not there is an error. */
export function createNunjucks(layouts: string): nunjucks.Environment {
  const environment = new nunjucks.Environment(new LayoutLoader(layouts), OPTIONS);
  for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, filter);
  return environment;
}

/** Reads layouts without their indentation, which is for those who write them: a page need not carry it to its readers. */
class LayoutLoader extends nunjucks.FileSystemLoader {
  override getSource(name: string): nunjucks.LoaderSource {
    const source = super.getSource(name);
    // Nunjucks asks for each name in every folder that it knows and takes nothing for an answer.
    if (source === null) return source;
    const src = compileLayout(source.src.replace(/^[ \t]+/gm, ''), source.path, OPTIONS);
    return Object.assign(source, { src });
  }
}
