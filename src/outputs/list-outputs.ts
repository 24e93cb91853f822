import type { OutputsData } from '../content/schemas/site.ts';
import type { Fallback } from '../pages/languages.ts';
import { type PageContext, plainContext } from '../pages/page-context.ts';
import { commonCard, engineerOutputs, hasCard } from '../portfolio/engineer-outputs.ts';
import type { Engineer, Portfolio } from '../portfolio/portfolio.ts';
import { cardPath, engineerFiles, fixedFiles, pathOf } from '../texts/address.ts';
import type { FileAddress } from '../texts/site-map.ts';
import { engineerCardView, MAX_PEOPLE, siteCardView, workCardView } from './card/card-view.ts';
import { jsonResume } from './json-resume.ts';
import { markTexts } from './mark-texts.ts';
import { resumeView } from './resume/resume-view.ts';
import { vcard } from './vcard.ts';

/** The outputs that each engineer has who is a person, by their switch in `site.yml`. */
const ofEngineers = {
  resume: (engineer, context) => toView(resumeView(engineer, context), context.fallback),
  jsonResume: (engineer, context) => jsonResume(engineer, plainContext(context)),
  vcard: (engineer, context) => vcard(engineer, plainContext(context)),
  card: (engineer, context) => toView(engineerCardView(engineer, plainContext(context))),
} as const satisfies Partial<Record<keyof OutputsData, (engineer: Engineer, context: PageContext) => string>>;

/** A view as JSON, as the typesetter takes it. */
function toView(view: unknown, fallback: Fallback | null = null): string {
  return JSON.stringify(markTexts(view, fallback));
}

/** An output that there will be: its address and owner are known before it is made. */
export interface ListedOutput extends FileAddress {
  /** Its switch in `site.yml`. */
  readonly output: keyof typeof ofEngineers;
  /** All that it is made of besides its context. */
  readonly subject: unknown;
  /** Its text; of a document that is typeset, the view that its template reads, as JSON. */
  readonly make: (context: PageContext) => string;
}

/** Every output of a portfolio that is made of one entry, and the card of the site; of those that are switched off, none. */
export function listOutputs(portfolio: Portfolio): readonly ListedOutput[] {
  return [
    ...portfolio.engineers.flatMap((engineer) =>
      engineerOutputs(engineer, portfolio).map(
        (output): ListedOutput => ({
          url: engineerFiles[output](engineer),
          owner: engineer.name,
          output,
          subject: engineer,
          make: (context) => ofEngineers[output](engineer, context),
        }),
      ),
    ),
    ...workCards(portfolio),
    ...(commonCard(portfolio) === 'site' ? [siteCardOf(portfolio)] : []),
  ];
}

function workCards(portfolio: Portfolio): readonly ListedOutput[] {
  const { projects, achievements } = portfolio;
  const bySlug = new Map(portfolio.engineers.map((engineer) => [engineer.slug, engineer]));
  const paths = [
    ...projects.map((work) => ({ work, url: pathOf.project(work) })),
    ...achievements.map((work) => ({ work, url: pathOf.achievement(work) })),
  ];
  return paths
    .filter(({ work }) => hasCard(work, portfolio))
    .map(({ work, url }) => {
      const subject = {
        work,
        people: work.engineers.slice(0, MAX_PEOPLE).flatMap(({ slug }) => bySlug.get(slug) ?? []),
      };
      return {
        url: cardPath(url),
        owner: work.title,
        output: 'card',
        subject,
        make: (context) => toView(workCardView(subject, plainContext(context))),
      };
    });
}

function siteCardOf({ site }: Portfolio): ListedOutput {
  return {
    url: fixedFiles.card,
    owner: 'the site itself',
    output: 'card',
    subject: site,
    make: (context) => toView(siteCardView(plainContext(context))),
  };
}
