import { collator } from '../../i18n/collator.ts';
import type { Proof, Skill } from '../../portfolio/portfolio.ts';
import { fixedPaths, pathOf } from '../address.ts';
import { createFrame } from '../create-frame.ts';
import type { PageContext } from '../page-context.ts';
import type { FrameView } from './frame.ts';

export interface SkillsView {
  readonly frame: FrameView;
  readonly title: string;
  /** By name; the skills in them too. */
  readonly categories: readonly { readonly name: string; readonly skills: readonly SkillItem[] }[];
}

/** A skill as one item of the list. */
interface SkillItem {
  readonly name: string;
  readonly href: string;
  /** `2 engineers`; `null` when nobody has it: a role profile is nobody in particular. */
  readonly people: string | null;
  /** `proven by 5 entries`, or that there is no proof yet. */
  readonly proof: string;
}

/** All skills by category. */
export function skillsView(context: PageContext): SkillsView {
  const { portfolio, words, locale } = context;
  const title = words.site.skills;
  const inOrder = collator(locale);
  const groups = [...Map.groupBy(portfolio.skills, ({ category }) => category)];
  return {
    frame: createFrame(
      {
        path: fixedPaths.skills,
        title,
        description: words.description.skills(portfolio.site.title),
        trail: [{ label: title, path: null }],
      },
      context,
    ),
    title,
    categories: groups
      .toSorted(([a], [b]) => inOrder(a, b))
      .map(([name, skills]) => ({ name, skills: skills.map((skill) => skillItem(skill, context)) })),
  };
}

function skillItem(skill: Skill, { words, book, skillIndex }: PageContext): SkillItem {
  const holders = skillIndex.get(skill.name)?.holders ?? [];
  const people = holders.filter(({ engineer }) => engineer.kind === 'person');
  // One achievement of two people is one entry.
  const entries = new Set(holders.flatMap(({ proven }) => proven.proofs.map(proofOf)));
  return {
    name: skill.name,
    href: book.addresses.href(pathOf.skill(skill)),
    people: people.length === 0 ? null : words.count.engineers(people.length),
    proof: words.skill.provenBy(entries.size),
  };
}

function proofOf(proof: Proof): unknown {
  if (proof.kind === 'role') return proof.role;
  return proof.kind === 'project' ? proof.project : proof.achievement;
}
