import type { Content } from '../content/load-content.ts';
import { locate } from '../content/locate.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { siteExample } from '../scaffold/examples.ts';

/** Hosts that are reserved for examples, so that nobody has a site there. Source: RFC 2606, section 3. */
const EXAMPLE = /^https?:\/\/(?:www\.)?example\.(?:com|net|org)$/;

/** What a new `site.yml` begins with, where it is still there; `url` is what the command line says in its place. */
export function checkPlaceholders({ site, siteYaml }: Content, url: string | null): readonly Diagnostic[] {
  if (site === null || siteYaml === null) return [];
  const warn = (field: 'title' | 'url', message: string, help: string): Diagnostic => {
    return { severity: 'warning', code: 'placeholder', message, place: locate(siteYaml, [field]), help };
  };
  return [
    ...(site.title === siteExample['title']
      ? [warn('title', 'this is the title of the example', 'write the name of your site')]
      : []),
    ...(url === null && EXAMPLE.test(site.url)
      ? [
          warn(
            'url',
            'this address is kept for examples, and every link in feed and site map leads there',
            'write the address under which the site is published',
          ),
        ]
      : []),
  ];
}
