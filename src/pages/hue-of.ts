import { hueClass } from '../palette/hue-class.ts';
import type { EngineerRef } from '../portfolio/portfolio.ts';
import type { PageContext } from './page-context.ts';

/** The class that gives what is an engineer's their accent: their own colour's, else the site's. */
export function hueOf({ color }: Pick<EngineerRef, 'color'>, { portfolio }: PageContext): string {
  return hueClass(color ?? portfolio.site.accent);
}
