import { formatList } from '../../i18n/format-list.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Skill } from '../../portfolio/portfolio.ts';
import { fixedPaths, pathOf } from '../address.ts';
import { createFrame } from '../create-frame.ts';
import { engineerLink, engineerLinks, noteItem, skillLinks } from '../create-items.ts';
import type { PageContext } from '../page-context.ts';
import type { FrameView, LinkView } from './frame.ts';
import type { NoteItem } from './item-views.ts';
import { type ProofView, proofView } from './proven-skill.ts';

export interface SkillView {
  readonly frame: FrameView;
  readonly name: string;
  readonly category: string;
  readonly aliases: string | null;
  readonly website: string | null;
  /** Broader skills, nearest first, and those that count as this one. */
  readonly parents: readonly LinkView[];
  readonly parts: readonly LinkView[];
  /** Who shows it, the most proven first; unproven ones are listed as such. */
  readonly holders: readonly HolderView[];
  readonly learners: readonly LinkView[];
  readonly notes: readonly NoteItem[];
}

interface HolderView {
  readonly engineer: LinkView;
  readonly count: string;
  readonly years: string | null;
  readonly proofs: readonly ProofView[];
}

/** One skill's page: who shows it, by what. */
export function skillView(skill: Skill, context: PageContext): SkillView {
  const { portfolio, words, locale, skillIndex } = context;
  const { holders, learners } = skillIndex.get(skill.name) ?? { holders: [], learners: [] };
  const related = (belongs: (other: Skill) => boolean): readonly LinkView[] =>
    skillLinks(portfolio.skills.filter(belongs), context);
  return {
    frame: createFrame(
      {
        path: pathOf.skill(skill),
        title: words.title.skill(skill.name),
        description: words.description.skill(skill.name),
        trail: [
          { label: words.site.skills, path: fixedPaths.skills },
          { label: skill.name, path: null },
        ],
      },
      context,
    ),
    name: skill.name,
    category: skill.category,
    aliases: skill.aliases.length === 0 ? null : words.skill.alsoKnownAs(formatList(skill.aliases, locale)),
    website: skill.url,
    parents: related(({ name }) => skill.ancestors.includes(name)),
    parts: related(({ ancestors }) => ancestors[0] === skill.name),
    holders: holders.map(({ engineer, proven: { proofs, years } }) => ({
      engineer: engineerLink(engineer, context),
      count: words.skill.provenBy(proofs.length),
      years: years === null ? null : formatPeriod({ date: null, start: years.first, end: years.last }, locale),
      proofs: proofs.map((proof) => proofView(proof, context)),
    })),
    learners: engineerLinks(learners, context),
    notes: portfolio.notes
      .filter(({ skills }) => skills.some(({ name }) => name === skill.name))
      .map((note) => noteItem(note, context)),
  };
}
