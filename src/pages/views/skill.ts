import type { SkillHolder, SkillIndex } from '../../portfolio/index-portfolio.ts';
import { spanYears } from '../../portfolio/period-order.ts';
import type { EngineerRef, Note, ProvenSkill, Skill } from '../../portfolio/portfolio.ts';
import { workOf } from '../../portfolio/prove-skills.ts';
import { type SkillBeside, skillsTogether } from '../../portfolio/skills-together.ts';
import { fixedPaths, pathOf } from '../../texts/address.ts';
import { createFrame } from '../create-frame.ts';
import { createSeal, type SealView } from '../icon-views.ts';
import { aliasesText } from '../items/aliases.ts';
import type { NoteItem } from '../items/item-views.ts';
import { engineerLinks, skillLinks } from '../items/links.ts';
import { noteItem } from '../items/note-item.ts';
import { notesHeading } from '../items/note-kinds.ts';
import type { PageContext } from '../page-context.ts';
import { type ListPart, namePart, type PagerView, pagerView, paginate, trailOfPart } from '../paginate.ts';
import { type SkillSummary, summarizeSkill } from '../summarize-skill.ts';
import { weighLink, weighNote, weighProof } from '../weigh-items.ts';
import type { FrameView, LinkView } from './frame.ts';
import { type SkillBesideView, skillsBeside } from './skill-beside.ts';
import {
  type HolderView,
  holderViews,
  isRole,
  peopleFirst,
  type UnprovenView,
  unprovenView,
  usedWhen,
} from './skill-holder.ts';

/** What the layout of a skill’s page may read. */
export interface SkillView {
  readonly frame: FrameView;
  readonly name: string;
  readonly category: string;
  readonly aliases: string | null;
  readonly website: string | null;
  /** The strongest proof of all, in how many entries, and when. */
  readonly proof: { readonly seal: SealView; readonly count: string; readonly years: string | null };
  /** Broader skills, nearest first, and those that count as this one. */
  readonly parents: readonly LinkView[];
  readonly parts: readonly LinkView[];
  /** Who shows it, the most strongly proven first. */
  readonly people: readonly HolderView[];
  readonly roles: readonly HolderView[];
  readonly unproven: readonly UnprovenView[];
  readonly learners: readonly LinkView[];
  /** On the first page only, as those in most entries come first. */
  readonly together: readonly SkillBesideView[];
  /** What its notes are called: `Talks` where all of them are. */
  readonly notesHeading: string;
  readonly notes: readonly NoteItem[];
  readonly pager: PagerView | null;
}

const MAX_BESIDE = 8;

/** What a page has room for; its holders share it, so that a page of thirty holders has eight proofs of each. */
const PROOFS_PER_PAGE = 240;
const FIGURES_PER_PAGE = 60;

/** What all that show a skill come to, but not who they are: one of them changes one page of hundreds. */
interface SkillWhole extends Pick<SkillSummary, 'strength' | 'proofs'> {
  readonly years: ProvenSkill['years'];
  /** The skills most often used beside it. */
  readonly beside: readonly SkillBeside[];
}

/** One of the pages of a skill, with what each of them says of all. */
export interface SkillPart {
  readonly skill: Skill;
  readonly whole: SkillWhole;
  readonly part: Omit<ListPart<SkillRow>, 'whole'>;
}

/** One part of a skill's page: who shows it, by what. */
export function skillView({ skill, whole, part }: SkillPart, context: PageContext): SkillView {
  const { portfolio } = context;
  const holders = part.items.flatMap((row) => (row.kind === 'holder' ? row.holder : []));
  const share = (all: number): number => Math.floor(all / Math.max(1, holders.length));
  const room = { most: share(PROOFS_PER_PAGE), figures: share(FIGURES_PER_PAGE) };
  const related = (belongs: (other: Skill) => boolean): readonly LinkView[] =>
    skillLinks(portfolio.skills.filter(belongs), context);
  const notes = part.items.flatMap((row) => (row.kind === 'note' ? row.note : []));
  const people = holders.filter((each) => !isRole(each)).length;
  const views = holderViews(holders, room, context);
  return {
    frame: frameOf(skill, part, context),
    name: skill.name,
    category: skill.category,
    aliases: aliasesText(skill, context),
    website: skill.url,
    proof: proofOf(whole, context),
    parents: related(({ name }) => skill.ancestors.includes(name)),
    parts: related(({ ancestors }) => ancestors[0] === skill.name),
    people: views.slice(0, people),
    roles: views.slice(people),
    unproven: part.items
      .flatMap((row) => (row.kind === 'unproven' ? row.engineers : []))
      .map((engineer) => unprovenView(engineer, context)),
    learners: engineerLinks(
      part.items.flatMap((row) => (row.kind === 'learning' ? row.engineers : [])),
      context,
    ),
    together: part.number === 1 ? skillsBeside(whole.beside, context) : [],
    notesHeading: notesHeading(notes, context.words),
    notes: notes.map((note) => noteItem(note, context)),
    pager: pagerView(part, context),
  };
}

