import { collator } from '../../i18n/locale.ts';
import { type Memo, noMemo } from '../../memo/memo.ts';
import type { PortfolioIndex } from '../../portfolio/index-portfolio.ts';
import type { Portfolio } from '../../portfolio/portfolio.ts';
import { byStrength } from '../../portfolio/strength.ts';
import { fixedPaths, idOf, pathOf } from '../../texts/address.ts';
import { createFrame } from '../create-frame.ts';
import { createSeal, type SealView } from '../icon-views.ts';
import type { PageContext } from '../page-context.ts';
import { type ListPart, namePart, type PagerView, pagerView, paginate, trailOfPart } from '../paginate.ts';
import { bySummary, type SkillSummary, summarizeSkill } from '../summarize-skill.ts';
import type { FrameView, LinkView } from './frame.ts';
import {
  categoryIds,
  isHeld,
  isLearnt,
  isProven,
  type SkillCategoryView,
  skillCategory,
  weighSkill,
} from './skill-categories.ts';
import { type SkillMatrixView, skillMatrix, weighMatrix } from './skill-matrix.ts';

/** As many skills as a reader looks through at once. */
const SKILLS_PER_PAGE = 250;

/** What the layout of the list of all skills may read. */
export interface SkillsView {
  readonly frame: FrameView;
  readonly title: string;
  /** `81 of 218 skills are proven.` */
  readonly lede: string;
  /** Back to the whole list: `All 218 skills`; `null` on a page of it. */
  readonly whole: LinkView | null;
  /** To each category, on whatever page it begins. */
  readonly contents: readonly LinkView[];
  /** The seals on these pages, the strongest first, each with the list of the skills that have it. */
  readonly legend: readonly LegendView[];
  /** Only on the first page. */
  readonly matrix: SkillMatrixView | null;
  /** By name. */
  readonly categories: readonly SkillCategoryView[];
  readonly pager: PagerView | null;
}

/** A seal, and in words how many skills have it; without them it only stands in the matrix. */
interface LegendView extends SealView {
  readonly count: LinkView | null;
}

/** The skills of one page. */
export type SkillsPart = ListPart<SkillSummary>;

/** One page of the list of skills, or of a part of it: those that are equally well proven. */
export interface SkillsSubject {
  readonly part: SkillsPart;
  readonly parts: readonly SkillsPart[];
  readonly narrowing: SealView['strength'] | null;
}

/** A category with all its skills: those with proof first, strongest first, then the others by name. */
interface Category {
  readonly id: string;
  readonly name: string;
  readonly skills: readonly SkillSummary[];
}

/** The pages that all skills take, category by category; none for none. */
export function skillsParts(portfolio: Portfolio, index: Pick<PortfolioIndex, 'skillIndex'>): readonly SkillsPart[] {
  const inOrder = collator(portfolio.locale);
  const groups = [...Map.groupBy(portfolio.skills, ({ category }) => category)].toSorted(([a], [b]) => inOrder(a, b));
  const all = groups.flatMap(([, skills]) => skills.map((skill) => summarizeSkill(skill, index)).toSorted(bySummary));
  const size = {
    items: SKILLS_PER_PAGE,
    weigh: weighSkill,
    before: weighMatrix(portfolio, all.filter(isProven).length),
  };
  return all.length === 0 ? [] : paginate(all, size, fixedPaths.skills);
}

/** The lists of skills by how well they are proven, made from the `parts` of the whole; each with its pages. */
export function strengthParts(parts: readonly SkillsPart[]): readonly SkillsSubject[] {
  const groups = Map.groupBy((parts[0]?.whole ?? []).filter(isHeld), ({ strength }) => strength ?? 'unproven');
  return [...groups].flatMap(([narrowing, skills]) => {
    const own = paginate(skills, { items: SKILLS_PER_PAGE, weigh: weighSkill }, strengthPath(narrowing));
    return own.map((part) => ({ part, parts: own, narrowing }));
  });
}

/** The path of the list of skills of one strength. */
export function strengthPath(strength: SealView['strength']): string {
  return `${fixedPaths.skills}strength/${strength}/`;
}

