import { analyticsScript } from '../content/schemas/analytics.ts';
import { formTarget } from '../content/schemas/contact-form.ts';
import type { SiteData } from '../content/schemas/site.ts';

/** What is loaded from the site itself; all else that a page could load is refused. */
const ownSources = ['connect-src', 'font-src', 'img-src', 'manifest-src', 'script-src', 'style-src'] as const;

/** What `default-src` does not cover: where the page's addresses begin, and where forms send what was typed. */
const uncovered = ['base-uri', 'form-action'] as const;

/** What other hosts are allowed for: to count visits, and to take what was typed into a form. */
const forOthers = ['connect-src', 'form-action', 'img-src', 'script-src'] as const;

type Foreign = Readonly<Partial<Record<string, readonly string[]>>>;

/**
 * The Content-Security-Policy of every page: only the site's own files, and no inline script or style, since it holds no
 * `unsafe-…` and no hash. It is the fence behind the first one, which is that no text of content becomes markup. Other hosts,
 * such as `https://stats.example.org`, are in it where the operator allows them: those that `site.yml` wants for what it wants
 * them for, all others for whatever own layouts do with them.
 */
export function contentPolicy(
  allowedHosts: readonly string[] = [],
  site: Pick<SiteData, 'analytics' | 'form'> = { analytics: null, form: null },
): string {
  const wanted = wantedSources(site);
  const named = new Set(Object.values(wanted).flat());
  const free = allowedHosts.filter((host) => !named.has(host));
  const others = (name: string): readonly string[] => {
    const sources = (wanted[name] ?? []).filter((source) => allowedHosts.includes(source));
    return forOthers.some((each) => each === name) ? [...new Set([...free, ...sources])].toSorted() : [];
  };
  const directives = [
    ...ownSources.map((name) => [name, "'self'", ...others(name)]),
    ...uncovered.map((name) => [name, ...(others(name).length === 0 ? ["'none'"] : others(name))]),
  ];
  return [['default-src', "'none'"], ...directives].map((directive) => directive.join(' ')).join('; ');
}

/** What `site.yml` wants, by directive. */
function wantedSources({ analytics, form }: Pick<SiteData, 'analytics' | 'form'>): Foreign {
  const target = form === null ? null : formTarget(form.action);
  const hosts = analytics === null ? null : analyticsScript(analytics).hosts;
  return {
    'connect-src': hosts?.connect ?? [],
    'img-src': hosts?.picture ?? [],
    'script-src': hosts?.script ?? [],
    'form-action': target === null ? [] : [target],
  };
}
