/** `robots.txt`: everything may be read; `sitemap` is the sitemap's address in full, if there is one. Source: RFC 9309. */
export function robots(sitemap: string | null): string {
  const rules = ['User-agent: *', 'Allow: /'];
  const pointer = sitemap === null ? [] : ['', `Sitemap: ${sitemap}`];
  return [...rules, ...pointer, ''].join('\n');
}
