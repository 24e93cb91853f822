import { xmlDocument } from './xml.ts';

/** `sitemap.xml` of addresses in full. Source: the Sitemaps protocol 0.9, sitemaps.org. */
export function sitemap(addresses: readonly string[]): string {
  return xmlDocument({
    name: 'urlset',
    attributes: { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    content: addresses.map((address) => ({ name: 'url', content: [{ name: 'loc', content: address }] })),
  });
}
