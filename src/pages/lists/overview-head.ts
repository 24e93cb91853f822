import { formatList } from '../../i18n/locale.ts';
import { keepNumbers } from '../../i18n/punctuate.ts';
import { isSomebodys } from '../../portfolio/is-person.ts';
import type { Achievement } from '../../portfolio/portfolio.ts';
import { strengths } from '../../portfolio/strength.ts';
import type { PageContext } from '../page-context.ts';
import { yearLabel } from './facets.ts';
import { worksIn } from './grouping.ts';
import {
  type ExploredName,
  listPath,
  type NarrowedList,
  type NoteNarrowing,
  type PeopleNarrowing,
  type WorkList,
  type WorkNarrowing,
} from './narrowing.ts';

/** What stands above a list, in words. */
export interface OverviewHead {
  readonly title: string;
  /** For search results. */
  readonly description: string;
  readonly lede: string | null;
  /** Which list a script may explore; `null` for what is narrowed already. */
  readonly explored: ExploredName | null;
  /** The list that this one is a part of, with the number of its items in words; `null` for a whole list. */
  readonly whole: { readonly label: string; readonly path: string; readonly count: string } | null;
}

/** The head of a whole list. */
export function wholeHead(list: NarrowedList | 'organizations', context: PageContext): OverviewHead {
  const { words, portfolio } = context;
  const site = portfolio.site.title;
  const title = titleOf(list, context);
  const isOfKind = list === 'notes' && title !== words.site.notes;
  return {
    title,
    description: isOfKind ? words.description.notesOfKind({ kinds: title, site }) : words.description[list]({ site }),
    lede: ledeOf(list, context),
    explored: list === 'notes' || list === 'organizations' ? null : list,
    whole: null,
  };
}

/** Of achievements how well they are proven; of other work how much of it is nobody's, which the front page does not count. */
function ledeOf(list: NarrowedList | 'organizations', context: PageContext): string | null {
  const { portfolio, words } = context;
  if (list === 'achievements') return byStrength(portfolio.achievements, context);
  if (list !== 'projects' && list !== 'work') return null;
  const works = worksIn(portfolio, list);
  const ofRoles = works.filter((work) => !isSomebodys(work)).length;
  return ofRoles === 0
    ? null
    : words.lists.worksOfRoles({ works: words.count[list]({ count: works.length }), count: ofRoles });
}

/** What a whole list is called. */
function titleOf(list: NarrowedList | 'organizations', { words, notesLabel }: PageContext): string {
  return list === 'notes' ? (notesLabel ?? words.site.notes) : words.site[list];
}

/** How many claims there are of each strength, the strongest first. */
function byStrength(achievements: readonly Achievement[], { words, locale }: PageContext): string {
  const counts = strengths.toReversed().flatMap((strength) => {
    const count = achievements.filter((each) => each.strength === strength).length;
    return count === 0 ? [] : [words.strength.standing[strength]({ count })];
  });
  const ofRoles = achievements.filter((each) => !isSomebodys(each)).length;
  const roles = ofRoles === 0 ? '' : ` ${words.lists.claimsOfRoles({ count: ofRoles })}`;
  return words.lists.claims({ count: achievements.length, parts: keepNumbers(formatList(counts, locale)) }) + roles;
}

/** The head of the works of one year or one strength of proof. `total` is the number of all works. */
export function workHead(list: WorkList, narrowing: WorkNarrowing, total: number, context: PageContext): OverviewHead {
  const { rule, undatedText } = context.words.lists;
  const undated = narrowing.value === 'undated' ? undatedText : null;
  return {
    ...narrowedHead(list, workTitle(list, narrowing, context), total, context),
    lede: narrowing.facet === 'strength' ? rule[narrowing.value] : undated,
  };
}

/** The head of the people of one location, or with equal time for new work. `total` is the number of all people. */
export function peopleHead(narrowing: PeopleNarrowing, total: number, context: PageContext): OverviewHead {
  const { lists } = context.words;
  const title =
    narrowing.facet === 'location' ? lists.location({ location: narrowing.name }) : lists.availability[narrowing.value];
  return narrowedHead('engineers', title, total, context);
}

/** The head of the notes of one kind. `total` is the number of all notes. */
export function noteHead({ value }: NoteNarrowing, total: number, context: PageContext): OverviewHead {
  const { words, portfolio } = context;
  const kinds = words.note.kinds[value];
  return {
    ...narrowedHead('notes', kinds, total, context),
    description: words.description.notesOfKind({ kinds, site: portfolio.site.title }),
  };
}

function narrowedHead(list: NarrowedList, title: string, total: number, context: PageContext): OverviewHead {
  const { words, portfolio } = context;
  return {
    title,
    description: words.lists.description({ title, site: portfolio.site.title }),
    lede: null,
    explored: null,
    whole: { label: titleOf(list, context), path: listPath(list), count: words.lists.whole[list]({ count: total }) },
  };
}

function workTitle(list: WorkList, narrowing: WorkNarrowing, context: PageContext): string {
  const { lists } = context.words;
  if (narrowing.facet === 'strength') return lists.strength[list][narrowing.value];
  if (narrowing.value === 'present') return lists.ongoing[list];
  return narrowing.value === 'undated'
    ? lists.undated[list]
    : lists.year[list]({ year: yearLabel(narrowing.value, context) });
}
