import type { Engineer, ProvenSkill } from '../../portfolio/portfolio.ts';
import { provenOf, workOf } from '../../portfolio/prove-skills.ts';
import type { PageContext } from '../page-context.ts';
import { type ListPart, paginate } from '../paginate.ts';
import type { LinkView } from '../views/frame.ts';
import { weighLink, weighProof, weighText } from '../weigh-items.ts';

// A page shows the strongest of what comes together on it from many entries. Where there is more, it leads to a list of
// all that lies below it. What an entry says itself is its author's, and stands on its page whole.

/** What there may be a complete list of. */
export type CompleteList = 'achievements' | 'projects' | 'skills' | 'notes' | 'people';

/** Whose list it is: the folder that holds the pages of such things, and the name of this one in addresses. */
export interface ListOwner {
  readonly folder: 'engineers' | 'projects' | 'organizations';
  readonly slug: string;
}

/** As many as a page of a project or an organization shows itself. */
export const MAX_SHOWN = {
  project: { achievements: 40 },
  organization: { people: 40, projects: 16 },
} as const;

/** As many as the page of an engineer shows itself. Of skills, with so many proofs in all. */
const MAX_OF_ENGINEER = {
  achievements: 24,
  projects: 16,
  notes: 8,
  people: 24,
  skills: 40,
  proofs: 80,
  timeline: 36,
};

/** With titles that are longer than this on average, in bytes, the page shows fewer. */
const USUAL_TITLE = 120;

/** How much the page of an engineer shows itself, which stands there by its titles. */
export function shownOf({
  achievements,
  projects,
}: Pick<Engineer, 'achievements' | 'projects'>): Readonly<typeof MAX_OF_ENGINEER> {
  const works = [...achievements, ...projects];
  if (works.length <= MAX_OF_ENGINEER.projects) return MAX_OF_ENGINEER;
  const titles = works.reduce((sum, { title }) => sum + weighText(title), 0);
  const share = Math.min(1, (USUAL_TITLE * works.length) / titles);
  const fewer = (most: number): number => Math.max(1, Math.floor(most * share));
  const { skills, notes, ...titled } = MAX_OF_ENGINEER;
  return {
    skills,
    notes,
    achievements: fewer(titled.achievements),
    projects: fewer(titled.projects),
    people: fewer(titled.people),
    proofs: fewer(titled.proofs),
    timeline: fewer(titled.timeline),
  };
}

/** The path of a complete list; where an entry has an address of its own, its lists lie at the usual one. */
export function completePath({ folder, slug }: ListOwner, list: CompleteList): string {
  return `/${folder}/${slug}/${list}/`;
}

/** A link to a complete list, or `null` where there is none, as the page shows all. */
export function completeLink(
  owner: ListOwner,
  list: CompleteList,
  label: string,
  { paths, addresses }: PageContext,
): LinkView | null {
  const path = completePath(owner, list);
  return paths.has(path.normalize('NFC')) ? { label, href: addresses.href(path) } : null;
}

/** About how many bytes of HTML the page of an engineer has room for, without its text. */
const ENGINEER_WEIGHT = 165_000;

/** About how many bytes each of what else stands there takes: an achievement, a project, an entry of the timeline, a note. */
const OTHER_WEIGHTS = { achievement: 1000, project: 1000, timeline: 500, note: 1000 };

/** How many proofs the page of an engineer shows of each skill; `null` when it has room for all skills with all proofs. */
export function proofsShown({ skills, achievements, projects, notes, roles }: Engineer): number | null {
  const most = shownOf({ achievements, projects });
  const proven = provenOf(skills);
  const proofs = proven.reduce((sum, each) => sum + each.proofs.length, 0);
  if (proofs <= most.proofs && proven.length <= most.skills) return null;
  const others =
    OTHER_WEIGHTS.achievement * Math.min(achievements.length, most.achievements) +
    OTHER_WEIGHTS.project * Math.min(projects.length, most.projects) +
    OTHER_WEIGHTS.timeline * Math.min(roles.length + projects.length + achievements.length, most.timeline) +
    OTHER_WEIGHTS.note * Math.min(notes.length, most.notes);
  const whole = proven.reduce((sum, each) => sum + weighSkillRow({ proven: each, proofs: each.proofs }), others);
  return whole <= ENGINEER_WEIGHT ? null : Math.max(1, Math.floor(most.proofs / Math.min(most.skills, proven.length)));
}

/** A skill with as many of its proofs as stand together. */
export interface SkillRow {
  readonly proven: ProvenSkill;
  readonly proofs: ProvenSkill['proofs'];
  /** How many of its proofs stand in rows before this one. */
  readonly before: number;
}

const SKILLS_PER_PAGE = 100;
const PROOFS_PER_ROW = 100;
const SKILL_WEIGHT = 300;

/** All skills of an engineer with all their proofs, as the pages of their list show them. */
export function partsOfSkills(slug: string, skills: readonly ProvenSkill[]): readonly ListPart<SkillRow>[] {
  const rows = provenOf(skills).flatMap((proven) =>
    Array.from({ length: Math.ceil(proven.proofs.length / PROOFS_PER_ROW) }, (_, row) => ({
      proven,
      proofs: proven.proofs.slice(row * PROOFS_PER_ROW, (row + 1) * PROOFS_PER_ROW),
      before: row * PROOFS_PER_ROW,
    })),
  );
  const path = completePath({ folder: 'engineers', slug }, 'skills');
  return paginate(rows, { items: SKILLS_PER_PAGE, weigh: weighSkillRow }, path);
}

function weighSkillRow({ proven, proofs }: Omit<SkillRow, 'before'>): number {
  const own = SKILL_WEIGHT + weighLink(proven.skill.name);
  return proofs.reduce((sum, proof) => sum + weighProof(workOf(proof).title), own);
}
