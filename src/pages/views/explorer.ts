import type { Texts } from '../explorer/specimens.ts';
import type { AchievementItem, EngineerItem, ProjectItem } from './item-views.ts';

/** The form that narrows and sorts a list in the browser. */
export interface ExplorerView {
  readonly list: 'achievements' | 'projects' | 'engineers';
  /** Addresses of the script and of the index that it loads. */
  readonly script: string;
  readonly index: string;
  readonly facets: readonly ExplorerFacetView[];
  /** Orders besides that of the list. */
  readonly sorts: readonly { readonly value: string; readonly label: string }[];
  /** `30 achievements` */
  readonly all: string;
  /** `~found~ of 30 achievements` */
  readonly found: string;
  /** Items that hold the names of what they show: the script copies them. One of the three is there. */
  readonly achievement: Texts<AchievementItem> | null;
  readonly project: Texts<ProjectItem> | null;
  /** With a portrait and without. */
  readonly engineers: readonly Texts<EngineerItem>[];
}

/** One way to narrow the list. */
export interface ExplorerFacetView {
  readonly name: string;
  readonly label: string;
  /** The name of the field that finds a choice; `null` where all choices are shown. */
  readonly find: string | null;
  /** The first choices; the script adds the others. */
  readonly choices: readonly ExplorerChoiceView[];
}

/** One value to narrow the list to, with how many items have it. */
export interface ExplorerChoiceView {
  readonly value: string;
  readonly label: string;
  readonly count: string;
  /** Address of a drawing. */
  readonly icon: string | null;
}
