import { isPerson } from '../../portfolio/is-person.ts';
import type { Achievement, EngineerRef, Project } from '../../portfolio/portfolio.ts';
import { statementsIn } from '../../portfolio/testimonials.ts';
import { type PersonView, personLinks } from '../items/contact-links.ts';
import type { EvidenceItem } from '../items/item-views.ts';
import { skillLinks } from '../items/links.ts';
import { type LogoView, organizationLogo } from '../items/logo.ts';
import { evidenceItems } from '../items/work-item.ts';
import type { PageContext } from '../page-context.ts';
import { type FigureView, figureView } from './figure.ts';
import type { LinkView } from './frame.ts';

/** What the page of a project and that of an achievement say of their claim. */
export interface ClaimView {
  /** What the seal says, in a sentence. */
  readonly rule: string;
  readonly nda: boolean;
  readonly metrics: readonly FigureView[];
  readonly evidence: readonly EvidenceItem[];
  /** What stands where there is nothing to open: whose word the claim rests on. */
  readonly ownWord: string | null;
  /** Who did what, where that is said. */
  readonly credits: readonly { readonly role: string; readonly people: readonly PersonView[] }[];
  /** All others who did it. */
  readonly people: readonly PersonView[];
  /** Role profiles that describe this work as theirs: nobody in particular. */
  readonly roleProfiles: readonly PersonView[];
  /** All that it took. */
  readonly skills: readonly LinkView[];
  /** Of the organization that it was done for. */
  readonly logo: LogoView | null;
}

/** A claim with all that a reader can judge it by. */
export function claimView(work: Project | Achievement, context: PageContext): ClaimView {
  const { words } = context;
  const { engineers } = work;
  const people = engineers.filter(isPerson);
  return {
    rule: words.evidence.rule[work.strength],
    nda: work.nda,
    metrics: work.metrics.map((metric) => figureView(metric, context)),
    evidence: evidenceItems(work.evidence, work.text, context),
    ownWord: isSaidByOthers(work) ? null : words.evidence.ownWord[people.length === 0 ? 'profile' : 'people'],
    ...creditsOf(work, people, context),
    roleProfiles: personLinks(
      engineers.filter((each) => !isPerson(each)),
      context,
    ),
    skills: skillLinks(work.skills, context),
    logo: organizationLogo(work.organization, context),
  };
}

function isSaidByOthers(work: Project | Achievement): boolean {
  return 'testimonials' in work && statementsIn(work.testimonials).length > 0;
}

/** Who did what, in the order of the work; those without a role stand together. */
function creditsOf(
  { roles }: Project | Achievement,
  people: readonly EngineerRef[],
  context: PageContext,
): Pick<ClaimView, 'credits' | 'people'> {
  const byRole = Map.groupBy(people, ({ slug }) => roles.get(slug) ?? null);
  return {
    credits: [...byRole].flatMap(([role, those]) =>
      role === null ? [] : [{ role, people: personLinks(those, context) }],
    ),
    people: personLinks(byRole.get(null) ?? [], context),
  };
}
