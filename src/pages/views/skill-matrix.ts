import { formatNumber } from '../../i18n/format-number.ts';
import { isPerson } from '../../portfolio/is-person.ts';
import type { Engineer, EngineerRef, Portfolio, ProvenSkill, Skill } from '../../portfolio/portfolio.ts';
import { provenOf } from '../../portfolio/prove-skills.ts';
import { idOf, pathOf } from '../../texts/address.ts';
import { createSeal, iconHref } from '../icon-views.ts';
import { engineerLinks, skillLink } from '../items/links.ts';
import type { PageContext } from '../page-context.ts';
import { bySummary, type SkillSummary, summarizeSkill } from '../summarize-skill.ts';
import type { LinkView } from './frame.ts';
import { partsOfSkill, type SkillRow } from './skill.ts';

/** Beyond these a table no longer shows anything at a glance. */
const limits = { people: 24, skills: 40 };

/** Each cell is a link with its words; more than these would make the page heavy. */
const MAX_CELLS = 400;

const CELL_WEIGHT = 270;

/** From so many proofs on a seal is drawn larger, that the eye finds who has done the most. */
const [SEVERAL, MANY] = [2, 4];

/** As many names as stand side by side on a page of medium width. */
const mostLevelNames = 5;

/** The best proven skills as rows, the people as columns. */
export interface SkillMatrixView {
  readonly caption: string;
  /** That there are more people or skills than the table shows; empty when it shows all that are proven. */
  readonly remarks: readonly string[];
  /** Whether the names must stand upright, so that the columns can be narrow. */
  readonly dense: boolean;
  /** By name. */
  readonly people: readonly LinkView[];
  /** The most strongly proven first, then those with most proofs, then by name. */
  readonly rows: readonly MatrixRow[];
  /** The mark of a skill that somebody learns, and in words how many are only learnt so far; `null` where nobody learns any. */
  readonly learning: { readonly icon: string; readonly count: string | null } | null;
}

interface MatrixRow {
  readonly skill: LinkView;
  readonly category: string;
  /** In the order of the people; `null` for somebody who neither has nor learns the skill. */
  readonly cells: readonly (MatrixCell | null)[];
}

/** The matrix of people and skills: of more people than can be seen at once those who have proven most. `null` where there is nothing to compare. */
export function skillMatrix(context: PageContext, onlyLearnt: number): SkillMatrixView | null {
  const { portfolio, words } = context;
  const everybody = portfolio.engineers.filter(isPerson);
  const people = mostProven(everybody);
  const proven = portfolio.skills
    .filter(({ filterable }) => filterable)
    .map((skill) => summarizeSkill(skill, context, isPerson))
    .filter(({ strength }) => strength !== null)
    .toSorted(bySummary);
  if (people.length < 2 || proven.length === 0) return null;
  const shown = proven.slice(0, rowsFor(people.length));
  const rows = shown.map((summary) => matrixRow(summary, people, context));
  const icon = iconHref('learning', context);
  const hasLearners = onlyLearnt > 0 || rows.some(({ cells }) => cells.some((cell) => cell?.icon === icon));
  return {
    caption: words.skills.matrixCaption({ skills: shown.length, people: people.length }),
    remarks: [
      ...(everybody.length > people.length
        ? [words.skills.peopleOf({ shown: people.length, all: everybody.length })]
        : []),
      ...(proven.length > shown.length
        ? [
            words.skills.bestOf({
              shown: shown.length,
              all: proven.length,
              roles: portfolio.engineers.length > everybody.length ? 'some' : 'none',
            }),
          ]
        : []),
    ],
    dense: people.length > mostLevelNames,
    people: engineerLinks(people, context),
    rows,
    learning: hasLearners ? { icon, count: onlyLearnt === 0 ? null : words.count.skills({ count: onlyLearnt }) } : null,
  };
}

