import type { Words } from '../../i18n/words.ts';
import type { Engineer, Skill } from '../../portfolio/portfolio.ts';
import { provenOf } from '../../portfolio/prove-skills.ts';
import { pathOf } from '../../texts/address.ts';
import { hueOf } from '../create-frame.ts';
import { fieldPicture } from '../entry-texts.ts';
import type { PageContext } from '../page-context.ts';
import type { DescribedPicture, EngineerItem } from './item-views.ts';
import { skillLinks } from './links.ts';

/** How many skills a line has room for. */
const MAX_SKILLS = 5;

/** An engineer as one item of a list. */
export function engineerItem(engineer: Engineer, context: PageContext): EngineerItem {
  const { words, addresses } = context;
  return {
    name: engineer.name,
    href: addresses.href(pathOf.engineer(engineer)),
    portrait: portraitOf(engineer, context),
    monogram: monogram(engineer.name, context.locale),
    headline: engineer.data.headline,
    counts: [...workCounts(engineer, words), ...skillCount(engineer, context)],
    hue: hueOf(engineer, context),
    skills: skillLinks(leadingSkills(engineer).slice(0, MAX_SKILLS), context),
    marks: [
      ...(engineer.status === 'alumni' ? [words.engineer.alumni] : []),
      ...(engineer.data.draft ? [words.site.draft] : []),
    ],
    proofs: [],
  };
}

/** The engineer's portrait; `null` without one. */
export function portraitOf({ data, text }: Engineer, context: PageContext): DescribedPicture | null {
  if (data.portrait === null) return null;
  const picture = fieldPicture(data.portrait.src, text, context);
  return picture === null ? null : { ...picture, alt: data.portrait.alt };
}

/** The first letters of the first and last word of a name, for a drawn portrait. */
export function monogram(name: string, locale: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  const letters = [first, last].flatMap((word) => FIRST_LETTER.exec(word ?? '')?.[1] ?? []).join('');
  return letters.replace(JOINED, '$1\u200c$2').toLocaleUpperCase(locale);
}

/** With its marks, and without the Arabic article, which half of all names begin with. */
const FIRST_LETTER = /^(?:ال(?=\p{L}{2}))?(.\p{M}*)/u;
/** Letters that would be written together, as a syllable or a word: ل and ا are “no”. */
const JOINED = /(\p{Script=Arabic}\p{M}*)(\p{Script=Arabic})/u;

/** The proven skills, the strongest first; of somebody who proves none yet, all, in the order of the areas of expertise. */
export function leadingSkills({ skills, expertise }: Engineer): readonly Skill[] {
  const proven = provenOf(skills);
  if (proven.length > 0) return proven.map(({ skill }) => skill);
  return [...new Set([...expertise.flatMap((area) => area.skills), ...skills.map(({ skill }) => skill)])];
}

/** How many skills are proven; those that are not are spoken of where all skills are. */
function skillCount({ skills }: Engineer, { words }: PageContext): readonly string[] {
  const proven = provenOf(skills).length;
  return proven > 0 ? [words.count.provenSkills({ count: proven })] : [];
}

interface Works {
  readonly projects: readonly unknown[];
  readonly achievements: readonly unknown[];
}

/** How much work there is, in words: `1 project`, `6 achievements`; only what there is. */
export function workCounts({ projects, achievements }: Works, { count }: Words): readonly string[] {
  return [
    ...(projects.length > 0 ? [count.projects({ count: projects.length })] : []),
    ...(achievements.length > 0 ? [count.achievements({ count: achievements.length })] : []),
  ];
}
