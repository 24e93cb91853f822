/** What is loaded from the site itself; all else that a page could load is refused. */
const ownSources = ['connect-src', 'font-src', 'img-src', 'script-src', 'style-src'] as const;

/** What `default-src` does not cover: where the page's addresses begin, and where forms send what was typed. */
const uncovered = ['base-uri', 'form-action'] as const;

type Directive = (typeof ownSources | typeof uncovered)[number];

/** Hosts that the operator allows, such as `https://stats.example.org`, by what may reach them. */
type AllowedHosts = Readonly<Partial<Record<Directive, readonly string[]>>>;

/**
 * The Content-Security-Policy of every page: only the site's own files, and no inline script or style, since it holds no
 * `unsafe-…` and no hash. It is the fence behind the first one, which is that no text of content becomes markup.
 */
export function contentPolicy(allowed: AllowedHosts = {}): string {
  const directives = [
    ...ownSources.map((name) => [name, "'self'", ...(allowed[name] ?? [])]),
    ...uncovered.map((name) => [name, ...(allowed[name] ?? ["'none'"])]),
  ];
  return [['default-src', "'none'"], ...directives].map((directive) => directive.join(' ')).join('; ');
}
