import { locate } from '../content/locate.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isPerson } from './is-person.ts';
import type { Engineer, Portfolio, Skill } from './portfolio.ts';

/**
 * A note for each skill that a profile lists and no work shows, at the line that lists it. What somebody is learning is no
 * claim, and a role profile is nobody in particular: neither is noted.
 */
export function noteUnprovenSkills({ engineers }: Portfolio): readonly Diagnostic[] {
  return engineers.filter(isPerson).flatMap((engineer) => unprovenOf(engineer).map((skill) => noteOf(skill, engineer)));
}

function unprovenOf({ skills, learning }: Engineer): readonly Skill[] {
  const learnt = new Set(learning.map(({ name }) => name));
  return skills.filter(({ strength, skill }) => strength === null && !learnt.has(skill.name)).map(({ skill }) => skill);
}

function noteOf(skill: Skill, { name, text }: Engineer): Diagnostic {
  const names = new Set([skill.name, ...skill.aliases].map((each) => each.normalize()));
  const declared = text.references.find(
    ({ to, name: written, path }) =>
      to === 'skill' && (path[0] === 'skills' || path[0] === 'expertise') && names.has(written.normalize()),
  );
  return {
    severity: 'note',
    code: 'unproven-skill',
    message: `nothing shows the skill "${skill.name}" of ${name} yet`,
    place: locate(text.yaml, declared?.path ?? ['skills']),
    help: 'name it in a project, achievement or role of this engineer that took it, or list it under `learning`',
  };
}
