/** Names of attributes that hold an address; `srcset` goes, as a reader of feeds takes one picture. */
const ADDRESSES = new Set(['href', 'src']);

/**
 * Safe HTML as this project writes it, for a reader of feeds: each address of it in full, no other sizes of pictures, and nothing
 * that only a page needs.
 */
export function fullHtml(html: string, page: string): string {
  return html
    .replace(/<source [^>]*>|<\/?picture>/g, '')
    .replace(
      /<([a-z][a-z\d]*)((?: [^>]*)?)>/g,
      (_, tag: string, attributes: string) => `<${tag}${full(attributes, page)}>`,
    );
}

/** Attributes one after the other, so that a value that looks like an attribute is none. */
function full(attributes: string, page: string): string {
  return attributes.replace(/([a-z-]+)="([^"]*)"/g, (whole, name: string, value: string) => {
    // What no browser can follow either stays as it was written.
    const address = ADDRESSES.has(name) ? URL.parse(value.replaceAll('&amp;', '&'), page) : null;
    return address === null ? whole : `${name}="${address.href.replaceAll('&', '&amp;')}"`;
  });
}
