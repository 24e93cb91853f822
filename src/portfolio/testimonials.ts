import type { TestimonialData } from '../content/schemas/evidence.ts';
import type { PeriodData } from '../content/schemas/period.ts';
import type { Organization, Skill } from './build-taxonomy.ts';

/** What somebody else says of an engineer or of a project. */
export interface Testimonial extends Omit<TestimonialData, 'skills'> {
  readonly skills: readonly Skill[];
  /** What `organizations.yml` has of its organization. */
  readonly knownOrganization: Organization | null;
  /** What it is called among proofs: its author. */
  readonly title: string;
  /** Undated as a proof: when something was said is not when the work was done. */
  readonly period: PeriodData;
}

/** What testimonials name, by the name as written. */
interface ResolveNames {
  readonly skills: (names: readonly string[]) => readonly Skill[];
  readonly organization: (name: string | null) => Organization | null;
}

const UNDATED = { date: null, start: null, end: null };

/** Testimonials with the skills and organizations that they name. */
export function buildTestimonials(
  testimonials: readonly TestimonialData[],
  resolve: ResolveNames,
): readonly Testimonial[] {
  return testimonials.map((each) => ({
    ...each,
    skills: resolve.skills(each.skills),
    knownOrganization: resolve.organization(each.organization),
    title: each.author,
    period: UNDATED,
  }));
}

/** Those that a reader can open: the others are quotes and no more. */
export function statementsIn<Each extends Pick<Testimonial, 'url'>>(testimonials: readonly Each[]): readonly Each[] {
  return testimonials.filter(({ url }) => url !== null);
}
