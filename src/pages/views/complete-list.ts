import type { Colleague } from '../../portfolio/colleagues.ts';
import type { OrganizationPerson } from '../../portfolio/index-portfolio.ts';
import type { Achievement, Engineer, Note, Organization, Project } from '../../portfolio/portfolio.ts';
import { fixedPaths, pathOf } from '../../texts/address.ts';
import { createFrame } from '../create-frame.ts';
import type { NoteItem, WorkItem } from '../items/item-views.ts';
import { noteItem } from '../items/note-item.ts';
import { workItem } from '../items/work-item.ts';
import type { SkillRow } from '../lists/complete-list.ts';
import type { PageContext } from '../page-context.ts';
import { type ListPart, namePart, type PagerView, pagerView, trailOfPart } from '../paginate.ts';
import { type ColleagueView, colleagueView } from './engineer-colleagues.ts';
import type { FrameView, LinkView } from './frame.ts';
import { type OrganizationPersonView, personView } from './organization-person.ts';
import { type ProvenSkillView, provenSkillView } from './proven-skill.ts';

/** What the layout of a complete list may read: all of what another page shows the strongest of. One of its lists is not empty. */
export interface CompleteListView {
  readonly frame: FrameView;
  readonly title: string;
  /** The words for what is listed. */
  readonly heading: string;
  /** `Page 2 of 13`; `null` on the first page. */
  readonly position: string | null;
  readonly achievements: readonly WorkItem[];
  /** Whether any of these has a figure. */
  readonly hasFigures: boolean;
  readonly projects: readonly WorkItem[];
  readonly notes: readonly NoteItem[];
  readonly skills: readonly ProvenSkillView[];
  readonly colleagues: readonly ColleagueView[];
  readonly people: readonly OrganizationPersonView[];
  /** Values that a list can be narrowed to, each with how many items have it. */
  readonly values: readonly (LinkView & { readonly count: string })[];
  readonly pager: PagerView | null;
}

/** Whose list it is, as its page names it. */
export interface ListSubject {
  readonly name: string;
  readonly path: string;
  /** The list that the subject stands in. */
  readonly section: 'engineers' | 'projects' | 'organizations';
}

type Lists = Pick<
  CompleteListView,
  'achievements' | 'projects' | 'notes' | 'skills' | 'colleagues' | 'people' | 'values'
>;

const nothing: Lists = {
  achievements: [],
  projects: [],
  notes: [],
  skills: [],
  colleagues: [],
  people: [],
  values: [],
};

/** One page of a complete list. */
export function completeListView(
  { name, path, section }: ListSubject,
  heading: string,
  part: ListPart<unknown>,
  lists: Partial<Lists>,
  context: PageContext,
): CompleteListView {
  const { words } = context;
  const title = words.lists.of({ list: heading, name });
  const owner = context.addresses.href(path);
  const pager = pagerView(part, context);
  const trail = [
    ...(path === fixedPaths.home ? [] : [{ label: words.site[section], path: fixedPaths[section] }]),
    ...(path === fixedPaths.home || path === fixedPaths[section] ? [] : [{ label: name, path }]),
    ...trailOfPart(heading, part, words),
  ];
  const description = namePart(words.lists.description({ title, site: context.portfolio.site.title }), part, words);
  return {
    ...nothing,
    ...lists,
    achievements: (lists.achievements ?? []).map((item) => withoutOwner(item, owner)),
    projects: (lists.projects ?? []).map((item) => withoutOwner(item, owner)),
    notes: (lists.notes ?? []).map((item) => ({ ...item, people: item.people.filter(({ href }) => href !== owner) })),
    frame: createFrame({ path: part.path, title: namePart(title, part, words), description, trail }, context),
    title,
    heading,
    position: part.number === 1 ? null : (pager?.status ?? null),
    hasFigures: (lists.achievements ?? []).some(({ metrics }) => metrics.length > 0),
    pager,
  };
}

/** The title of the list says whose all of it is: no item says it again. */
function withoutOwner(item: WorkItem, owner: string): WorkItem {
  const unlessOwner = (link: LinkView | null): LinkView | null => (link?.href === owner ? null : link);
  return {
    ...item,
    people: item.people.filter(({ href }) => href !== owner),
    organization: unlessOwner(item.organization),
    project: unlessOwner(item.project),
  };
}

/** A skill with so many proofs that it takes several rows says which of them a row has. */
function skillRowView({ proven, proofs, before }: SkillRow, context: PageContext): ProvenSkillView {
  const { words } = context;
  const all = proven.proofs.length;
  const view = provenSkillView({ ...proven, proofs }, context);
  const { label, href } = view.skill;
  const part = { skill: label, from: before + 1, to: before + proofs.length, all };
  const isWhole = proofs.length === all;
  return {
    ...view,
    skill: isWhole ? view.skill : { label: words.lists.proofsOfSkill(part), href },
    count: words.count.proofs({ count: all }),
  };
}

/** The subject that an engineer, a project or an organization is. */
export const subjectOf = {
  engineer: (each: Engineer): ListSubject => ({ name: each.name, path: pathOf.engineer(each), section: 'engineers' }),
  project: (each: Project): ListSubject => ({ name: each.title, path: pathOf.project(each), section: 'projects' }),
  organization: (each: Organization): ListSubject => ({
    name: each.name,
    path: pathOf.organization(each),
    section: 'organizations',
  }),
} as const;

/** What the items of one page show, by what is listed. */
export const itemsOf = {
  achievements: (items: readonly Achievement[], context: PageContext) => ({
    achievements: items.map((each) => workItem(each, context)),
  }),
  projects: (items: readonly Project[], context: PageContext) => ({
    projects: items.map((each) => workItem(each, context)),
  }),
  notes: (items: readonly Note[], context: PageContext) => ({ notes: items.map((each) => noteItem(each, context)) }),
  skills: (items: readonly SkillRow[], context: PageContext) => ({
    skills: items.map((row) => skillRowView(row, context)),
  }),
  colleagues: (items: readonly Colleague[], context: PageContext) => ({
    colleagues: items.map((each) => colleagueView(each, context)),
  }),
  people: (items: readonly OrganizationPerson[], context: PageContext) => ({
    people: items.map((each) => personView(each, context)),
  }),
} as const;
