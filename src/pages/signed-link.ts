import type { IconName } from '../icons/icons.ts';
import { linkIcon } from '../icons/link-icon.ts';
import type { PageContext } from './page-context.ts';
import type { SignedLinkView } from './views/frame.ts';

/** The address of one drawing in the file of all icons. */
export function iconHref(name: IconName, { addresses, icons }: PageContext): string {
  return `${addresses.href(icons)}#${name}`;
}

/** A link with the icon of its kind; `href` is what the link says, with the base path. */
export function signedLink(label: string, href: string, context: PageContext): SignedLinkView {
  const icon = linkIcon(href);
  return { label, href, icon: icon === null ? null : iconHref(icon, context) };
}
