import type { IconName } from '../icons/icons.ts';
import { linkIcon } from '../icons/link-icon.ts';
import type { Strength } from '../portfolio/strength.ts';
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

/** How strong a proof is, as a drawing and a word. */
export interface SealView {
  readonly strength: Strength | 'unproven';
  readonly label: string;
  /** The class of a seal that is louder or fainter than others; empty for most. */
  readonly look: string;
  /** Address of the drawing. */
  readonly icon: string;
}

/** What a reader can open is emphasized, what nothing shows is fainter. */
const looks: Partial<Record<SealView['strength'], string>> = {
  unproven: 'seal-unproven',
  documented: 'seal-open',
  confirmed: 'seal-open',
};

/** The seal of a strength; `null` stands for a skill that nothing shows yet. */
export function createSeal(strength: Strength | null, context: PageContext): SealView {
  const name = strength ?? 'unproven';
  return {
    strength: name,
    label: context.words.strength.label[name],
    look: looks[name] ?? '',
    icon: iconHref(`seal-${name}`, context),
  };
}