function frameOf({ name }: Skill, part: SkillPart['part'], context: PageContext): FrameView {
  const { words } = context;
  return createFrame(
    {
      path: part.path,
      title: namePart(words.title.skill({ skill: name }), part, words),
      description: namePart(words.description.skill({ skill: name }), part, words),
      trail: [{ label: words.site.skills, path: fixedPaths.skills }, ...trailOfPart(name, part, words)],
    },
    context,
  );
}

function proofOf({ strength, proofs, years }: SkillWhole, context: PageContext): SkillView['proof'] {
  return {
    seal: createSeal(strength, context),
    count: context.words.skill.provenBy({ count: proofs }),
    years: usedWhen(years, context),
  };
}

/** What one row of a skill's page shows. */
export type SkillRow =
  | { readonly kind: 'holder'; readonly holder: SkillHolder }
  | { readonly kind: 'unproven'; readonly engineers: readonly EngineerRef[] }
  | { readonly kind: 'learning'; readonly engineers: readonly EngineerRef[] }
  | { readonly kind: 'note'; readonly note: Note };

const ROWS_PER_PAGE = 30;
const NAMES_PER_ROW = 10;
const MIN_PROOFS = Math.floor(PROOFS_PER_PAGE / ROWS_PER_PAGE);
/** Of what surrounds the name of a holder, with its share of the figures. */
const HOLDER_WEIGHT = 1000;

/**
 * The rows of a skill's pages: people with proof, role profiles with proof, whoever has none, whoever learns it, notes. A holder
 * and a note take a row; of those who are only named, ten do.
 */
export function partsOfSkill(skill: Skill, index: SkillIndex): readonly ListPart<SkillRow>[] {
  const { holders, learners, notes } = index.get(skill.name) ?? { holders: [], learners: [], notes: [] };
  const proven = holders.filter(({ proven: { strength } }) => strength !== null);
  const unproven = holders.filter(({ proven: { strength } }) => strength === null);
  const rows: readonly SkillRow[] = [
    ...proven.toSorted(peopleFirst).map((holder) => ({ kind: 'holder' as const, holder })),
    ...inRows(unproven.toSorted(peopleFirst).map(({ engineer }) => engineer)).map((engineers) => ({
      kind: 'unproven' as const,
      engineers,
    })),
    ...inRows(learners).map((engineers) => ({ kind: 'learning' as const, engineers })),
    ...notes.map((note) => ({ kind: 'note' as const, note })),
  ];
  return paginate(rows, { items: ROWS_PER_PAGE, weigh: weighRow }, pathOf.skill(skill));
}

/** Whether somebody can show a skill. The strongest holder comes first. */
export function isProvenIn({ name }: Pick<Skill, 'name'>, index: SkillIndex): boolean {
  return (index.get(name)?.holders[0]?.proven.strength ?? null) !== null;
}

/** The pages of a proven skill. What is the same on all of them is made once: a skill that thousands have has hundreds of pages. */
export function pagesOfSkill(skill: Skill, index: SkillIndex, locale: string): readonly SkillPart[] {
  const { holders, strength, proofs } = summarizeSkill(skill, { skillIndex: index });
  const proven = holders.map((holder) => holder.proven);
  const periods = proven.flatMap(({ proofs }) => proofs.map((proof) => workOf(proof).period));
  const beside = skillsTogether(skill, proven, locale).slice(0, MAX_BESIDE);
  const whole: SkillWhole = { strength, proofs, years: spanYears(periods), beside };
  return partsOfSkill(skill, index).map(({ whole: _, ...part }) => ({ skill, whole, part }));
}

/** A holder shares what a page has room for with the others on it, and has as many proofs as there are at least. */
function weighRow(row: SkillRow): number {
  if (row.kind === 'note') return weighNote(row.note);
  if (row.kind !== 'holder') return row.engineers.reduce((sum, { name }) => sum + weighLink(name), 0);
  const { engineer, proven } = row.holder;
  const proofs = proven.proofs.slice(0, MIN_PROOFS).map((proof) => weighProof(workOf(proof).title));
  return proofs.reduce((sum, proof) => sum + proof, HOLDER_WEIGHT + weighLink(engineer.name));
}

function inRows(engineers: readonly EngineerRef[]): readonly (readonly EngineerRef[])[] {
  const count = Math.ceil(engineers.length / NAMES_PER_ROW);
  return Array.from({ length: count }, (_, row) => engineers.slice(row * NAMES_PER_ROW, (row + 1) * NAMES_PER_ROW));
}
