import type { MarkdownIt as Markdown } from 'markdown-it';

/** An address has one of these signs; most texts have none, and are not searched. */
const POSSIBLE = /:\/\/|@|www\.|mailto:/i;

/** No address is longer. */
const MAX_LENGTH = 2000;

/** `toml@1.9.0` is a version of a package. */
const VERSION = /@(?:.*\.)?\d[^.]*$/;

/** Makes links of bare addresses, as GitHub does: `https://…`, `www.…` and e-mail addresses; a name such as README.md is not one. */
export function linkBareAddresses(markdown: Markdown): void {
  markdown.set({ linkify: true });
  const { linkify } = markdown;
  linkify.add('//', null).add('ftp:', null);
  linkify.add('www.', {
    validate: (text, start, self) => {
      const address = `//www.${text.slice(start, start + MAX_LENGTH)}`;
      return Math.max(0, self.testSchemaAt(`http:${address}`, 'http:', 'http:'.length) - '//www.'.length);
    },
    normalize: (match) => {
      match.url = `http://${match.url}`;
    },
  });
  const test = linkify.test.bind(linkify);
  linkify.test = (text) => POSSIBLE.test(text) && test(text);
  const match = linkify.match.bind(linkify);
  linkify.match = (text) =>
    match(text)?.filter(({ schema, url }) => schema !== 'mailto:' || !VERSION.test(url)) ?? null;
}
