import type { EngineerRef } from '../../portfolio/portfolio.ts';
import { signedLink } from '../icon-views.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView, SignedLinkView } from '../views/frame.ts';
import { engineerLinks } from './links.ts';

/** Somebody who did a piece of work, and how to write to them; `null` without a public e-mail address. */
export interface PersonView extends LinkView {
  readonly write: WriteView | null;
}

interface WriteView extends SignedLinkView {
  /** What is printed in the place of the icon. */
  readonly address: string;
}

/** The people of a piece of work, each with a way to write to them. */
export function personLinks(engineers: readonly EngineerRef[], context: PageContext): readonly PersonView[] {
  return engineerLinks(engineers, context).map((link, index) => {
    const [write = null] = contactLinks(engineers.slice(index, index + 1), context);
    return { ...link, write };
  });
}

/** How to write to the people of a piece of work, of those who have a public e-mail address. */
export function contactLinks(engineers: readonly EngineerRef[], context: PageContext): readonly WriteView[] {
  const { publicEmails, words } = context;
  return engineers.flatMap(({ slug, name }) => {
    const email = publicEmails.get(slug);
    if (email === undefined) return [];
    return [{ ...signedLink(words.contact.writeTo({ name }), `mailto:${email}`, context), address: email }];
  });
}