/** The path of each skill: its page, or where it stands in the list, which has `parts`, when nobody has proven it. */
export function skillPaths(parts: readonly SkillsPart[], memo: Memo = noMemo): PageContext['skillPath'] {
  const places = parts.flatMap(({ path, items }) =>
    items.filter((each) => !isProven(each)).map(({ skill }) => [skill.name, `${path}#${idOf.skill(skill)}`] as const),
  );
  // All pages read it: it stays the same as long as nothing moves.
  return memo.keep('paths of skills', places.flat(), () => {
    const unproven = new Map(places);
    return (skill) => unproven.get(skill.name) ?? pathOf.skill(skill);
  });
}

/** One page of a list of skills, which is one of its parts: of all, the matrix of who can show what, then the skills by category. */
export function skillsView({ part, parts, narrowing }: SkillsSubject, context: PageContext): SkillsView {
  const { portfolio, words, addresses } = context;
  const list = { label: words.site.skills, path: fixedPaths.skills };
  const title = narrowing === null ? list.label : words.skills.ofStrength[narrowing];
  const all = part.whole;
  const categories = categoriesOf(all);
  const proven = all.filter(isProven).length;
  const isWhole = narrowing === null;
  const matrix = part.number === 1 && isWhole ? skillMatrix(context, all.filter(isLearnt).length) : null;
  return {
    frame: createFrame(
      {
        path: part.path,
        title: namePart(title, part, words),
        description: namePart(words.description.skills({ site: portfolio.site.title }), part, words),
        trail: [...(isWhole ? [] : [list]), ...trailOfPart(title, part, words)],
      },
      context,
    ),
    title,
    lede: ledeOf(proven, all.length, narrowing, context),
    whole: isWhole
      ? null
      : { label: words.lists.whole.skillList({ count: portfolio.skills.length }), href: addresses.href(list.path) },
    contents: contentsOf(categories, parts, context),
    legend: isWhole ? legendOf(all, matrix, context) : [],
    matrix,
    categories: categoriesOn(part, categories, isWhole, context),
    pager: pagerView(part, context),
  };
}

function ledeOf(proven: number, all: number, narrowing: SkillsSubject['narrowing'], { words }: PageContext): string {
  if (narrowing !== null) return words.strength.rule[narrowing];
  return proven === all ? words.skills.allProven({ all }) : words.skills.someProven({ proven, all });
}

function legendOf(
  all: readonly SkillSummary[],
  matrix: SkillMatrixView | null,
  context: PageContext,
): readonly LegendView[] {
  const { words, addresses } = context;
  const found = new Set(all.flatMap(({ holders }) => holders.map(({ proven }) => proven.strength)));
  const counts = Map.groupBy(all.filter(isHeld), ({ strength }) => strength);
  // A skill without proof has a seal in the matrix only: the list says it in words.
  if (matrix === null && !counts.has(null)) found.delete(null);
  return [...found].toSorted(byStrength).map((strength) => {
    const count = counts.get(strength)?.length ?? 0;
    const href = addresses.href(strengthPath(strength ?? 'unproven'));
    return {
      ...createSeal(strength, context),
      count: count === 0 ? null : { label: words.count.skills({ count }), href },
    };
  });
}

/** The skills of a list by category, in its order. */
function categoriesOf(all: readonly SkillSummary[]): readonly Category[] {
  const groups = Map.groupBy(all, ({ skill }) => skill.category);
  const ids = categoryIds([...groups.keys()]);
  return [...groups].map(([name, skills]) => ({ id: ids.get(name) ?? name, name, skills }));
}

/** Links to where each category begins; none where there is nothing to choose from. */
function contentsOf(
  categories: readonly Category[],
  parts: readonly SkillsPart[],
  { addresses }: PageContext,
): readonly LinkView[] {
  if (categories.length < 2) return [];
  return categories.flatMap(({ id, name }) => {
    const part = parts.find(({ items }) => items.some(({ skill }) => skill.category === name));
    return part === undefined ? [] : { label: name, href: addresses.href(`${part.path}#${id}`) };
  });
}

function categoriesOn(
  { items }: SkillsPart,
  categories: readonly Category[],
  isWhole: boolean,
  context: PageContext,
): readonly SkillCategoryView[] {
  const here = new Set(items.map(({ skill }) => skill));
  return categories.flatMap(({ id, name, skills }) => {
    const part = skills.filter(({ skill }) => here.has(skill));
    return part.length === 0 ? [] : [skillCategory({ id, name }, part, isWhole ? skills : null, context)];
  });
}
