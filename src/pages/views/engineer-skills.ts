import type { Engineer, Skill } from '../../portfolio/portfolio.ts';
import { byStrength } from '../../portfolio/strength.ts';
import { createSeal, type SealView } from '../icon-views.ts';
import { skillLinks } from '../items/links.ts';
import { completeLink, proofsShown, provenOf, shownOf } from '../lists/complete-list.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from './frame.ts';
import { type ProvenSkillView, provenSkillView } from './proven-skill.ts';

/** The skills of an engineer by how well they are shown. */
export interface EngineerSkillsView {
  /** `27 quantified`, `8 without proof yet`: how many skills there are of each strength. */
  readonly skillCounts: readonly LinkView[];
  /** The strongest first; only the strengths that there are. */
  readonly skillGroups: readonly SkillGroupView[];
  /** To the list of all proven skills with all proofs; `null` when they are here. */
  readonly allSkills: LinkView | null;
  readonly unproven: UnprovenSkillsView | null;
  readonly learning: readonly LinkView[];
}

/** Skills whose proofs are equally strong. */
interface SkillGroupView {
  readonly seal: SealView;
  /** `24 skills` */
  readonly count: string;
  /** The most proofs first. */
  readonly skills: readonly ProvenSkillView[];
}

/** What nothing shows yet. */
interface UnprovenSkillsView {
  readonly seal: SealView;
  /** `41 skills without proof yet` */
  readonly summary: string;
  /** Whether it lies open from the start: when there is nothing else to read. */
  readonly isOpen: boolean;
  /** One part without a label, or, when they are many, one for each category. */
  readonly parts: readonly UnprovenPart[];
}

interface UnprovenPart {
  readonly label: string | null;
  readonly skills: readonly LinkView[];
}

/** More names than this are found more quickly by category. */
const mostUnsorted = 24;

/** An engineer's skills, each once. What is being learnt is shown as that and not as unproven. */
export function engineerSkills(engineer: Engineer, context: PageContext): EngineerSkillsView {
  const learning = new Set(engineer.learning.map(({ name }) => name));
  const groups = [...Map.groupBy(engineer.skills, ({ strength }) => strength)].toSorted(([a], [b]) => byStrength(a, b));
  const skillGroups = groups.flatMap(([strength, skills]) =>
    strength === null ? [] : [{ skills, seal: createSeal(strength, context) }],
  );
  const most = proofsShown(engineer);
  const shown = new Set(most === null ? engineer.skills : engineer.skills.slice(0, shownOf(engineer).skills));
  const unproven = engineer.skills
    .filter(({ strength, skill }) => strength === null && !learning.has(skill.name))
    .map(({ skill }) => skill);
  const counted = [
    ...skillGroups,
    ...(unproven.length === 0 ? [] : [{ seal: createSeal(null, context), skills: unproven }]),
  ];
  return {
    skillCounts: counted.map(({ seal, skills }) => ({
      label: context.words.strength.standing[seal.strength]({ count: skills.length }),
      href: '#skills',
    })),
    skillGroups: skillGroups.flatMap(({ skills, seal }): SkillGroupView[] => {
      const own = skills
        .filter((each) => shown.has(each))
        .map((each) => provenSkillView(each, context, most ?? undefined));
      return own.length === 0
        ? []
        : [{ seal, count: context.words.count.skills({ count: skills.length }), skills: own }];
    }),
    allSkills: completeLink(
      { folder: 'engineers', slug: engineer.slug },
      'skills',
      context.words.lists.whole.skills({ count: provenOf(engineer.skills).length }),
      context,
    ),
    unproven: unproven.length === 0 ? null : unprovenView(unproven, skillGroups.length === 0, context),
    learning: skillLinks(engineer.learning, context),
  };
}

function unprovenView(skills: readonly Skill[], isOpen: boolean, context: PageContext): UnprovenSkillsView {
  const parts: readonly (readonly [string | null, readonly Skill[]])[] =
    skills.length > mostUnsorted
      ? [...Map.groupBy(skills, ({ category }) => category)].toSorted(([, a], [, b]) => b.length - a.length)
      : [[null, skills]];
  return {
    seal: createSeal(null, context),
    summary: context.words.count.unprovenSkills({ count: skills.length }),
    isOpen,
    parts: parts.map(([label, own]) => ({ label, skills: skillLinks(own, context) })),
  };
}
