/** What is loaded from the site itself; all else that a page could load is refused. */
const ownSources = ['connect-src', 'font-src', 'img-src', 'script-src', 'style-src'] as const;

/** What `default-src` does not cover: where the page's addresses begin, and where forms send what was typed. */
const uncovered = ['base-uri', 'form-action'] as const;

/** What other hosts are allowed for: to count visits, and to take what was typed into a form. */
const forOthers: ReadonlySet<string> = new Set(['connect-src', 'form-action', 'img-src', 'script-src']);

/**
 * The Content-Security-Policy of every page: only the site's own files, and no inline script or style, since it holds no
 * `unsafe-…` and no hash. It is the fence behind the first one, which is that no text of content becomes markup. Other hosts,
 * such as `https://stats.example.org`, are in it where the operator allows them.
 */
export function contentPolicy(allowedHosts: readonly string[] = []): string {
  const hostsFor = (name: string): readonly string[] => (forOthers.has(name) ? allowedHosts : []);
  const directives = [
    ...ownSources.map((name) => [name, "'self'", ...hostsFor(name)]),
    ...uncovered.map((name) => [name, ...(hostsFor(name).length === 0 ? ["'none'"] : hostsFor(name))]),
  ];
  return [['default-src', "'none'"], ...directives].map((directive) => directive.join(' ')).join('; ');
}
