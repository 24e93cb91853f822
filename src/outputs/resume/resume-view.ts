import { formatMetric } from '../../i18n/format-metric.ts';
import { textDirection } from '../../i18n/isolate.ts';
import { fullAddress, proseText } from '../../pages/entry-texts.ts';
import type { PageContext } from '../../pages/page-context.ts';
import { engineerFacts } from '../../pages/views/engineer-facts.ts';
import { strongestFirst, strongestOf } from '../../pages/views/rank-achievements.ts';
import { printAccent } from '../../palette/print-accent.ts';
import type { Achievement, Engineer } from '../../portfolio/portfolio.ts';
import { telephoneAddress } from '../../portfolio/telephone-address.ts';
import { visibleContact } from '../../portfolio/visible-contact.ts';
import { pathOf } from '../../texts/address.ts';
import { type TypesetLanguage, typesetLanguage } from '../typeset/typeset-language.ts';
import { joined } from './resume-lines.ts';
import { type ResumeSection, resumeSections } from './resume-sections.ts';

/** Words, and where they lead. */
interface ResumeLink {
  readonly text: string;
  readonly url: string | null;
}

/** All that the template of the résumé may read, as JSON; every text is text, never markup. */
export interface ResumeView extends TypesetLanguage {
  /** Of the document, and at the head of each page but the first. */
  readonly title: string;
  readonly runningHead: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly direction: 'ltr' | 'rtl';
  readonly paper: string;
  /** `#rrggbb` */
  readonly accent: string;
  readonly name: string;
  /** After how the name is said. */
  readonly pronouns: string | null;
  readonly headline: string | null;
  readonly contact: readonly ResumeLink[];
  /** The address of the page that the résumé was made from, at the foot of each page. */
  readonly page: string;
  readonly summary: string | null;
  readonly facts: readonly string[];
  readonly figures: readonly ResumeFigure[];
  readonly sections: readonly ResumeSection[];
}

/** A figure that is set large, and the claim that it stands for. */
interface ResumeFigure {
  readonly figure: string;
  readonly unit: string | null;
  readonly label: string;
  readonly url: string | null;
}

/** As many as stand in one row. */
const MAX_FIGURES = 4;
/** Longer figures do not fit into a column. */
const MAX_FIGURE = 12;
/** As many claims as a reader takes in before the career. */
const MAX_CLAIMS = 5;
const MAX_PROJECTS = 6;

/** What an engineer's résumé says: contact data for everybody and for résumés, and the strongest work. */
export function resumeView(engineer: Engineer, context: PageContext): ResumeView {
  const { data, name } = engineer;
  const { words, addresses, locale, portfolio } = context;
  const page = addresses.absolute(pathOf.engineer(engineer));
  const claims = strongestFirst(engineer.achievements).slice(0, MAX_CLAIMS);
  const title = words.resume.title({ name });
  const facts = engineerFacts(engineer, context);
  return {
    title,
    runningHead: title,
    description: proseText(data.description) ?? words.description.engineer({ name }),
    keywords: data.keywords,
    ...typesetLanguage(locale),
    direction: textDirection(locale),
    paper: portfolio.site.paper === 'letter' ? 'us-letter' : 'a4',
    accent: printAccent(data.color ?? portfolio.site.accent),
    name,
    pronouns: joined([data.pronunciation, data.pronouns]),
    headline: data.headline,
    contact: [...contactOf(engineer, context), { text: shortAddress(page), url: page }],
    page: shortAddress(page),
    summary: proseText(data.description),
    facts: [facts.experience, facts.availability].filter((fact) => fact !== null),
    figures: figuresOf(engineer, claims, context),
    sections: resumeSections(engineer, { claims, projects: strongestOf(engineer.projects, MAX_PROJECTS) }, context),
  };
}

function contactOf(engineer: Engineer, context: PageContext): readonly ResumeLink[] {
  const { data, text } = engineer;
  const { email, phone, location } = visibleContact(data, 'resume');
  return [
    ...(location === null ? [] : [{ text: location, url: null }]),
    ...(email === null ? [] : [{ text: email, url: `mailto:${email}` }]),
    ...(phone === null ? [] : [{ text: phone, url: telephoneAddress(phone) }]),
    ...data.links.map(({ label, url }) => ({ text: label, url: fullAddress(url, text, context) })),
  ];
}

/** The engineer's own figures, then those of the leading claims. */
function figuresOf({ data }: Engineer, claims: readonly Achievement[], context: PageContext): readonly ResumeFigure[] {
  const own = data.metrics.map((metric) => ({ metric, url: null }));
  const ofClaims = claims.flatMap((claim) => {
    const [metric] = claim.metrics;
    return metric === undefined ? [] : [{ metric, url: context.addresses.absolute(pathOf.achievement(claim)) }];
  });
  return [...own, ...ofClaims]
    .map(({ metric, url }) => ({ ...formatMetric(metric, context, context.units), url }))
    .filter(({ figure }) => figure.length <= MAX_FIGURE)
    .slice(0, MAX_FIGURES)
    .map(({ figure, unit, label, url }) => ({ figure, unit, label, url }));
}

/** `https://team.example/engineers/ada/` → `team.example/engineers/ada` */
function shortAddress(address: string): string {
  return decodeURI(address)
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}
