import type { MarkdownFacts, MarkdownProblem } from '../markdown/markdown-facts.ts';

/**
 * What the body of an entry under NDA would give away: where it links to, but for entries of the site by their files and parts
 * of its own page, and its pictures, with the words for them. The same in front matter is already left out.
 */
export function checkNda({ links, pictures }: MarkdownFacts): readonly MarkdownProblem[] {
  return [
    ...links
      .filter(({ href }) => !isOwnEntry(href))
      .map(
        ({ href, start, end }): MarkdownProblem => ({
          severity: 'error',
          code: 'nda-body',
          message: `an entry under \`nda\` links to ${href}, and its links are kept back`,
          help: 'remove the link, or `nda`; entries of this site can be linked by their files, such as ../projects/vault.md',
          start,
          end,
        }),
      ),
    ...pictures.map(
      ({ src, start, end }): MarkdownProblem => ({
        severity: 'error',
        code: 'nda-body',
        message: `an entry under \`nda\` shows ${src}, and its pictures are kept back`,
        help: 'remove the picture, or `nda`',
        start,
        end,
      }),
    ),
  ];
}

function isOwnEntry(href: string): boolean {
  return href.startsWith('#') || (!/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(href) && /\.md(?:#.*)?$/.test(href));
}
