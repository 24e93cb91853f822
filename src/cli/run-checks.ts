import type { Content } from '../content/load-content.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { failOn } from '../diagnostics/diagnostic-lists.ts';
import { siteCodes } from '../diagnostics/site-codes.ts';
import { prepareSite } from '../site/prepare-site.ts';
import type { SiteOptions } from '../site/site.ts';
import type { SiteCache } from '../site/site-cache.ts';
import { idleChecks, switchChecks } from '../site/switched-checks.ts';
import type { CheckOptions } from './check-options.ts';
import type { Looking } from './check-site.ts';
import { noSite } from './no-site.ts';
import { type Changed, onlySince } from './only-since.ts';

/**
 * All that `npm run check` reports: what is wrong with the content, and with the built site where that is asked for; of that, where
 * `changed` names files of the content, what they concern.
 */
export async function runChecks(
  options: SiteOptions & { readonly failOn: Severity; readonly out: string },
  { site: folder, manifest, external, internal }: Pick<CheckOptions, 'site' | 'manifest' | 'external' | 'internal'>,
  {
    cached,
    changed = null,
    looking = null,
  }: {
    readonly cached?: SiteCache;
    readonly changed?: Changed | null;
    readonly looking?: Looking | null;
  } = {},
): Promise<readonly Diagnostic[]> {
  let content: Content | null = null;
  const onContent = async (read: Content): Promise<void> => {
    content = read;
    await options.onContent?.(read);
  };
  const { value: site, diagnostics } = await prepareSite({ ...options, strict: false, onContent }, cached);
  if (content === null) return failOn(diagnostics, options.failOn);
  // Its checkers take longer to load than content takes to be checked.
  const audit = folder === null ? null : await import('./check-site.ts');
  const found =
    audit === null || folder === null
      ? []
      : await audit.checkSite(folder, { content, site }, options, { external, internal, looking });
  const ofSite = switchChecks(content, found, folder);
  // What has an error may be why something else is not reported.
  const idle =
    site === null || !options.hints
      ? []
      : idleChecks(content, new Set([...site.usedChecks, ...ofSite.used]), (code) =>
          code === 'dead-outside-link' || code === 'internal-link'
            ? external
            : code === 'inaccessible'
              ? looking !== null
              : audit !== null || !SITE_CODES.has(code),
        );
  const other = manifest === null ? [] : await compareFiles(folder ?? options.out, manifest);
  const all = [...diagnostics, ...ofSite.diagnostics, ...idle, ...other];
  return failOn(changed === null ? all : onlySince(all, changed, { content, site, folder }), options.failOn);
}

/** What is not as a manifest says, in a folder where a site was built or deployed. */
async function compareFiles(folder: string, manifest: string): Promise<readonly Diagnostic[]> {
  const { listBuiltFiles } = await import('../audit/built-files.ts');
  const { checkManifest } = await import('../audit/manifest.ts');
  const files = listBuiltFiles(folder);
  return files === null ? [noSite(folder)] : checkManifest(files, manifest);
}

/** What is found in built sites, some of it in content too. */
const SITE_CODES: ReadonlySet<string> = new Set([
  ...Object.keys(siteCodes),
  ...(['dead-anchor', 'dead-link', 'heading-level', 'missing-alt'] satisfies readonly DiagnosticCode[]),
]);
