import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type BuiltPage, readBuiltPages } from './built-page.ts';
import { checkContacts } from './check-contacts.ts';
import { checkLinks } from './check-links.ts';
import { checkFeeds, checkLinkedData, checkSitemap } from './check-outputs.ts';
import { checkPdfs } from './check-pdfs.ts';
import { checkPictures } from './check-pictures.ts';
import { checkPolicy } from './check-policy.ts';
import { checkWeights } from './check-weights.ts';
import { type Audit, type Finding, toDiagnostics } from './finding.ts';
import { checkHtml, type FaultsOf } from './html-faults.ts';

/**
 * All that is wrong with a built site, as far as it can be seen without a browser, and what was found in one, `inBrowser`, beside
 * that.
 */
export async function auditSite(
  audit: Audit,
  pages: readonly BuiltPage[] = readBuiltPages(audit.files, audit.copied),
  { inBrowser = [], faultsOf }: { readonly inBrowser?: readonly Finding[]; readonly faultsOf?: FaultsOf } = {},
): Promise<readonly Diagnostic[]> {
  const found = [
    ...checkLinks(audit, pages),
    ...pages.flatMap((page) => checkHtml(audit, page, faultsOf)),
    ...checkWeights(audit, pages),
    ...checkPolicy(audit, pages),
    ...checkSitemap(audit, pages),
    ...checkFeeds(audit),
    ...checkLinkedData(pages),
    ...(await checkPictures(audit)),
    ...(await checkContacts(audit)),
    ...(await checkPdfs(audit)),
  ];
  const known = new Set(found.map(({ code, path }) => `${code} ${path}`));
  return toDiagnostics(audit, [...found, ...inBrowser.filter(({ code, path }) => !known.has(`${code} ${path}`))]);
}
