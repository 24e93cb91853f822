import { byNameIn } from './names.ts';
import { newestFirst } from './newest-first.ts';
import { spanYears } from './period-order.ts';
import type { Achievement, Engineer, Project, Proof, ProvenSkill, Role, Skill, Testimonial } from './portfolio.ts';
import { byStrength, openingsOf, strengthOf, strongest } from './strength.ts';
import { statementsIn } from './testimonials.ts';

/**
 * The skills that an engineer shows: the declared ones and all that the proofs name, each with what shows it.
 * A proof of a skill proves its broader skills too. The most strongly proven come first, then those with most proofs, then by name.
 */
export function proveSkills(
  declared: readonly Skill[],
  proofs: readonly Proof[],
  { taxonomy, locale }: { readonly taxonomy: ReadonlyMap<string, Skill>; readonly locale: string },
): readonly ProvenSkill[] {
  const byName = byNameIn(locale);
  const shown = new Map<string, Proof[]>(declared.map(({ name }) => [name, []]));
  for (const proof of proofs) {
    for (const name of namesProvenBy(proof)) {
      const known = shown.get(name);
      if (known === undefined) shown.set(name, [proof]);
      else known.push(proof);
    }
  }
  return [...shown]
    .flatMap(([name, found]): ProvenSkill[] => {
      const skill = taxonomy.get(name);
      if (skill === undefined) return [];
      const strength = strongest(found.map((proof) => proof.strength));
      return [{ skill, proofs: found, strength, years: spanYears(found.map((proof) => workOf(proof).period)) }];
    })
    .toSorted(
      (a, b) => byStrength(a.strength, b.strength) || b.proofs.length - a.proofs.length || byName(a.skill, b.skill),
    );
}

function namesProvenBy(proof: Proof): ReadonlySet<string> {
  return new Set(workOf(proof).skills.flatMap(({ name, ancestors }) => [name, ...ancestors]));
}

/** All that can show a skill of an engineer: the strongest first, the newest first among equals. */
export function collectProofs(
  {
    projects,
    achievements,
    roles,
    testimonials,
  }: Pick<Engineer, 'projects' | 'achievements' | 'roles' | 'testimonials'>,
  locale: string,
): readonly Proof[] {
  const proofs: readonly Proof[] = [
    // The figures of a project are those of the whole work: they do not measure each of the skills that it took.
    ...projects.map(
      (project): Proof => ({
        kind: 'project',
        project,
        strength: strengthOf({ ...project, metrics: [], evidence: openingsOf(project) }),
      }),
    ),
    ...achievements.map((achievement): Proof => ({ kind: 'achievement', achievement, strength: achievement.strength })),
    ...roles.map(
      (role): Proof => ({ kind: 'role', role, strength: strengthOf({ ...role, metrics: [], evidence: [] }) }),
    ),
    ...statementsIn(testimonials).map(
      (testimonial): Proof => ({
        kind: 'testimonial',
        testimonial,
        strength: strengthOf({ ...testimonial, metrics: [], evidence: [testimonial] }),
      }),
    ),
  ];
  return newestFirst(proofs.map(dated), locale)
    .map(({ proof }) => proof)
    .toSorted((a, b) => byStrength(a.strength, b.strength));
}

function dated(proof: Proof) {
  const { title, period } = workOf(proof);
  return { proof, title, period, slug: proof.kind };
}

/** The skills of somebody that something shows. */
export function provenOf(skills: readonly ProvenSkill[]): readonly ProvenSkill[] {
  return skills.filter(({ strength }) => strength !== null);
}

/** The skills that an engineer is said to have and nothing shows; who merely learns a skill does not have it. */
export function unprovenOf({ skills, learning }: Pick<Engineer, 'skills' | 'learning'>): readonly Skill[] {
  const learnt = new Set(learning.map(({ name }) => name));
  return skills.filter(({ strength, skill }) => strength === null && !learnt.has(skill.name)).map(({ skill }) => skill);
}

/** The work behind a proof, or what was said of it; the same object for everybody who took part in it. */
export function workOf(proof: Proof): Project | Achievement | Role | Testimonial {
  if (proof.kind === 'project') return proof.project;
  if (proof.kind === 'testimonial') return proof.testimonial;
  return proof.kind === 'achievement' ? proof.achievement : proof.role;
}
