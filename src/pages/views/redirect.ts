import { createFrame } from '../create-frame.ts';
import type { PageContext } from '../page-context.ts';
import type { FrameView } from './frame.ts';

/** What the page at an earlier address shows. */
export interface RedirectView {
  readonly frame: FrameView;
  readonly title: string;
  /** Where the page is now. */
  readonly target: string;
}

/** What stands at an earlier address of a page, or of what is part of one now (`/skills/#skill-x`): it leads on, and search engines are told which one counts. */
export function redirectView(title: string, target: string, context: PageContext): RedirectView {
  const [path = target] = target.split('#');
  const frame = createFrame({ path, title, description: title, trail: [] }, context);
  // An earlier address is none that other languages are to name.
  const languages = { ...frame.languages, alternates: [] };
  return { frame: { ...frame, languages, hidden: true }, title, target: context.addresses.href(target) };
}
