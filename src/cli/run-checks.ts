import type { Content } from '../content/load-content.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { failOn } from '../diagnostics/diagnostic-lists.ts';
import { prepareSite, type SiteCache } from '../site/prepare-site.ts';
import type { SiteOptions } from '../site/site.ts';
import type { CheckOptions } from './check-options.ts';

/** All that `npm run check` reports: what is wrong with the content, and with the built site where that is asked for. */
export async function runChecks(
  options: SiteOptions & { readonly failOn: Severity },
  { site: folder }: Pick<CheckOptions, 'site'>,
  cached?: SiteCache,
): Promise<readonly Diagnostic[]> {
  let content: Content | null = null;
  const onContent = async (read: Content): Promise<void> => {
    content = read;
    await options.onContent?.(read);
  };
  const { value: site, diagnostics } = await prepareSite({ ...options, strict: false, onContent }, cached);
  if (folder === null || content === null) return failOn(diagnostics, options.failOn);
  // Its checkers take longer to load than content takes to be checked.
  const { checkSite } = await import('./check-site.ts');
  const ofSite = await checkSite(folder, { content, site }, options);
  return failOn([...diagnostics, ...ofSite], options.failOn);
}
