import { slugify } from '../../content/slugify.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { formatList } from '../../i18n/locale.ts';
import type { SkillHolder } from '../../portfolio/index-portfolio.ts';
import { isPerson } from '../../portfolio/is-person.ts';
import type { EngineerRef } from '../../portfolio/portfolio.ts';
import { idOf, pathOf } from '../../texts/address.ts';
import { createSeal } from '../icon-views.ts';
import { aliasesText } from '../items/aliases.ts';
import type { PageContext } from '../page-context.ts';
import type { SkillSummary } from '../summarize-skill.ts';
import { weighLink, weighText } from '../weigh-items.ts';

/** As many people as a line has room for. */
const mostHolders = 3;

/** As many people are named with a skill that nobody has proven. */
const MAX_NAMED = 3;

/** Of what surrounds the name of one of them. */
const HOLDER_WEIGHT = 260;

/** The skills of one category, or those of them that stand on one page. */
export interface SkillCategoryView {
  readonly id: string;
  readonly name: string;
  /** `9 of 21 shown in work`, of the whole category; `4 skills` where all are, and where those of one strength stand. */
  readonly subtitle: string;
  /** The most strongly proven first. */
  readonly proven: readonly SkillItem[];
  /** By name: those that somebody learns and nobody has, and those that nothing shows. */
  readonly learning: readonly SkillNameView[];
  readonly unproven: readonly SkillNameView[];
}

/** A skill that has no page of its own. */
interface SkillNameView {
  /** Of its place, which its address leads to. */
  readonly id: string;
  readonly name: string;
  /** Its other names, in a few words; `null` when there are none. */
  readonly aliases: string | null;
  /** Whose profiles name it, in words: those who have it or, where nobody has, who learn it. */
  readonly people: string;
  /** `Learning it: Ada Quill`, of what others have; `null` when nobody does. */
  readonly learners: string | null;
}

/** A proven skill as one item of the list. */
interface SkillItem {
  readonly name: string;
  readonly href: string;
  /** People first, the most strongly proven first. */
  readonly holders: readonly ShowerView[];
  /** `and 4 more` */
  readonly more: string | null;
}

/** Somebody who can show a skill. */
interface ShowerView {
  readonly name: string;
  /** `role` of a role profile; `null` for a person. */
  readonly kind: string | null;
  /** Address of the drawing of the seal. */
  readonly icon: string;
  /** `quantified, 4 proofs` */
  readonly label: string;
  /** `4` */
  readonly count: string;
}

/** An id for each category, which no two share and no other part of the page has: `Cloud & ops` → `in-cloud-and-ops`. */
export function categoryIds(names: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    const wanted = idOf.category(slugify(name));
    const id = taken.has(wanted) || wanted === idOf.category('') ? `${wanted}-${ids.size + 1}` : wanted;
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}

/** A category as it stands on one page; `whole` are all its skills, `null` on a page of one strength. */
export function skillCategory(
  { id, name }: Pick<SkillCategoryView, 'id' | 'name'>,
  part: readonly SkillSummary[],
  whole: readonly SkillSummary[] | null,
  context: PageContext,
): SkillCategoryView {
  const names = (chosen: (summary: SkillSummary) => boolean): readonly SkillNameView[] =>
    part.filter(chosen).map((summary) => skillName(summary, context));
  return {
    id,
    name,
    subtitle: subtitleOf(part, whole, context),
    proven: part.filter(isProven).map((summary) => skillItem(summary, context)),
    learning: names(isLearnt),
    unproven: names((summary) => !isProven(summary) && !isLearnt(summary)),
  };
}

/** Where work shows all of a category, it only counts them: the page says above what the others are. */
function subtitleOf(
  part: readonly SkillSummary[],
  whole: readonly SkillSummary[] | null,
  { words }: PageContext,
): string {
  const all = whole ?? part;
  const proven = all.filter(isProven).length;
  return whole === null || proven === all.length
    ? words.count.skills({ count: all.length })
    : words.skills.proven({ proven, all: all.length });
}

/** Whether somebody can show the skill. */
export function isProven({ strength }: SkillSummary): boolean {
  return strength !== null;
}

/** About how many bytes of HTML a skill takes in its category. */
export function weighSkill({ skill, holders, strength }: SkillSummary): number {
  const own = weighLink(skill.name);
  if (strength === null) return own;
  const names = holders.slice(0, mostHolders).map(({ engineer }) => weighText(engineer.name));
  return names.reduce((sum, name) => sum + HOLDER_WEIGHT + name, own + 120);
}

/** Whether a profile names the skill as one that somebody has. */
export function isHeld({ holders }: SkillSummary): boolean {
  return holders.length > 0;
}

/** Whether somebody learns the skill, and nobody has it. */
export function isLearnt({ holders, learners }: SkillSummary): boolean {
  return holders.length === 0 && learners.length > 0;
}

function skillName({ skill, holders, learners }: SkillSummary, context: PageContext): SkillNameView {
  const { words } = context;
  const having = holders.map(({ engineer }) => engineer);
  const isMixed = having.length > 0 && learners.length > 0;
  return {
    id: idOf.skill(skill),
    name: skill.name,
    aliases: aliasesText(skill, context),
    people: someNames(isMixed ? having : [...having, ...learners], context),
    learners: isMixed
      ? words.punctuation.labelled({ label: words.skill.learning, text: someNames(learners, context) })
      : null,
  };
}

/** The first of them by name, and how many more there are. */
function someNames(engineers: readonly EngineerRef[], { words, locale }: PageContext): string {
  const names = engineers.map((each) => (isPerson(each) ? each.name : words.engineer.roleNamed({ name: each.name })));
  const shown = names.length > MAX_NAMED ? MAX_NAMED - 1 : names.length;
  const more = names.length - shown;
  return formatList([...names.slice(0, shown), ...(more > 0 ? [words.count.more({ count: more })] : [])], locale);
}

function skillItem({ skill, holders }: SkillSummary, context: PageContext): SkillItem {
  const { words, addresses } = context;
  const showers = holders.filter(({ proven }) => proven.strength !== null);
  return {
    name: skill.name,
    href: addresses.href(pathOf.skill(skill)),
    holders: showers.slice(0, mostHolders).map((holder) => showerView(holder, context)),
    more: showers.length > mostHolders ? words.skills.more({ count: showers.length - mostHolders }) : null,
  };
}

function showerView({ engineer, proven: { strength, proofs } }: SkillHolder, context: PageContext): ShowerView {
  const { words, locale } = context;
  const { icon, label } = createSeal(strength, context);
  return {
    name: engineer.name,
    kind: engineer.kind === 'role' ? words.skills.role : null,
    icon,
    label: words.skills.strengthAndProofs({ strength: label, proofs: proofs.length }),
    count: formatNumber(proofs.length, locale),
  };
}
