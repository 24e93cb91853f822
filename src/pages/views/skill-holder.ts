import { formatDate } from '../../i18n/dates.ts';
import { formatMetric } from '../../i18n/format-metric.ts';
import type { SkillHolder } from '../../portfolio/index-portfolio.ts';
import { isPerson } from '../../portfolio/is-person.ts';
import type { Engineer, EngineerRef, Proof, ProvenSkill } from '../../portfolio/portfolio.ts';
import { idOf } from '../../texts/address.ts';
import { createSeal, type SealView } from '../icon-views.ts';
import { figureBesideTitle, type TitledFigure } from '../items/figure-beside-title.ts';
import { engineerLink } from '../items/links.ts';
import { completePath, partsOfSkills, proofsShown } from '../lists/complete-list.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from './frame.ts';
import { explainedOnce, firstExplained, type ProofView, proofView } from './proven-skill.ts';

/** Somebody who has a skill, with what shows it. */
export interface HolderView {
  readonly id: string;
  readonly engineer: LinkView;
  readonly seal: SealView;
  /** `4 proofs` */
  readonly count: string;
  /** `used 2021–2023`; `null` when none of the proofs is dated. */
  readonly years: string | null;
  /** The strongest first, no more than a page has room for, and the first of them with their figures. */
  readonly proofs: readonly ProofView[];
  /** To where the others are; `null` when there are none. */
  readonly more: LinkView | null;
}

/** Somebody whose profile lists a skill that nothing shows. */
export interface UnprovenView extends LinkView {
  readonly id: string;
}

/** For `toSorted`: people before role profiles. */
export function peopleFirst(a: SkillHolder, b: SkillHolder): number {
  return Number(isRole(a)) - Number(isRole(b));
}

/** Whether a holder is a role profile. */
export function isRole({ engineer }: SkillHolder): boolean {
  return !isPerson(engineer);
}

/** How many proofs of a holder there is room for, and how many of them with figures. */
interface Room {
  readonly most: number;
  readonly figures: number;
}

/** Holders on one page, of which only the first that has to says why a seal is weaker. */
export function holderViews(holders: readonly SkillHolder[], room: Room, context: PageContext): readonly HolderView[] {
  const views = holders.map((holder) => holderView(holder, room, context));
  const first = firstExplained(views.flatMap(({ proofs }) => proofs));
  return views.map((view) => ({ ...view, proofs: explainedOnce(view.proofs, first) }));
}

/** A holder with at most so many proofs, the strongest, and so many figures. */
function holderView({ engineer, proven }: SkillHolder, { most, figures }: Room, context: PageContext): HolderView {
  const { words } = context;
  const { proofs, strength, years } = proven;
  const link = engineerLink(engineer, context);
  const more = proofs.length - most;
  return {
    id: idOf.engineer(engineer),
    engineer: link,
    seal: createSeal(strength, context),
    count: words.skill.provenBy({ count: proofs.length }),
    years: usedWhen(years, context),
    proofs: proofs.slice(0, most).map((proof, position) => ({
      ...proofView(proof, context),
      figure: position < figures ? figureOf(proof, context) : null,
    })),
    more:
      more > 0
        ? {
            label: words.skill.moreProofs({ count: more, name: engineer.name }),
            href: allProofsHref(engineer, proven, context),
          }
        : null,
  };
}

/** The figures of a project measure the whole of it. */
function figureOf(proof: Proof, context: PageContext): TitledFigure | null {
  if (proof.kind !== 'achievement') return null;
  const { title, metrics } = proof.achievement;
  const [metric] = metrics;
  return metric === undefined ? null : figureBesideTitle(formatMetric(metric, context, context.units), title);
}

/** Where all proofs of somebody's skill are: their page, or where it cannot hold them their list of skills. */
function allProofsHref(engineer: Engineer, { skill }: ProvenSkill, context: PageContext): string | null {
  const { slug, skills } = engineer;
  if (proofsShown(engineer) === null) return engineerLink(engineer, context).href;
  const part = partsOfSkills(slug, skills).find(({ items }) => items.some((row) => row.proven.skill === skill));
  return context.addresses.href(part?.path ?? completePath({ folder: 'engineers', slug }, 'skills'));
}

/** A link to the profile; a role profile says that it is one. */
export function unprovenView(engineer: EngineerRef, context: PageContext): UnprovenView {
  const { label, href } = engineerLink(engineer, context);
  return {
    id: idOf.engineer(engineer),
    label: engineer.kind === 'role' ? context.words.title.role({ role: label }) : label,
    href,
  };
}

/** From when to when a skill was used, in words: `in use since 2021`. */
export function usedWhen(years: ProvenSkill['years'], { words, locale }: PageContext): string | null {
  if (years === null) return null;
  const first = formatDate(years.first, locale);
  if (years.last === 'present') return words.skill.usedSince({ first });
  const last = formatDate(years.last, locale);
  return first === last ? words.skill.usedIn({ year: first }) : words.skill.used({ first, last });
}
