import type { EvidenceData } from '../content/schemas/evidence.ts';
import type { MetricData } from '../content/schemas/metric.ts';
import type { PeriodData } from '../content/schemas/period.ts';
import { isDated } from './period-order.ts';
import { statementsIn, type Testimonial } from './testimonials.ts';

/** How strong a proof can be, the weakest first. It is computed by `strengthOf` and never declared; the page `/proof/` says the same rules in words. */
export const strengths = ['named', 'dated', 'quantified', 'documented', 'confirmed'] as const;

/** One of these strengths. */
export type Strength = (typeof strengths)[number];

/** What the strength of a claim depends on. */
interface Claim {
  readonly period: PeriodData;
  readonly metrics: readonly MetricData[];
  readonly evidence: readonly Pick<EvidenceData, 'by'>[];
}

/** The strongest rule that holds: somebody else's evidence, anything to open, figures, a date; all else is merely named. */
export function strengthOf({ period, metrics, evidence }: Claim): Strength {
  if (evidence.some(({ by }) => by !== 'self')) return 'confirmed';
  if (evidence.length > 0) return 'documented';
  if (metrics.length > 0) return 'quantified';
  return isDated(period) ? 'dated' : 'named';
}

interface Openings extends Pick<Claim, 'evidence'> {
  readonly testimonials: readonly Testimonial[];
  readonly repository: string | null;
  readonly demo: string | null;
}

/** Who says what a reader can open of a project: its evidence, what others say of it, and by its makers its source and its demo. */
export function openingsOf({ evidence, testimonials, repository, demo }: Openings): Claim['evidence'] {
  const own = [repository, demo].flatMap((url) => (url === null ? [] : [{ by: 'self' } as const]));
  return [...evidence, ...statementsIn(testimonials), ...own];
}

/** For `toSorted`: the strongest first; `null` is unproven and comes last. */
export function byStrength(a: Strength | null, b: Strength | null): number {
  return stepOf(b) - stepOf(a);
}

/** The strongest of several; `null` of none. */
export function strongest(all: readonly Strength[]): Strength | null {
  return all.toSorted(byStrength)[0] ?? null;
}

function stepOf(strength: Strength | null): number {
  return strength === null ? -1 : strengths.indexOf(strength);
}
