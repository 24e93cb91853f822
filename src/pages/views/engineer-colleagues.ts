import { type Colleague, colleaguesOf, type SharedWork } from '../../portfolio/colleagues.ts';
import type { Engineer } from '../../portfolio/portfolio.ts';
import { achievementLink, engineerLink, projectLink } from '../items/links.ts';
import { completeLink, shownOf } from '../lists/complete-list.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from './frame.ts';

/** The people that an engineer worked with. */
export interface ColleaguesView {
  /** Those with most shared works first. */
  readonly colleagues: readonly ColleagueView[];
  /** `276 more`; `null` when all are named. */
  readonly moreColleagues: string | null;
  /** To the list of all; `null` when they are here. */
  readonly allColleagues: LinkView | null;
}

/** Somebody that an engineer worked with, and on what. */
export interface ColleagueView {
  readonly person: LinkView;
  readonly works: readonly LinkView[];
  /** `3 more`; `null` when all are named. */
  readonly moreWorks: string | null;
}

/** As many works with each as a reader takes in; each work names all who did it. */
const mostWorks = 4;

/** Who worked with an engineer, and on what. */
export function engineerColleagues(engineer: Engineer, context: PageContext): ColleaguesView {
  const { more } = context.words.count;
  const all = colleaguesOf(engineer, context.locale);
  const { people: most } = shownOf(engineer);
  return {
    colleagues: all.slice(0, most).map((each) => colleagueView(each, context)),
    moreColleagues: all.length > most ? more({ count: all.length - most }) : null,
    allColleagues: completeLink(
      { folder: 'engineers', slug: engineer.slug },
      'people',
      context.words.lists.whole.people({ count: all.length }),
      context,
    ),
  };
}

/** Somebody that an engineer worked with, and the first of what they did together. */
export function colleagueView({ engineer: person, works }: Colleague, context: PageContext): ColleagueView {
  return {
    person: engineerLink(person, context),
    works: works.slice(0, mostWorks).map((work) => workLink(work, context)),
    moreWorks: works.length > mostWorks ? context.words.count.more({ count: works.length - mostWorks }) : null,
  };
}

function workLink(work: SharedWork, context: PageContext): LinkView {
  return work.kind === 'project' ? projectLink(work.project, context) : achievementLink(work.achievement, context);
}
