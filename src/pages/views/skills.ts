import { collator } from '../../i18n/locale.ts';
import { type Memo, noMemo } from '../../memo/memo.ts';
import type { PortfolioIndex } from '../../portfolio/index-portfolio.ts';
import type { Portfolio } from '../../portfolio/portfolio.ts';
import { byStrength } from '../../portfolio/strength.ts';
import { fixedPaths, idOf, pathOf } from '../../texts/address.ts';
import { createFrame } from '../create-frame.ts';
import { createSeal, type SealView } from '../icon-views.ts';
import { localeOf, type PageContext } from '../page-context.ts';
import { type ListPart, namePart, type PagerView, pagerView, paginate, trailOfPart } from '../paginate.ts';
import { bySummary, type SkillSummary, summarizeSkill } from '../summarize-skill.ts';
import type { FrameView, LinkView } from './frame.ts';
import { categoryIds, isProven, type SkillCategoryView, skillCategory, weighSkill } from './skill-categories.ts';
import { type SkillMatrixView, skillMatrix, weighMatrix } from './skill-matrix.ts';

/** As many skills as a reader looks through at once. */
const SKILLS_PER_PAGE = 250;

/** What the layout of the list of all skills may read. */
export interface SkillsView {
  readonly frame: FrameView;
  readonly title: string;
  /** `81 of 218 skills stand with proof.` */
  readonly lede: string;
  /** To each category, on whatever page it begins. */
  readonly contents: readonly LinkView[];
  /** The seals on these pages, the strongest first. */
  readonly legend: readonly SealView[];
  /** Only on the first page. */
  readonly matrix: SkillMatrixView | null;
  /** By name. */
  readonly categories: readonly SkillCategoryView[];
  readonly pager: PagerView | null;
}

/** The skills of one page. */
export type SkillsPart = ListPart<SkillSummary>;

/** A category with all its skills: those with proof first, strongest first, then the others by name. */
interface Category {
  readonly id: string;
  readonly name: string;
  readonly skills: readonly SkillSummary[];
}

/** The pages that all skills take, category by category; none for none. */
export function skillsParts(portfolio: Portfolio, index: Pick<PortfolioIndex, 'skillIndex'>): readonly SkillsPart[] {
  const all = categoriesOf(portfolio, index).flatMap(({ skills }) => skills);
  const size = {
    items: SKILLS_PER_PAGE,
    weigh: weighSkill,
    before: weighMatrix(portfolio, all.filter(isProven).length),
  };
  return all.length === 0 ? [] : paginate(all, size, fixedPaths.skills);
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

/** One page of the list of all skills, which is one of `parts`: the matrix of who can show what, then the skills by category. */
export function skillsView(part: SkillsPart, parts: readonly SkillsPart[], context: PageContext): SkillsView {
  const { portfolio, words } = context;
  const title = words.site.skills;
  const categories = categoriesOf(portfolio, context);
  const all = part.whole;
  const proven = all.filter(isProven).length;
  const matrix = part.number === 1 ? skillMatrix(context) : null;
  return {
    frame: createFrame(
      {
        path: part.path,
        title: namePart(title, part, words),
        description: namePart(words.description.skills({ site: portfolio.site.title }), part, words),
        trail: trailOfPart(title, part, words),
      },
      context,
    ),
    title,
    lede:
      proven === all.length
        ? words.skills.allProven({ all: proven })
        : words.skills.someProven({ proven, all: all.length }),
    contents: contentsOf(categories, parts, context),
    legend: legendOf(all, matrix, context),
    matrix,
    categories: categoriesOn(part, categories, context),
    pager: pagerView(part, context),
  };
}

/** A skill without proof has a seal in the matrix only: the list says it in words. */
function legendOf(
  all: readonly SkillSummary[],
  matrix: SkillMatrixView | null,
  context: PageContext,
): readonly SealView[] {
  const found = new Set(all.flatMap(({ holders }) => holders.map(({ proven }) => proven.strength)));
  if (matrix === null) found.delete(null);
  return [...found].toSorted(byStrength).map((strength) => createSeal(strength, context));
}

function categoriesOf(portfolio: Portfolio, index: Pick<PortfolioIndex, 'skillIndex'>): readonly Category[] {
  const inOrder = collator(localeOf(portfolio));
  const groups = [...Map.groupBy(portfolio.skills, ({ category }) => category)].toSorted(([a], [b]) => inOrder(a, b));
  const ids = categoryIds(groups.map(([name]) => name));
  return groups.map(([name, skills]) => ({
    id: ids.get(name) ?? name,
    name,
    skills: skills.map((skill) => summarizeSkill(skill, index)).toSorted(bySummary),
  }));
}

/** Links to where each category begins; none where there is nothing to choose from. */
function contentsOf(
  categories: readonly Category[],
  parts: readonly SkillsPart[],
  { addresses }: PageContext,
): readonly LinkView[] {
  if (categories.length < 2) return [];
  return categories.map(({ id, name, skills: [first] }) => {
    const part = parts.find(({ items }) => items.some(({ skill }) => skill === first?.skill));
    return { label: name, href: addresses.href(`${part?.path ?? fixedPaths.skills}#${id}`) };
  });
}

function categoriesOn(
  { items }: SkillsPart,
  categories: readonly Category[],
  context: PageContext,
): readonly SkillCategoryView[] {
  const here = new Set(items.map(({ skill }) => skill));
  return categories.flatMap(({ id, name, skills }) => {
    const part = skills.filter(({ skill }) => here.has(skill));
    return part.length === 0 ? [] : [skillCategory({ id, name }, part, skills, context)];
  });
}
