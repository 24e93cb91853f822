import { formatMetric, type MetricText } from '../i18n/format-metric.ts';
import { canBeSetIn } from '../i18n/script-typefaces.ts';
import { commonCard, hasCard } from '../portfolio/engineer-outputs.ts';
import { isPerson, isSomebodys } from '../portfolio/is-person.ts';
import type { Achievement, Engineer, Project } from '../portfolio/portfolio.ts';
import type { Strength } from '../portfolio/strength.ts';
import { cardPath, engineerFiles, fixedFiles } from '../texts/address.ts';
import { proseText } from './entry-texts.ts';
import { leadingSkills, workCounts } from './items/engineer-item.ts';
import { isFallenBack } from './languages.ts';
import type { PageContext } from './page-context.ts';
import type { CardLink } from './views/frame.ts';
import { strongestFirst } from './views/rank-achievements.ts';

/** What the preview card of a page says, in the order in which it is read. */
export interface CardFacts {
  /** What the page is about, where the title alone does not say it. */
  readonly kind: string | null;
  readonly title: string;
  readonly text: string | null;
  readonly figure: CardFigure | null;
  /** Of the figure, or of the claim that the title is. */
  readonly strength: Strength | null;
  /** What stands in the place of a figure. */
  readonly skills: string | null;
  readonly foot: string;
}

interface CardFigure extends MetricText {
  /** The whole of it in the language of the originals. */
  readonly inOriginal: string;
}

/** Longer figures leave no room for what they count. */
const MAX_FIGURE = 16;

/** The card of an engineer: the figure is that of the strongest claim, or else one of the profile's own. */
export function engineerCard(engineer: Engineer, context: PageContext): CardFacts {
  const { name, data } = engineer;
  const claims = strongestFirst(engineer.achievements).flatMap(({ metrics, strength }) => {
    const figure = figureOf(metrics, context);
    return figure === null ? [] : [{ figure, strength }];
  });
  const own = figureOf(data.metrics, context);
  const [shown] = [...claims, ...(own === null ? [] : [{ figure: own, strength: 'quantified' as const }])];
  return {
    kind: null,
    title: name,
    text: data.headline ?? proseText(data.description),
    figure: shown?.figure ?? null,
    strength: shown?.strength ?? null,
    skills:
      joined(
        leadingSkills(engineer).map((skill) => skill.name),
        context,
      ) || null,
    foot: workCounts(engineer, context.words).join(' · '),
  };
}

/** The card of a project or an achievement. */
export function workCard(work: Project | Achievement, context: PageContext): CardFacts {
  const { words } = context;
  const { title, organization, metrics, strength, engineers } = work;
  const isProject = 'summary' in work;
  const kind = isProject ? words.project.kind : words.achievement.kind;
  const [first, second, ...others] = engineers;
  const more = others.length === 0 ? null : words.count.more({ count: others.length });
  return {
    kind: joined([kind, organization?.name ?? null], context),
    title,
    text: isProject ? proseText(work.summary) : null,
    figure: figureOf(metrics, context),
    strength,
    skills: null,
    foot: joined([first?.name ?? null, second?.name ?? null, more], context),
  };
}

/** The card of the site, for all pages that have none of their own. */
export function siteCard({ portfolio, words }: PageContext): CardFacts {
  const { site, engineers } = portfolio;
  const { length: count } = engineers.filter(isPerson);
  const people = count > 1 ? [words.count.engineers({ count })] : [];
  // As on the front page: beside people only what people did counts.
  const isCounted = count > 0 ? isSomebodys : () => true;
  const works = {
    projects: portfolio.projects.filter(isCounted),
    achievements: portfolio.achievements.filter(isCounted),
  };
  return {
    kind: null,
    title: site.title,
    text: proseText(site.tagline),
    figure: null,
    strength: null,
    skills: null,
    foot: [...people, ...workCounts(works, words)].join(' · '),
  };
}

/**
 * The card at a path, as a page names it: its address in full, and what it shows in words. These are one text, which cannot say
 * that it is in several languages: where what leads it is that of the originals, the figure is told in their language too.
 */
export function cardLink(
  path: string,
  { title, text, figure }: Pick<CardFacts, 'title' | 'text' | 'figure'>,
  { addresses, words, fallback, original }: Pick<PageContext, 'addresses' | 'words' | 'fallback' | 'original'>,
): CardLink {
  const isForeign = (each: string | null): boolean => isFallenBack(each, fallback);
  const inOriginal = isForeign(title) || (isForeign(text) && isForeign(figure?.label ?? null)) ? original : null;
  const { labelled } = (inOriginal?.words ?? words).punctuation;
  const said =
    figure === null
      ? null
      : labelled({ label: figure.label, text: inOriginal === null ? figure.text : figure.inOriginal });
  return { src: addresses.absolute(path), alt: [title, text, said].filter((each) => each !== null).join(' – ') };
}

/** The card of a project or an achievement whose page is at `page`; `null` where there is none. */
export function workCardLink(work: Project | Achievement, page: string, context: PageContext): CardLink | null {
  return hasCard(work, context.portfolio) ? cardLink(cardPath(page), workCard(work, context), context) : null;
}

/** The card of all pages that have none of their own; `null` where there is none. */
export function commonCardLink(context: PageContext): CardLink | null {
  const owner = commonCard(context.portfolio);
  if (owner === null) return null;
  return owner === 'site'
    ? cardLink(fixedFiles.card, siteCard(context), context)
    : cardLink(engineerFiles.card(owner), engineerCard(owner, context), context);
}

/** Parts in one line, without those that cannot be set. */
function joined(parts: readonly (string | null)[], { portfolio }: PageContext): string {
  return parts.filter((part) => part !== null && canBeSetIn(part, portfolio.typefaces)).join(' · ');
}

function figureOf(metrics: Project['metrics'], context: PageContext): CardFigure | null {
  const { original, units } = context;
  for (const metric of metrics) {
    const said = formatMetric(metric, context, units);
    if (said.figure.length > MAX_FIGURE) continue;
    return { ...said, inOriginal: original === null ? said.text : formatMetric(metric, original, units).text };
  }
  return null;
}
