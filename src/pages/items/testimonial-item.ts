import { formatDate } from '../../i18n/dates.ts';
import { inRow } from '../../i18n/punctuate.ts';
import type { EntryText, Testimonial } from '../../portfolio/portfolio.ts';
import { proseHtml, proseText } from '../entry-texts.ts';
import { createSeal, type SealView } from '../icon-views.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from '../views/frame.ts';
import { namedOrganization, skillLinks } from './links.ts';

/** What somebody else says of an engineer or a project. */
export interface TestimonialItem {
  /** HTML. */
  readonly text: string;
  /** Whether it takes more than a few lines, which are set smaller. */
  readonly isLong: boolean;
  readonly author: string;
  readonly role: string | null;
  readonly organization: LinkView | null;
  /** `Client, 2023` */
  readonly standing: string;
  /** Where a reader can open it. */
  readonly source: LinkView | null;
  /** What it shows as a proof; `null` where it proves nothing. */
  readonly seal: SealView | null;
  readonly skills: readonly LinkView[];
}

/** What one about a person proves: the skills that it names, or nothing. */
export function provesSkills({ skills }: Testimonial): boolean {
  return skills.length > 0;
}

/** What one about a project proves: the project. */
export function provesProject(): boolean {
  return true;
}

/** In characters: about what three lines hold where it is set large. */
const MAX_LARGE = 240;

/** Testimonials in the order in which they are written; `text` is the entry that they stand in. */
export function testimonialItems(
  testimonials: readonly Testimonial[],
  text: EntryText,
  context: PageContext,
  isProof: (testimonial: Testimonial) => boolean,
): readonly TestimonialItem[] {
  const { words, locale } = context;
  return testimonials.map((each) => ({
    text: proseHtml(each.text, text, context),
    isLong: proseText(each.text).length > MAX_LARGE,
    author: each.author,
    role: each.role,
    organization: organizationOf(each, context),
    standing: inRow(
      [words.testimonial.by[each.by], ...(each.date === null ? [] : [formatDate(each.date, locale)])],
      words,
    ),
    source:
      each.url === null
        ? null
        : { label: words.testimonial.readAt({ site: new URL(each.url).host.replace(/^www\./, '') }), href: each.url },
    seal: each.url !== null && isProof(each) ? createSeal('confirmed', context) : null,
    skills: skillLinks(each.skills, context),
  }));
}

/** One that speaks for itself is named already. */
function organizationOf(
  { author, organization, knownOrganization }: Testimonial,
  context: PageContext,
): LinkView | null {
  return organization === null || organization === author
    ? null
    : namedOrganization(organization, knownOrganization, context);
}
