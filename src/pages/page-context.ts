import type { Words } from '../i18n/words.ts';
import type { MarkdownWords } from '../markdown/body.ts';
import type { OrganizationPerson } from '../portfolio/organization-people.ts';
import type { Achievement, Engineer, EngineerRef, Note, Portfolio, ProvenSkill } from '../portfolio/portfolio.ts';
import type { AddressBook } from './resolve-address.ts';

/** What all views of one locale are made with. */
export interface PageContext {
  readonly portfolio: Portfolio;
  readonly locale: string;
  readonly words: Words;
  readonly markdownWords: MarkdownWords;
  readonly book: AddressBook;
  /** Path of the script that decides between light and dark. */
  readonly themeScript: string;
  /** Path of the file that holds all icons. */
  readonly icons: string;
  /** Path of the site's sign in a browser tab. */
  readonly favicon: string;
  /** What lists are explored with; `null` when they are not. */
  readonly explorer: ExplorerAssets | null;
  /** Whether there is a feed to point to. */
  readonly hasFeed: boolean;
  /** A project's place in the list of all, by its slug. */
  readonly projectPlaces: ReadonlyMap<string, number>;
  /** An achievement's place in the list of all, by its slug. */
  readonly achievementPlaces: ReadonlyMap<string, number>;
  /** By the project's slug. */
  readonly achievementsByProject: ReadonlyMap<string, readonly Achievement[]>;
  /** Who did what for an organization, by its name. */
  readonly organizationIndex: ReadonlyMap<string, readonly OrganizationPerson[]>;
  /** By the skill's name. */
  readonly skillIndex: SkillIndex;
}

/** What a list needs to be narrowed in the browser. */
export interface ExplorerAssets {
  /** Path of the script. */
  readonly script: string;
  /** Publishes the index of a list, as JSON, and gives its path. */
  readonly addIndex: (list: string, json: string) => string;
}

/** What is known of each skill, by its name. */
export type SkillIndex = ReadonlyMap<string, SkillPeople>;

/** Somebody who has a skill, with what shows it. */
export interface SkillHolder {
  readonly engineer: Engineer;
  readonly proven: ProvenSkill;
}

/** Who has a skill, the most strongly proven first, who is learning it, and the notes that name it. */
export interface SkillPeople {
  readonly holders: readonly SkillHolder[];
  readonly learners: readonly EngineerRef[];
  readonly notes: readonly Note[];
}
