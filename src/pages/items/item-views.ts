import type { PictureView } from '../../markdown/slot-values.ts';
import type { SealView } from '../icon-views.ts';
import type { LinkView } from '../views/frame.ts';
import type { TitledFigure } from './figure-beside-title.ts';

/** A project or an achievement as one item of a list. */
export interface WorkItem {
  /** `Project` or `Achievement`, in a list that has both; `null` where all are alike. */
  readonly kind: string | null;
  readonly title: string;
  readonly href: string;
  readonly period: string | null;
  readonly organization: LinkView | null;
  /** The first of those who did it. */
  readonly people: readonly LinkView[];
  /** `3 more`; `null` when all are named. */
  readonly morePeople: string | null;
  /** The first of its skills. */
  readonly skills: readonly LinkView[];
  /** `3 more`; `null` when all are shown. */
  readonly moreSkills: string | null;
  readonly metrics: readonly TitledFigure[];
  readonly seal: SealView;
  /** The class that gives the item the accent of its engineer; empty when it has several. */
  readonly hue: string;
  /** Words such as `Under NDA` and `Draft`. */
  readonly marks: readonly string[];
  /** The first picture of a project, without words of its own beside its title; `null` without one, and of an achievement. */
  readonly picture: DescribedPicture | null;
  /** HTML; `null` of an achievement, which is said in its title. */
  readonly summary: string | null;
  /** That an achievement is part of; `null` of a project. */
  readonly project: LinkView | null;
}

/** A picture and what it shows. */
export type DescribedPicture = PictureView & { readonly alt: string };

/** An engineer as one item of a list. */
export interface EngineerItem {
  readonly name: string;
  readonly href: string;
  readonly portrait: DescribedPicture | null;
  /** Stands where there is no portrait. */
  readonly monogram: string;
  readonly headline: string | null;
  /** `8 projects`, `20 achievements`; only what there is. */
  readonly counts: readonly string[];
  readonly hue: string;
  readonly skills: readonly LinkView[];
  readonly marks: readonly string[];
  /** What shows the skills that a reader asks for; empty where nobody asks. */
  readonly proofs: readonly ProofItem[];
}

/** A skill of somebody with what shows it best. */
interface ProofItem {
  readonly skill: string;
  readonly seal: SealView;
  /** The strongest entry; `null` for none. */
  readonly entry: LinkView | null;
  /** `all 9`, to where the skill’s page has them; `null` for one at most. */
  readonly all: LinkView | null;
}

/** Something that a reader can open to check a claim. */
export interface EvidenceItem {
  readonly label: string;
  readonly href: string;
  readonly kind: string;
  readonly by: string;
  /** How strong a proof it is by itself. */
  readonly seal: SealView;
}

/** A note as one item of a list; a planned one has no address. */
export interface NoteItem {
  /** `Talk at PyCon ES 2023`; `null` where it does not say. */
  readonly kind: string | null;
  readonly title: string;
  readonly href: string | null;
  readonly summary: string | null;
  readonly date: string | null;
  /** The first of its authors, and of its skills. */
  readonly people: readonly LinkView[];
  /** `3 more`; `null` when all are named. */
  readonly morePeople: string | null;
  /** `with Bo Reed`: its authors without a profile, as the last of `people` too. */
  readonly coauthors: readonly LinkView[];
  /** To its slides and its video. */
  readonly links: readonly LinkView[];
  readonly skills: readonly LinkView[];
  /** `3 more`; `null` when all are named. */
  readonly moreSkills: string | null;
  readonly planned: boolean;
  /** Words such as `Coming soon` and `Draft`. */
  readonly marks: readonly string[];
}
