import { isPerson } from './is-person.ts';
import type { EngineerRef, Portfolio } from './portfolio.ts';

/** Files that are made of each person besides the page, by their switch in `site.yml`. */
const FILES = ['resume', 'jsonResume', 'vcard'] as const;

/** The files that an engineer has: a person all that are switched on, a role profile none. */
export function engineerOutputs(
  engineer: Pick<EngineerRef, 'name' | 'kind'>,
  { site: { outputs } }: Pick<Portfolio, 'site'>,
): readonly (typeof FILES)[number][] {
  if (!isPerson(engineer)) return [];
  return FILES.filter((file) => outputs[file] && (file !== 'resume' || canBeSet(engineer.name)));
}

/**
 * Whether a name can stand at the head of a résumé: in letters that its typefaces have. Of somebody whose name they lack there is
 * none, since nobody would send it.
 */
export function canBeSet(name: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u.test(name);
}
