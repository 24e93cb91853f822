import { colleaguesOf, type SharedWork } from '../../portfolio/colleagues.ts';
import type { Engineer } from '../../portfolio/portfolio.ts';
import { achievementLink, engineerLink, projectLink } from '../items/links.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from './frame.ts';

/** The people that an engineer worked with. */
export interface ColleaguesView {
  /** Those with most shared works first. */
  readonly colleagues: readonly ColleagueView[];
  /** `276 more`; `null` when all are named. */
  readonly moreColleagues: string | null;
}

/** Somebody that an engineer worked with, and on what. */
interface ColleagueView {
  readonly person: LinkView;
  readonly works: readonly LinkView[];
  /** `3 more`; `null` when all are named. */
  readonly moreWorks: string | null;
}

/** As many people, and works with each, as a reader takes in. */
const mostPeople = 24;
const mostWorks = 4;

/** Who worked with an engineer, and on what. */
export function engineerColleagues(engineer: Engineer, context: PageContext): ColleaguesView {
  const { more } = context.words.count;
  const all = colleaguesOf(engineer);
  const colleagues = all.slice(0, mostPeople).map(({ engineer: person, works }) => ({
    person: engineerLink(person, context),
    works: works.slice(0, mostWorks).map((work) => workLink(work, context)),
    moreWorks: works.length > mostWorks ? more(works.length - mostWorks) : null,
  }));
  return { colleagues, moreColleagues: all.length > mostPeople ? more(all.length - mostPeople) : null };
}

function workLink(work: SharedWork, context: PageContext): LinkView {
  return work.kind === 'project' ? projectLink(work.project, context) : achievementLink(work.achievement, context);
}
