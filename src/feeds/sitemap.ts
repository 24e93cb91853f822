import type { Page } from '../pages/page.ts';
import { xmlDocument } from './xml.ts';

/** `sitemap.xml`: every page that search engines may list. Source: the Sitemaps protocol 0.9, sitemaps.org. */
export function sitemap(pages: readonly Page[]): string {
  const addresses = pages.flatMap(({ view: { frame } }) =>
    frame.hidden || frame.canonical === null ? [] : [frame.canonical],
  );
  return xmlDocument({
    name: 'urlset',
    attributes: { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    content: addresses.map((address) => ({ name: 'url', content: [{ name: 'loc', content: address }] })),
  });
}
