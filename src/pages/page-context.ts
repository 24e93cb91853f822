import type { Words } from '../i18n/words.ts';
import type { MarkdownWords } from '../markdown/body.ts';
import type { Achievement, Engineer, EngineerRef, Portfolio, ProvenSkill } from '../portfolio/portfolio.ts';
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
  /** Whether there is a feed to point to. */
  readonly hasFeed: boolean;
  /** A project's place in the list of all, by its slug. */
  readonly projectPlaces: ReadonlyMap<string, number>;
  /** By the project's slug. */
  readonly achievementsByProject: ReadonlyMap<string, readonly Achievement[]>;
  /** By the skill's name. */
  readonly skillIndex: ReadonlyMap<string, SkillPeople>;
}

/** Who has a skill, the most proven first, and who is learning it. */
export interface SkillPeople {
  readonly holders: readonly { readonly engineer: Engineer; readonly proven: ProvenSkill }[];
  readonly learners: readonly EngineerRef[];
}
