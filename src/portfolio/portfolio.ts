import type { Entry } from '../content/entry.ts';
import type { Records } from '../content/read-records.ts';
import type { AchievementData } from '../content/schemas/achievement.ts';
import type { EngineerData } from '../content/schemas/engineer.ts';
import type { EvidenceData, LinkData } from '../content/schemas/evidence.ts';
import type { MetricData } from '../content/schemas/metric.ts';
import type { NoteData } from '../content/schemas/note.ts';
import type { PageData } from '../content/schemas/page.ts';
import type { PeriodData } from '../content/schemas/period.ts';
import type { ProjectData } from '../content/schemas/project.ts';
import type { UnitData } from '../content/schemas/records.ts';
import type { SiteData } from '../content/schemas/site.ts';
import type { InstalledTypeface } from '../i18n/script-typefaces.ts';
import type { Organization, Skill } from './build-taxonomy.ts';
import type { Strength } from './strength.ts';
import type { Testimonial } from './testimonials.ts';

export type { Organization, Skill } from './build-taxonomy.ts';
export type { Testimonial } from './testimonials.ts';

/** Where an entry comes from: its file, and its front matter with what it refers to. Its body is not part of the graph. */
export interface EntryText extends Pick<Entry<unknown>, 'path' | 'yaml' | 'references'> {
  readonly hasBody: boolean;
}

/** Enough to show and link an engineer. */
export interface EngineerRef {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'person' | 'role';
  readonly status: 'current' | 'alumni';
  /** A CSS colour; `null` for the site's own. */
  readonly color: string | null;
  /** The page's address, when it is not the usual one. */
  readonly permalink: string | null;
}

/** What projects and achievements share: a claim with whose, where, when, with which skills and figures. */
interface Work {
  readonly slug: string;
  readonly title: string;
  readonly engineers: readonly EngineerRef[];
  /** As what engineers worked on it, by their slugs, where that is said. */
  readonly roles: ReadonlyMap<string, string>;
  readonly organization: Organization | null;
  readonly period: PeriodData;
  readonly skills: readonly Skill[];
  readonly metrics: readonly MetricData[];
  readonly evidence: readonly EvidenceData[];
  /** How strong the proof of this claim is. */
  readonly strength: Strength;
  readonly featured: boolean;
  readonly nda: boolean;
  readonly draft: boolean;
  readonly text: EntryText;
}

/** A larger piece of work, with its write-up. */
export interface Project extends Work {
  readonly summary: string | null;
  readonly testimonials: readonly Testimonial[];
  /** Who it was for, in words that may be public. */
  readonly client: string | null;
  readonly domain: string | null;
  readonly status: ProjectData['status'];
  /** Where its source can be read, and where it can be tried: evidence by those who made it. */
  readonly repository: string | null;
  readonly demo: string | null;
  readonly links: readonly LinkData[];
  readonly images: ProjectData['images'];
  readonly permalink: string | null;
  readonly aliases: readonly string[];
}

/** One claim: something that was reached, perhaps in a project. */
export interface Achievement extends Work {
  readonly project: Project | null;
  readonly lesson: AchievementData['lesson'];
}

/** An article or a talk. */
export interface Note {
  readonly slug: string;
  readonly engineers: readonly EngineerRef[];
  readonly skills: readonly Skill[];
  readonly data: NoteData;
  readonly text: EntryText;
}

/** A stage of an engineer's career. */
export interface Role {
  readonly title: string;
  readonly organization: Organization;
  readonly period: PeriodData;
  readonly employment: EngineerData['roles'][number]['employment'];
  readonly location: string | null;
  readonly summary: string | null;
  /** What the profile itself says stood out: no proof, whatever its figure. */
  readonly highlights: readonly {
    readonly text: string;
    readonly skills: readonly Skill[];
    readonly metric: MetricData | null;
  }[];
  /** Those of the role and of its highlights. */
  readonly skills: readonly Skill[];
}

/** A gap in an engineer's career that the profile says. */
export interface CareerBreak extends Pick<Role, 'title' | 'period' | 'location' | 'summary'> {
  readonly organization: null;
}

/** Something of one engineer that shows a skill. */
export type Proof = { readonly strength: Strength } & (
  | { readonly kind: 'project'; readonly project: Project }
  | { readonly kind: 'achievement'; readonly achievement: Achievement }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'testimonial'; readonly testimonial: Testimonial }
);

/** A skill of an engineer with everything that shows it; no proofs means unproven. */
export interface ProvenSkill {
  readonly skill: Skill;
  /** The strongest first, the newest first among equals. */
  readonly proofs: readonly Proof[];
  /** That of the strongest proof; `null` without any. */
  readonly strength: Strength | null;
  /** First and last year of the dated proofs; `last` is `present` while one goes on. */
  readonly years: { readonly first: string; readonly last: string } | null;
}

/** An engineer with all work and what it shows. */
export interface Engineer extends EngineerRef {
  /** Earlier addresses of the page. */
  readonly aliases: readonly string[];
  readonly data: EngineerData;
  readonly roles: readonly Role[];
  /** The roles with the gaps between them, in the order of the profile. */
  readonly career: readonly (Role | CareerBreak)[];
  readonly projects: readonly Project[];
  readonly achievements: readonly Achievement[];
  readonly notes: readonly Note[];
  readonly testimonials: readonly Testimonial[];
  /** The most strongly proven first, then by the number of proofs, then by name. */
  readonly skills: readonly ProvenSkill[];
  readonly learning: readonly Skill[];
  /** The groups that the profile lists skills in; a list without groups is none. */
  readonly skillGroups: readonly { readonly title: string; readonly skills: readonly Skill[] }[];
  /** What the profile names besides work and `organizations.yml` has, by the name as written. */
  readonly knownOrganizations: ReadonlyMap<string, Organization>;
  readonly expertise: readonly {
    readonly title: string;
    readonly summary: string | null;
    readonly skills: readonly Skill[];
  }[];
  readonly text: EntryText;
}

/** A page that is nothing but its text. */
export interface FreePage {
  /** Path below `pages/`, without `.md`. */
  readonly slug: string;
  readonly data: PageData;
  readonly text: EntryText;
}

/** Everything that the site shows, linked. Lists of dated things are newest first with the undated last; all others by name. */
export interface Portfolio {
  readonly site: SiteData;
  /** The file that `site` was read from; `null` when there is none. */
  readonly siteText: EntryText | null;
  /** The file that has what is known of organizations; `null` when there is none. */
  readonly organizationsText: EntryText | null;
  readonly engineers: readonly Engineer[];
  readonly projects: readonly Project[];
  readonly achievements: readonly Achievement[];
  readonly notes: readonly Note[];
  readonly pages: readonly FreePage[];
  readonly skills: readonly Skill[];
  readonly organizations: readonly Organization[];
  /** The date that what goes on is counted to, as precise as it is known; `null` where nothing has a date. */
  readonly asOf: string | null;
  /** The language that it is in. */
  readonly locale: string;
  /** Typefaces for letters that those of the engine lack, which résumés and cards can be set in. */
  readonly typefaces: readonly InstalledTypeface[];
  /** The forms of units, where the content gives them. */
  readonly units: Records<UnitData>;
  /** Entries that have no part in the portfolio, by path inside the content folder: drafts, and those with a mistake. */
  readonly leftOut: ReadonlyMap<string, LeftOut>;
  /** Files besides Markdown and YAML, as paths inside the content folder. */
  readonly assets: readonly string[];
}

/** An entry that is not shown, and why. */
export interface LeftOut {
  readonly reason: 'draft' | 'mistake';
  readonly text: EntryText;
}
