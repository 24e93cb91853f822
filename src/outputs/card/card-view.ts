import { textDirection } from '../../i18n/isolate.ts';
import { capitalized } from '../../i18n/locale.ts';
import { type CardFacts, engineerCard, siteCard, workCard } from '../../pages/card-facts.ts';
import { monogram, portraitOf } from '../../pages/items/engineer-item.ts';
import type { PageContext } from '../../pages/page-context.ts';
import { printAccent } from '../../palette/print-accent.ts';
import { usualColours } from '../../palette/usual-colours.ts';
import type { Achievement, Engineer, EngineerRef, Project } from '../../portfolio/portfolio.ts';
import type { Strength } from '../../portfolio/strength.ts';
import { teamOf } from '../../portfolio/team-of.ts';
import { fixedPaths } from '../../texts/address.ts';
import { type TypesetLanguage, typesetLanguage } from '../typeset/typeset-language.ts';

/** A square on a card with somebody's portrait, or the letters of a name. Lengths are pixels of a card of 1200 × 630. */
interface Face {
  readonly left: number;
  readonly top: number;
  readonly size: number;
  /** Address of the portrait, which is laid over the letters; `null` without one. */
  readonly src: string | null;
  readonly letters: string;
  /** `#rrggbb` */
  readonly ground: string;
}

/** All that the template of the card may read, as JSON; every text is text, never markup. */
export interface CardView extends TypesetLanguage {
  readonly direction: 'ltr' | 'rtl';
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  readonly kind: string | null;
  readonly title: string;
  readonly text: string | null;
  /** Of title and text, and of the title alone at most. */
  readonly width: number;
  readonly height: number;
  readonly figure: { readonly figure: string; readonly unit: string | null; readonly label: string } | null;
  readonly seal: { readonly strength: Strength; readonly label: string } | null;
  readonly skills: string | null;
  readonly faces: readonly Face[];
  readonly foot: string;
  /** Free room before it. */
  readonly footLeft: number;
  readonly site: string;
}

/** How wide a card is, and where its text begins and ends; the template has the same. */
const WIDTH = 1200;
const LEFT = 84;
const RIGHT = 1132;

// More is cut off, since a card is read in a second.
const MAX_TITLE = 120;
const MAX_TEXT = 110;
const MAX_LABEL = 56;
const MAX_LINE = 58;
/** Of what stands at the foot, on the left and on the right. */
const MAX_FOOT = 68;
const MAX_SITE = 30;
const MAX_FACES = 8;

/** The card of an engineer: a large portrait beside the name. */
export function engineerCardView(engineer: Engineer, context: PageContext): CardView {
  const size = 264;
  const [face] = facesOf([engineer], { left: RIGHT - size, top: 66, size }, context);
  return toView(
    engineerCard(engineer, context),
    { faces: face === undefined ? [] : [face], width: RIGHT - LEFT - size - 48, height: 180, accent: engineer.color },
    context,
  );
}

/** What the card of a project or an achievement is made of. */
export interface WorkSubject {
  readonly work: Project | Achievement;
  /** The first of its people. */
  readonly people: readonly Engineer[];
}

/** As many people as a card of their work names. */
export const MAX_PEOPLE = 2;

/** The card of a project or an achievement: small portraits beside the names. */
export function workCardView({ work, people }: WorkSubject, context: PageContext): CardView {
  const faces = facesOf(people, { left: LEFT, top: 544, size: 52 }, context);
  const [only, ...others] = work.engineers;
  const facts = workCard(work, context);
  const height = facts.figure === null ? (facts.text === null ? 300 : 160) : facts.text === null ? 200 : 106;
  return toView(
    facts,
    { faces, width: RIGHT - LEFT, height, accent: others.length === 0 ? (only?.color ?? null) : null },
    context,
  );
}

/** The card of the site: the portraits of its people. */
export function siteCardView(context: PageContext): CardView {
  const people = teamOf(context.portfolio.engineers).slice(0, MAX_FACES);
  const faces = facesOf(people, { left: LEFT, top: 384, size: 108 }, context);
  return toView(siteCard(context), { faces, width: RIGHT - LEFT, height: 120, accent: null }, context);
}

interface Look extends Pick<CardView, 'faces' | 'width' | 'height'> {
  readonly accent: string | null;
}

function toView(facts: CardFacts, { faces, width, height, accent }: Look, context: PageContext): CardView {
  const { words, locale, portfolio, addresses } = context;
  const { site } = portfolio;
  const { kind, title, text, figure, strength, skills, foot } = facts;
  const own = title === site.title ? new URL(addresses.absolute(fixedPaths.home)).host : site.title;
  const right = shortened(own, MAX_SITE);
  const small = faces.filter(({ size }) => size < 100);
  return {
    ...typesetLanguage(locale),
    direction: textDirection(locale),
    paper: site.theme?.light.paper ?? usualColours.light.paper,
    ink: site.theme?.light.ink ?? usualColours.light.ink,
    soft: site.theme?.light.soft ?? usualColours.light.soft,
    accent: printAccent(accent ?? site.accent),
    kind: kind === null ? null : shortened(kind, MAX_LINE),
    title: shortened(title, MAX_TITLE),
    text: text === null ? null : shortened(text, MAX_TEXT),
    width,
    height,
    figure:
      figure === null ? null : { figure: figure.figure, unit: figure.unit, label: shortened(figure.label, MAX_LABEL) },
    seal: strength === null ? null : { strength, label: capitalized(words.strength.label[strength], locale) },
    skills: skills === null ? null : shortened(skills, MAX_LINE),
    faces,
    foot: shortened(foot, MAX_FOOT - right.length),
    footLeft: small.length === 0 ? 0 : small.length * ((small[0]?.size ?? 0) + 8) + 10,
    site: right,
  };
}

/** Faces side by side. */
function facesOf(
  people: readonly Engineer[],
  { left, top, size }: Pick<Face, 'left' | 'top' | 'size'>,
  context: PageContext,
): readonly Face[] {
  const gap = size < 100 ? 8 : 16;
  const isMirrored = textDirection(context.locale) === 'rtl';
  const fromLeft = (start: number): number => (isMirrored ? WIDTH - start - size : start);
  return people.map((engineer, index) => ({
    left: fromLeft(left + index * (size + gap)),
    top,
    size,
    src: portraitOf(engineer, context)?.src ?? null,
    letters: monogram(engineer.name, context.locale),
    ground: groundOf(engineer, context),
  }));
}

function groundOf({ color }: EngineerRef, { portfolio }: PageContext): string {
  return printAccent(color ?? portfolio.site.accent);
}

/** A text of at most so many characters, which ends at a word. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[\s,;:.·–—-]+$/u, '')}…`;
}
