import { formatNumber } from '../../i18n/format-number.ts';
import type { Strength } from '../../portfolio/strength.ts';
import { createSeal, type SealView } from '../create-seal.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from '../views/frame.ts';
import type { OwnFacet } from './narrowing.ts';

export type Facet = OwnFacet | 'engineer' | 'organization' | 'skill';

/** The ways to narrow a list, as links. */
export type FacetsView = readonly FacetView[];

/** One way to narrow a list. */
export interface FacetView {
  readonly facet: Facet;
  readonly label: string;
  readonly choices: readonly ChoiceView[];
  /** Choices that open from one line; empty when there are few. */
  readonly further: readonly ChoiceView[];
  /** `12 more`; empty without further choices. */
  readonly furtherText: string;
  /** Where the choices that are not here are. */
  readonly all: LinkView | null;
}

/** One value of a facet. */
export interface ChoiceView {
  /** As the explorer writes it in addresses: a slug or a name of ours. */
  readonly value: string;
  readonly label: string;
  readonly href: string;
  /** How many items have this value. */
  readonly count: string;
  readonly seal: SealView | null;
  /** Whether the reader is there. */
  readonly isCurrent: boolean;
}

/** A value before it is shown. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Path on the site, perhaps with `#part`. */
  readonly path: string;
  readonly count: number;
  readonly strength?: Strength;
  readonly isCurrent?: boolean;
}

/** How many choices stand open: of skills, which take a row, and of all others, which take a column. */
const OPEN = { skill: 12, other: 6 };

/** How many choices there are at all that lead to pages of another kind. */
const LIMIT = 24;

/** A facet whose values all are pages or parts of this list. */
export function ownFacet(facet: OwnFacet, choices: readonly Choice[], context: PageContext): FacetView {
  return facetView(facet, choices, null, context);
}

/** A facet whose values lead to the pages of what they name: the most frequent ones, then the way to all. */
export function linkedFacet(
  facet: 'engineer' | 'organization' | 'skill',
  choices: readonly Choice[],
  allPath: string,
  context: PageContext,
): FacetView {
  const { words, book } = context;
  const frequent = choices.toSorted((a, b) => b.count - a.count);
  const all = { label: words.lists.all[facet], href: book.addresses.href(allPath) };
  return facetView(facet, frequent.slice(0, LIMIT), choices.length > LIMIT ? all : null, context);
}

function facetView(facet: Facet, choices: readonly Choice[], all: LinkView | null, context: PageContext): FacetView {
  const { words } = context;
  const views = choices.map((choice) => choiceView(choice, context));
  const most = facet === 'skill' ? OPEN.skill : OPEN.other;
  // A single choice takes no more room than the line that would open to it.
  const open = views.length > most + 1 ? most : views.length;
  const further = views.slice(open);
  return {
    facet,
    label: words.lists.facet[facet],
    choices: views.slice(0, open),
    further,
    furtherText: further.length === 0 ? '' : words.lists.moreChoices(further.length),
    all,
  };
}

function choiceView({ value, label, path, count, strength, isCurrent }: Choice, context: PageContext): ChoiceView {
  return {
    value,
    label,
    href: context.book.addresses.href(path),
    count: formatNumber(count, context.locale),
    seal: strength === undefined ? null : createSeal(strength, context),
    isCurrent: isCurrent ?? false,
  };
}

/** Whether a facet tells items apart: it has several values, or one that not all of `total` items have. */
export function tellsApart(choices: readonly Choice[], total: number): boolean {
  return choices.length > 1 || choices.some(({ count }) => count < total);
}
