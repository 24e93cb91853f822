import { createIndex } from '../../explorer/create-index.ts';
import { collator } from '../../i18n/locale.ts';
import { keepTogether } from '../../i18n/punctuate.ts';
import { isPerson } from '../../portfolio/is-person.ts';
import { isDated } from '../../portfolio/period-order.ts';
import type { Engineer } from '../../portfolio/portfolio.ts';
import { provenOf } from '../../portfolio/prove-skills.ts';
import { byStrength } from '../../portfolio/strength.ts';
import { proseText } from '../entry-texts.ts';
import { engineerItem } from '../items/engineer-item.ts';
import type { DescribedPicture } from '../items/item-views.ts';
import { kindOf, workItem } from '../items/work-item.ts';
import { peopleFacets, workFacets } from '../lists/facets.ts';
import { type Work, worksOf } from '../lists/grouping.ts';
import { type ExploredName, listPath } from '../lists/narrowing.ts';
import { markForeign } from '../mark-foreign.ts';
import { type ExploredList, type ListSort, type PageContext, plainContext } from '../page-context.ts';
import { figureSorts } from './figure-sorts.ts';
import { shownProofs } from './shown-proofs.ts';

const lists = ['engineers', 'projects', 'achievements', 'work'] as const satisfies readonly ExploredName[];

/** The lists of the site that can be narrowed or sorted in the browser. */
export function exploreLists(context: PageContext): readonly ExploredList[] {
  return lists
    .filter((list) => context.paths.has(listPath(list)))
    .map((list) => exploreList(list, context))
    .filter(({ index, sorts }) => index.facets.length > 0 || sorts.length > 0);
}

function exploreList(list: ExploredName, context: PageContext): ExploredList {
  const { portfolio } = context;
  if (list === 'engineers') {
    return explorePeople(portfolio.engineers.filter(isPerson), context);
  }
  const works = worksOf(portfolio, list);
  const sorts = [...plainSorts(works, context), ...figureSorts(works, context)];
  const index = createIndex({
    list: works,
    facets: workFacets(plainContext(context)),
    sorts: sorts.map(({ value, order }) => ({ value, order })),
    inOrder: collator(context.locale),
    show: (each) => markForeign(plainWork(each, list, context), context.fallback),
  });
  return { list, index, sorts };
}

/** By strength and by title; of works without any date, the first of these is the order of the list. */
function plainSorts(works: readonly Work[], { words, locale }: PageContext): readonly ListSort[] {
  const inOrder = collator(locale);
  const { strongest, byTitle } = words.explorer;
  const ordered = (compare: (a: Work, b: Work) => number): readonly number[] =>
    [...works.entries()].toSorted(([, a], [, b]) => compare(a, b)).map(([item]) => item);
  const isOneStrength = new Set(works.map(({ strength }) => strength)).size < 2;
  return [
    ...(isOneStrength || !works.some(({ period }) => isDated(period))
      ? []
      : [{ value: 'strength', label: strongest, order: ordered((a, b) => byStrength(a.strength, b.strength)) }]),
    { value: 'title', label: byTitle, order: ordered((a, b) => inOrder(a.title, b.title)) },
  ];
}

/** In the order of the page, current people before those who have left, or by how much they have proven. */
function explorePeople(people: readonly Engineer[], context: PageContext): ExploredList {
  const isCurrent = ({ status }: Engineer): boolean => status === 'current';
  const list = [...people.filter(isCurrent), ...people.filter((each) => !isCurrent(each))];
  const proven = list.map(({ skills }) => provenOf(skills).length);
  const order = [...proven.entries()].toSorted(([, a], [, b]) => b - a).map(([item]) => item);
  const sorts = new Set(proven).size < 2 ? [] : [{ value: 'proven', label: context.words.explorer.mostProven, order }];
  const index = createIndex({
    list,
    facets: peopleFacets(plainContext(context)),
    sorts: sorts.map(({ value }) => ({ value, order })),
    inOrder: collator(context.locale),
    show: (each) => markForeign(plainItem(each, context), context.fallback),
  });
  return { list: 'engineers', index, sorts };
}

/** What the script makes shows words without marks, and of a picture the smallest. */
function plainWork(work: Work, list: ExploredName, context: PageContext): object {
  const item = workItem(work, context);
  return {
    ...item,
    kind: list === 'work' ? kindOf(work, context) : null,
    title: keepTogether(item.title),
    picture: smallest(item.picture),
    summary: 'summary' in work ? proseText(work.summary) : null,
  };
}

function smallest(picture: DescribedPicture | null): { readonly src: string; readonly alt: string } | null {
  if (picture === null) return null;
  const [first] = picture.sources[0]?.srcset.split(' ') ?? [];
  return { src: first ?? picture.src, alt: picture.alt };
}

/**
 * One picture for each portrait is enough for a list that the script makes, and so is a line for the proof of all skills.
 * A role stands between people there, and says that it is none.
 */
function plainItem(engineer: Engineer, context: PageContext): object {
  const { proofs: _, marks, ...item } = engineerItem(engineer, context);
  return {
    ...item,
    marks: engineer.kind === 'role' ? [context.words.engineer.role, ...marks] : marks,
    ...shownProofs(engineer, context),
    portrait: item.portrait === null ? null : { src: item.portrait.src, alt: item.portrait.alt },
  };
}