/** In their order, as many people as the table has room for: those who have proven the most skills. */
function mostProven(people: readonly Engineer[]): readonly Engineer[] {
  if (people.length <= limits.people) return people;
  const most = people.toSorted((a, b) => provenOf(b.skills).length - provenOf(a.skills).length);
  const chosen = new Set(most.slice(0, limits.people));
  return people.filter((each) => chosen.has(each));
}

function rowsFor(people: number): number {
  return Math.min(limits.skills, Math.floor(MAX_CELLS / people));
}

/** About how many bytes of HTML the matrix takes, when so many skills are proven. */
export function weighMatrix({ engineers }: Portfolio, proven: number): number {
  const people = Math.min(engineers.filter(isPerson).length, limits.people);
  return people < 2 ? 0 : CELL_WEIGHT * people * Math.min(rowsFor(people), proven);
}

function matrixRow(
  { skill, holders, learners }: SkillSummary,
  people: readonly Engineer[],
  context: PageContext,
): MatrixRow {
  const pathOfPerson = personPaths(skill, context);
  const provenBy = new Map(holders.map(({ engineer, proven }) => [engineer.slug, proven]));
  const isLearner = new Set(learners.map(({ slug }) => slug));
  return {
    skill: skillLink(skill, context),
    category: skill.category,
    cells: people.map((person) => {
      const hrefOf = (id: string): string => context.addresses.href(`${pathOfPerson(person)}#${id}`);
      const proven = provenBy.get(person.slug);
      if (proven !== undefined) return holderCell(proven, person, hrefOf(idOf.engineer(person)), context);
      return isLearner.has(person.slug) ? learnerCell(skill, person, hrefOf('learning'), context) : null;
    }),
  };
}

/** What one person shows of one skill. */
interface MatrixCell {
  /** The part of the skill's page that names the person. */
  readonly href: string;
  /** `PostgreSQL, Ada Quill: quantified, 4 proofs` */
  readonly label: string;
  /** Address of the drawing. */
  readonly icon: string;
  /** How many proofs; `null` for none. */
  readonly count: string | null;
  /** The class that draws the seal the larger the more proofs there are, and paler for none; empty for one. */
  readonly look: string;
}

function holderCell(
  { skill, strength, proofs }: ProvenSkill,
  person: EngineerRef,
  href: string,
  context: PageContext,
): MatrixCell {
  const { words, locale } = context;
  const { icon, label } = createSeal(strength, context);
  return {
    href,
    label: words.skills.cell({
      skill: skill.name,
      engineer: person.name,
      proof: words.skills.strengthAndProofs({ strength: label, proofs: proofs.length }),
    }),
    icon,
    count: proofs.length === 0 ? null : formatNumber(proofs.length, locale),
    look: lookOf(proofs.length),
  };
}

function lookOf(proofs: number): string {
  if (proofs === 0) return 'skill-matrix-open';
  if (proofs < SEVERAL) return '';
  return proofs < MANY ? 'skill-matrix-several' : 'skill-matrix-many';
}

function learnerCell(skill: Skill, person: EngineerRef, href: string, context: PageContext): MatrixCell {
  const { words } = context;
  return {
    href,
    label: words.skills.cell({ skill: skill.name, engineer: person.name, proof: words.skills.isLearnt }),
    icon: iconHref('learning', context),
    count: null,
    look: 'skill-matrix-open',
  };
}

/** On which of a skill's pages each person is named. */
function personPaths(skill: Skill, { skillIndex }: PageContext): (person: EngineerRef) => string {
  const places = partsOfSkill(skill, skillIndex)
    .flatMap(({ path, items }) => items.flatMap(namedIn).map(({ slug }) => [slug, path] as const))
    .toReversed();
  // The first of several stays, as it is set last.
  const paths = new Map(places);
  return ({ slug }) => paths.get(slug) ?? pathOf.skill(skill);
}

function namedIn(row: SkillRow): readonly EngineerRef[] {
  if (row.kind === 'note') return [];
  return row.kind === 'holder' ? [row.holder.engineer] : row.engineers;
}
