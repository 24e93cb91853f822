import { formatNumber } from '../../i18n/format-number.ts';
import type { SkillBeside } from '../../portfolio/skills-together.ts';
import { skillLinks } from '../items/links.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from './frame.ts';

/** A skill that was used beside another one, with the number of works that name both. */
export interface SkillBesideView extends LinkView {
  readonly count: string;
}

/** Links to skills that were used beside another one. */
export function skillsBeside(beside: readonly SkillBeside[], context: PageContext): readonly SkillBesideView[] {
  const links = skillLinks(
    beside.map((each) => each.skill),
    context,
  );
  return links.map((link, index) => ({ ...link, count: formatNumber(beside[index]?.count ?? 0, context.locale) }));
}
