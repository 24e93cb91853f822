import { counted } from './en-figures.ts';
import { enStrength } from './en-strength.ts';
import { formatNumber } from './format-number.ts';

/** Of a skill's page. */
export const enSkill = {
  kind: 'Skill',
  people: 'Who works with it',
  rolesText: 'What a role takes. It is not about one person.',
  unproven: 'Without proof yet',
  unprovenText: 'Their profiles list the skill. No work here shows it yet.',
  /** `last` is `null` while it goes on. */
  used: (first: string, last: string | null) => {
    if (last === null) return `in use since ${first}`;
    return first === last ? `used in ${first}` : `used ${first}–${last}`;
  },
  moreProofs: (count: number, name: string) => `${formatNumber(count, 'en')} more on the page of ${name}`,
  together: 'Used together with',
  togetherText: 'Number of entries that took both',
  provenBy: (count: number) => (count === 0 ? 'without proof yet' : `shown in ${counted(count, 'entry')}`),
  parts: 'Includes',
  category: 'Category',
  alsoKnownAs: (names: string) => `Also known as ${names}`,
  learning: 'Learning it',
  website: 'Website',
};

/** The page of all skills. */
export const enSkills = {
  lede: (proven: number, all: number) =>
    proven === all
      ? `${counted(all, 'skill')}, each with its proof.`
      : `${formatNumber(proven, 'en')} of ${counted(all, 'skill')} stand with proof. The others say that they have none yet.`,
  categories: 'Categories',
  matrix: 'Who can show what',
  matrixText: 'A seal says how strong the strongest proof is, the number how many proofs there are.',
  matrixCaption: (skills: number, people: number) =>
    `${counted(skills, 'skill')} and ${people === 1 ? '1 person' : `${formatNumber(people, 'en')} people`}: how strong the strongest proof is, and how many there are`,
  bestOf: (shown: number, all: number) =>
    `These are the ${formatNumber(shown, 'en')} best proven of ${counted(all, 'skill')}. All of them stand below.`,
  /** `strength` is the word of a seal. */
  strengthAndProofs: (strength: string, proofs: number) =>
    proofs === 0 ? strength : `${strength}, ${counted(proofs, 'proof')}`,
  /** `proof` says how strong it is and how much of it there is. */
  cell: (skill: string, engineer: string, proof: string) => `${skill}, ${engineer}: ${proof}`,
  standing: (count: number, strength: keyof typeof enStrength.label) =>
    `${formatNumber(count, 'en')} ${strength === 'unproven' ? 'without proof yet' : enStrength.label[strength]}`,
  isLearnt: 'learning',
  role: 'role',
  proven: (proven: number, all: number) => `${formatNumber(proven, 'en')} of ${formatNumber(all, 'en')} with proof`,
  more: (count: number) => `and ${formatNumber(count, 'en')} more`,
  learning: 'Learning',
};
