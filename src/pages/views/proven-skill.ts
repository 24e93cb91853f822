import { formatPeriod, formatYears } from '../../i18n/dates.ts';
import { isolate } from '../../i18n/isolate.ts';
import { inRow } from '../../i18n/punctuate.ts';
import type { Proof, ProvenSkill } from '../../portfolio/portfolio.ts';
import { pathOf } from '../../texts/address.ts';
import { createSeal, type SealView } from '../icon-views.ts';
import type { TitledFigure } from '../items/figure-beside-title.ts';
import { skillLink } from '../items/links.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from './frame.ts';

/** A skill with what shows it. */
export interface ProvenSkillView {
  readonly skill: LinkView;
  readonly seal: SealView;
  /** `3 proofs` */
  readonly count: string;
  /** `2021–2023`; `null` when none of the proofs is dated. */
  readonly years: string | null;
  /** The strongest first. */
  readonly proofs: readonly ProofView[];
}

/** One project, achievement, role or testimonial that shows a skill. */
export interface ProofView {
  readonly label: string;
  /** `null` for a role, which has no page of its own. */
  readonly href: string | null;
  /** What it is, where and when: `Project, OneTrust, 2023`; a testimonial is called one already. */
  readonly context: string | null;
  readonly seal: SealView;
  /** Why the seal of the project itself is stronger; `null` where it is not, and where that is said of another proof. */
  readonly why: string | null;
  /** The figure of an achievement; `null` of what has none, and where there is no room for figures. */
  readonly figure: TitledFigure | null;
}

/** A skill of an engineer with its proofs, or the `most` strongest of them. */
export function provenSkillView(
  { skill, strength, proofs, years }: ProvenSkill,
  context: PageContext,
  most: number = proofs.length,
): ProvenSkillView {
  const { words } = context;
  return {
    skill: skillLink(skill, context),
    seal: createSeal(strength, context),
    count: words.count.proofs({ count: proofs.length }),
    years: formatYears(years, context),
    proofs: explainedOnce(proofs.slice(0, most).map((proof) => proofView(proof, context))),
  };
}

/** A proof with where and when it was; a skill's page and an engineer's show it alike. */
export function proofView(proof: Proof, context: PageContext): ProofView {
  const { kind, label, href, organization, period } = describe(proof, context);
  const where = organization === null ? null : isolate(organization, context.locale);
  const details = [kind, where, formatPeriod(period, context)].filter((part) => part !== null);
  return {
    label,
    href,
    context: details.length === 0 ? null : inRow(details, context.words),
    seal: createSeal(proof.strength, context),
    why: whyWeaker(proof, context),
    figure: null,
  };
}

/** The figures of a project measure the whole of it: they make no proof of each skill that it took. */
function whyWeaker(proof: Proof, { words }: PageContext): string | null {
  if (proof.kind !== 'project' || proof.project.strength === proof.strength) return null;
  return words.skill.wholeProject;
}

/** The proofs of one list, of which only `first` says why its seal is weaker: the reason is the same for all. */
export function explainedOnce(
  proofs: readonly ProofView[],
  first: ProofView | undefined = firstExplained(proofs),
): readonly ProofView[] {
  return proofs.map((proof) => (proof.why === null || proof === first ? proof : { ...proof, why: null }));
}

/** The first proof that says why its seal is weaker. */
export function firstExplained(proofs: readonly ProofView[]): ProofView | undefined {
  return proofs.find(({ why }) => why !== null);
}

function describe(proof: Proof, { words, addresses: { href } }: PageContext) {
  if (proof.kind === 'testimonial') {
    const { author, organization, date, url } = proof.testimonial;
    const label = words.testimonial.proof({ author });
    return { kind: null, label, href: url, organization, period: { date, start: null, end: null } };
  }
  if (proof.kind === 'role') {
    const { title, organization, period } = proof.role;
    return { kind: words.timeline.role, label: title, href: null, organization: organization.name, period };
  }
  const work = proof.kind === 'project' ? proof.project : proof.achievement;
  const path = proof.kind === 'project' ? pathOf.project(proof.project) : pathOf.achievement(work);
  return {
    kind: words[proof.kind].kind,
    label: work.title,
    href: href(path),
    organization: work.organization?.name ?? null,
    period: work.period,
  };
}
