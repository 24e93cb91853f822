import type { AchievementView } from './views/achievement.ts';
import type { AchievementsView } from './views/achievements.ts';
import type { EngineerView } from './views/engineer.ts';
import type { EngineersView } from './views/engineers.ts';
import type { HomeView } from './views/home.ts';
import type { NotFoundView } from './views/not-found.ts';
import type { ProjectView } from './views/project.ts';
import type { ProjectsView } from './views/projects.ts';
import type { SkillView } from './views/skill.ts';

/** The view of each kind of page; the kind is also the name of its layout, `layouts/pages/<kind>.njk`. */
export interface Views {
  readonly home: HomeView;
  readonly engineers: EngineersView;
  readonly engineer: EngineerView;
  readonly projects: ProjectsView;
  readonly project: ProjectView;
  readonly achievements: AchievementsView;
  readonly achievement: AchievementView;
  readonly skill: SkillView;
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
  'skill',
  'not-found',
] as const satisfies readonly (keyof Views)[];

export type PageKind = (typeof pageKinds)[number];

/** One page to be: where it goes, which layout it takes, and all that the layout may read. */
export type Page = {
  readonly [Kind in PageKind]: {
    /** Path on the site, without the base path. */
    readonly url: string;
    readonly kind: Kind;
    readonly locale: string;
    /** Plain JSON; every key is present. */
    readonly view: Views[Kind];
  };
}[PageKind];
