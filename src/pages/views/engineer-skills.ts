import type { Engineer, ProvenSkill, Skill } from '../../portfolio/portfolio.ts';
import { provenOf } from '../../portfolio/prove-skills.ts';
import { byStrength } from '../../portfolio/strength.ts';
import { createSeal, type SealView } from '../icon-views.ts';
import { leadingSkills } from '../items/engineer-item.ts';
import { skillLinks } from '../items/links.ts';
import { completeLink, proofsShown, shownOf } from '../lists/complete-list.ts';
import type { PageContext } from '../page-context.ts';
import { type FoldView, foldOf } from './engineer-folds.ts';
import type { LinkView } from './frame.ts';
import { type ProvenSkillView, provenSkillView } from './proven-skill.ts';
import type { SectionOrder } from './sections.ts';

/** The skills of an engineer, in the groups of the profile, the others by how well they are shown. */
export interface EngineerSkillsView {
  /** The skills to begin with, and a link to the rest; empty where the profile leaves its skills out. */
  readonly stack: readonly LinkView[];
  /** Those of the profile in its order, then the strongest first; only the strengths that there are. */
  readonly skillGroups: readonly SkillGroupView[];
  /** To the list of all proven skills with all proofs; `null` when they are here. */
  readonly allSkills: LinkView | null;
  readonly unproven: UnprovenSkillsView | null;
  readonly learning: readonly LinkView[];
}

/** A group of the profile, or skills whose proofs are equally strong. */
interface SkillGroupView {
  /** `null` where the strength is what they share. */
  readonly title: string | null;
  readonly seal: SealView;
  /** `24 skills`, `2 of 6 with proof` */
  readonly count: string;
  /** The most proofs first. */
  readonly skills: readonly ProvenSkillView[];
  /** Where they fold. */
  readonly fold: FoldView | null;
  /** Of a group: what nothing shows yet. */
  readonly unproven: readonly LinkView[];
}

/** What nothing shows yet. */
interface UnprovenSkillsView {
  readonly seal: SealView;
  /** `41 skills without proof yet` */
  readonly summary: string;
  /** Whether it lies open from the start: when there is nothing else to read, and not much of it. */
  readonly isOpen: boolean;
  /** One part without a label, or, when they are many, one for each category. */
  readonly parts: readonly UnprovenPart[];
}

interface UnprovenPart {
  readonly label: string | null;
  readonly skills: readonly LinkView[];
}

/** As many as are read at a glance. */
const MAX_STACK = 8;
/** More names than this are found more quickly by category. */
const MAX_UNSORTED = 24;

/** An engineer's skills, each once. What is being learnt is shown as that and not as unproven. */
export function engineerSkills(engineer: Engineer, sections: SectionOrder, context: PageContext): EngineerSkillsView {
  const { words } = context;
  const learning = new Set(engineer.learning.map(({ name }) => name));
  const isNamed = ({ name }: Skill): boolean => sections.includes('unproven') && !learning.has(name);
  const skills = engineer.skills.filter(({ strength, skill }) => strength !== null || isNamed(skill));
  const most = proofsShown(engineer);
  const shown = new Set(most === null ? engineer.skills : engineer.skills.slice(0, shownOf(engineer).skills));
  const show = (each: ProvenSkill): ProvenSkillView => provenSkillView(each, context, most ?? undefined);
  const groups = groupsOf(engineer, skills);
  const grouped = new Set(groups.flatMap(({ own }) => own));
  const others = skills.filter((each) => !grouped.has(each));
  const unproven = others.filter(isUnproven).map(({ skill }) => skill);
  const skillGroups = [
    ...groups.map(({ title, own }): SkillGroupView => {
      const those = own.filter((each) => !isUnproven(each) && shown.has(each)).map(show);
      const unproven = own.filter(isUnproven).map(({ skill }) => skill);
      return {
        title,
        seal: createSeal(null, context),
        count: countOf(own, context),
        skills: those,
        fold: foldOf('skills', those.length, words),
        unproven: skillLinks(unproven, context),
      };
    }),
    ...byStrengthOf(others).flatMap(({ strength, own }): SkillGroupView[] => {
      const count = words.count.skills({ count: own.length });
      const those = own.filter((each) => shown.has(each)).map(show);
      const seal = createSeal(strength, context);
      const fold = foldOf('skills', those.length, words);
      return strength === null || those.length === 0
        ? []
        : [{ title: null, seal, count, skills: those, fold, unproven: [] }];
    }),
  ];
  return {
    // No count leads to a section that is not there.
    stack: sections.includes('skills') ? stackOf(engineer, context) : [],
    skillGroups,
    allSkills: completeLink(
      { folder: 'engineers', slug: engineer.slug },
      'skills',
      words.lists.whole.skills({ count: provenOf(engineer.skills).length }),
      context,
    ),
    unproven:
      unproven.length === 0
        ? null
        : unprovenView(unproven, skillGroups.length === 0 && unproven.length <= MAX_UNSORTED, context),
    learning: skillLinks(engineer.learning, context),
  };
}

/** The first of the skills that work shows, and how many more of these there are; the same of all skills where it shows none. */
function stackOf(engineer: Engineer, context: PageContext): readonly LinkView[] {
  const leading = leadingSkills(engineer);
  const first = leading.slice(0, MAX_STACK);
  const more = leading.length - first.length;
  const rest = more > 0 ? [{ label: context.words.count.more({ count: more }), href: '#skills' }] : [];
  return [...skillLinks(first, context), ...rest];
}

function isUnproven({ strength }: ProvenSkill): boolean {
  return strength === null;
}

/** The groups of the profile with those of the skills that are in them, each in the first that names it, in its order. */
function groupsOf({ skillGroups }: Engineer, skills: readonly ProvenSkill[]) {
  const left = new Map(skills.map((each) => [each.skill.name, each]));
  return skillGroups
    .map(({ title, skills: names }) => ({
      title,
      own: names.flatMap(({ name }) => {
        const found = left.get(name) ?? [];
        left.delete(name);
        return found;
      }),
    }))
    .filter(({ own }) => own.length > 0);
}

/** The strongest first. */
function byStrengthOf(skills: readonly ProvenSkill[]) {
  const groups = Map.groupBy(skills, ({ strength }) => strength);
  return [...groups].toSorted(([a], [b]) => byStrength(a, b)).map(([strength, own]) => ({ strength, own }));
}

function countOf(own: readonly ProvenSkill[], { words }: PageContext): string {
  const proven = provenOf(own).length;
  return proven === 0 || proven === own.length
    ? words.count.skills({ count: own.length })
    : words.skills.proven({ proven, all: own.length });
}

function unprovenView(skills: readonly Skill[], isOpen: boolean, context: PageContext): UnprovenSkillsView {
  const parts: readonly (readonly [string | null, readonly Skill[]])[] =
    skills.length > MAX_UNSORTED
      ? [...Map.groupBy(skills, ({ category }) => category)].toSorted(([, a], [, b]) => b.length - a.length)
      : [[null, skills]];
  return {
    seal: createSeal(null, context),
    summary: context.words.count.unprovenSkills({ count: skills.length }),
    isOpen,
    parts: parts.map(([label, own]) => ({ label, skills: skillLinks(own, context) })),
  };
}
