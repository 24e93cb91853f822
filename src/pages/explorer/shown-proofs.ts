import { writeProofs } from '../../explorer/proof-line.ts';
import type { Engineer, Proof } from '../../portfolio/portfolio.ts';
import { provenOf } from '../../portfolio/prove-skills.ts';
import { strengths } from '../../portfolio/strength.ts';
import { idOf } from '../../texts/address.ts';
import { achievementLink, projectLink } from '../items/links.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from '../views/frame.ts';

/** What shows somebody’s skills, for the script: each skill in a few characters, and each entry once. */
export interface ShownProofs {
  readonly proven: string;
  readonly entries: readonly LinkView[];
  /** Where skills’ pages name the person. */
  readonly place: string;
}

/** The skills that a list can be narrowed to, each with the strongest entry that has a page. */
export function shownProofs(engineer: Engineer, context: PageContext): ShownProofs {
  const entries: LinkView[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (link: LinkView): number => {
    const key = link.href ?? '';
    const number = numbers.get(key) ?? entries.push(link) - 1;
    numbers.set(key, number);
    return number;
  };
  const lines = provenOf(engineer.skills)
    .filter(({ skill }) => skill.filterable)
    .map(({ skill, strength, proofs }) => {
      const best = proofs.find(({ kind }) => kind === 'project' || kind === 'achievement');
      const link = best === undefined ? null : entryLink(best, context);
      const step = strength === null ? 0 : strengths.indexOf(strength) + 1;
      return { skill: skill.slug, step, count: proofs.length, entry: link === null ? -1 : numberOf(link) };
    });
  return { proven: writeProofs(lines), entries, place: idOf.engineer(engineer) };
}

function entryLink(proof: Proof, context: PageContext): LinkView | null {
  if (proof.kind === 'project') return projectLink(proof.project, context);
  return proof.kind === 'achievement' ? achievementLink(proof.achievement, context) : null;
}
