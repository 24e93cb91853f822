import { xmlDocument } from './xml.ts';

/** The address in full of a page, with those of the same page in all languages that it has been translated into; empty for one. */
export interface ListedAddress {
  readonly address: string;
  readonly alternates: readonly { readonly language: string; readonly href: string }[];
}

/**
 * `sitemap.xml` of addresses in full. Sources: the Sitemaps protocol 0.9, sitemaps.org, and for pages in several languages
 * "Localized versions of your pages" of Google Search Central.
 */
export function sitemap(listed: readonly ListedAddress[]): string {
  const isInLanguages = listed.some(({ alternates }) => alternates.length > 0);
  return xmlDocument({
    name: 'urlset',
    attributes: {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      ...(isInLanguages ? { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' } : {}),
    },
    content: listed.map(({ address, alternates }) => ({
      name: 'url',
      content: [
        { name: 'loc', content: address },
        ...alternates.map(({ language, href }) => ({
          name: 'xhtml:link',
          attributes: { rel: 'alternate', hreflang: language, href },
        })),
      ],
    })),
  });
}
