import type { PageAddress } from '../texts/site-map.ts';
import type { PageContext } from './page-context.ts';
import type { AchievementView } from './views/achievement.ts';
import type { AchievementsView } from './views/achievements.ts';
import type { CompleteListView } from './views/complete-list.ts';
import type { EngineerView } from './views/engineer.ts';
import type { EngineersView } from './views/engineers.ts';
import type { FreePageView } from './views/free-page.ts';
import type { HomeView } from './views/home.ts';
import type { ForeignTexts } from './views/languages.ts';
import type { NotFoundView } from './views/not-found.ts';
import type { NoteView } from './views/note.ts';
import type { NotesView } from './views/notes.ts';
import type { OrganizationView } from './views/organization.ts';
import type { OrganizationsView } from './views/organizations.ts';
import type { ProjectView } from './views/project.ts';
import type { ProjectsView } from './views/projects.ts';
import type { ProofPageView } from './views/proof.ts';
import type { RedirectView } from './views/redirect.ts';
import type { SkillView } from './views/skill.ts';
import type { SkillsView } from './views/skills.ts';

/** The view of each kind of page; the kind is also the name of its layout, `layouts/pages/<kind>.njk`. */
export interface Views {
  readonly home: HomeView;
  readonly engineers: EngineersView;
  readonly engineer: EngineerView;
  readonly projects: ProjectsView;
  readonly project: ProjectView;
  readonly achievements: AchievementsView;
  readonly achievement: AchievementView;
  readonly skills: SkillsView;
  readonly skill: SkillView;
  readonly organizations: OrganizationsView;
  readonly organization: OrganizationView;
  readonly 'complete-list': CompleteListView;
  readonly notes: NotesView;
  readonly note: NoteView;
  readonly proof: ProofPageView;
  readonly page: FreePageView;
  readonly redirect: RedirectView;
  readonly 'not-found': NotFoundView;
}

/** All kinds of page. */
export const pageKinds = [
  'home',
  'engineers',
  'engineer',
  'projects',
  'project',
  'achievements',
  'achievement',
  'skills',
  'skill',
  'organizations',
  'organization',
  'complete-list',
  'notes',
  'note',
  'proof',
  'page',
  'redirect',
  'not-found',
] as const satisfies readonly (keyof Views)[];

/** One of these kinds. */
export type PageKind = (typeof pageKinds)[number];

/** A layout and all that it may read: plain JSON in which every key is present. */
export type PageContent = {
  readonly [Kind in PageKind]: { readonly kind: Kind; readonly view: Views[Kind] };
}[PageKind];

/** One page to be. */
export type Page = PageContent & {
  /** Path on the site, without the base path. */
  readonly url: string;
  readonly locale: string;
  /** Those of its texts that are in another language. */
  readonly foreign: ForeignTexts | null;
};

/** A page that there will be: its address and owner are known before any view is made. */
export interface ListedPage extends PageAddress {
  /** All that the page is made of besides its context. */
  readonly subject: unknown;
  readonly make: (context: PageContext) => PageContent;
}

/** Lists a page of a subject; whatever `make` needs is in the subject or the context, so that it is known when it changes. */
export function listPage<Subject>(
  address: PageAddress,
  subject: Subject,
  make: (subject: Subject, context: PageContext) => PageContent,
): ListedPage {
  return { ...address, subject, make: (context) => make(subject, context) };
}
