import type { Content } from '../content/load-content.ts';
import { locate } from '../content/locate.ts';
import { analyticsScript } from '../content/schemas/analytics.ts';
import { formTarget } from '../content/schemas/contact-form.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/**
 * What `site.yml` wants of other hosts that the operator has not allowed: content may name them, and it is for whoever runs
 * the build to let visitors’ data leave for them.
 */
export function checkHosts(
  { site, siteYaml }: Content,
  allowed: readonly string[],
  severity: 'error' | 'warning',
): readonly Diagnostic[] {
  if (site === null || siteYaml === null) return [];
  const { analytics, form } = site;
  const report = (path: readonly string[], hosts: readonly string[], what: string): readonly Diagnostic[] => {
    const missing = [...new Set(hosts)].filter((host) => !allowed.includes(host)).toSorted();
    if (missing.length === 0) return [];
    const message = `${what} ${missing.join(', ')}, which the command does not allow`;
    const options = missing.map((host) => `--allow-host ${host}`).join(' ');
    const help = `whoever builds the site decides where visitors’ data goes, and allows it with: ${options}`;
    return [{ severity, code: 'host-not-allowed', message, place: locate(siteYaml, path), help }];
  };
  const target = form === null ? null : formTarget(form.action);
  return [
    ...(analytics === null
      ? []
      : report(
          ['analytics', 'provider'],
          Object.values(analyticsScript(analytics).hosts).flat(),
          'each visit would be reported to',
        )),
    ...(target === null ? [] : report(['form', 'action'], [target], 'what visitors write would go to')),
  ];
}
