import type { EngineerRef } from '../../portfolio/portfolio.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from '../views/frame.ts';

/** How to write to the people of a piece of work, of those who have a public e-mail address. */
export function contactLinks(
  engineers: readonly Pick<EngineerRef, 'slug' | 'name'>[],
  { publicEmails, words }: Pick<PageContext, 'publicEmails' | 'words'>,
): readonly LinkView[] {
  return engineers.flatMap(({ slug, name }) => {
    const email = publicEmails.get(slug);
    return email === undefined ? [] : [{ label: words.contact.writeTo({ name }), href: `mailto:${email}` }];
  });
}
