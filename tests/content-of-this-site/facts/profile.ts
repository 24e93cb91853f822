import type { FactsByPlace } from './fact.ts';

/** What a source says about one engineer, in the words of the site. */
export interface Profile {
  readonly name: string;
  readonly page: string;
  readonly headline: string;
  /** Words of the description that search engines show. */
  readonly description: readonly string[];
  /** Addresses that the page leads to. */
  readonly links: readonly string[];
  /** What the profile's page says besides the following. */
  readonly states: FactsByPlace;
  /** Skills by area of expertise. */
  readonly areas: Readonly<Record<string, readonly string[]>>;
  /** Skills that the source names outside of the areas. */
  readonly otherSkills: readonly string[];
  readonly learning: readonly string[];
  readonly projects: readonly Project[];
  /** Those that belong to no project. */
  readonly achievements: readonly Achievement[];
  /** Titles of articles that are not written yet. */
  readonly plannedNotes: readonly string[];
}

/** What a source says about one project. */
export interface Project {
  readonly title: string;
  readonly page: string;
  readonly organization: string;
  /** As the site writes it; `null` where the source gives none. */
  readonly period: string | null;
  /** Label and figure. */
  readonly figures: readonly string[];
  readonly skills: readonly string[];
  readonly states: FactsByPlace;
  readonly achievements: readonly Achievement[];
}

/** What a source says about one achievement. */
export interface Achievement {
  readonly title: string;
  readonly page: string;
  /** The heading that it stands below among all achievements. */
  readonly year: string;
  /** Label and figure. */
  readonly figures: readonly string[];
  readonly skills: readonly string[];
  /** Words of how it was done, and of the lesson. */
  readonly states: readonly string[];
}
