import type { CreativeWork, Organization, Review } from 'schema-dts';
import type { PeriodData } from '../../content/schemas/period.ts';
import type {
  Achievement,
  Organization as OrganizationEntry,
  Project,
  Testimonial,
} from '../../portfolio/portfolio.ts';
import { pathOf } from '../../texts/address.ts';
import { fieldPicture, fullAddress, fullHref, proseText } from '../entry-texts.ts';
import type { PageContext } from '../page-context.ts';
import { idOf, oneOf, organizationRef, personRefs } from './linked-data.ts';

/** An organization that work was done for. */
export function organizationThing(organization: OrganizationEntry, context: PageContext): Organization {
  return {
    ...organizationRef(organization, context),
    url: oneOf(organization.url),
    description: oneOf(proseText(organization.about)),
  };
}

/** A project or an achievement, which may be a part of a project. */
export function workThing(work: Project | Achievement, context: PageContext): CreativeWork {
  const { addresses } = context;
  const path = 'project' in work ? pathOf.achievement(work) : pathOf.project(work);
  const project = 'project' in work ? work.project : null;
  const [picture] = 'images' in work ? work.images : [];
  const image = picture === undefined ? null : fieldPicture(picture.src, work.text, context);
  return {
    '@type': 'CreativeWork',
    '@id': idOf(path, 'work', addresses),
    name: work.title,
    url: addresses.absolute(path),
    description: oneOf('summary' in work ? proseText(work.summary) : null),
    creator: creatorsOf(work, context),
    creativeWorkStatus: oneOf(
      'status' in work && work.status !== null ? context.words.project.statusOf[work.status] : null,
    ),
    sourceOrganization: oneOf(work.organization === null ? null : organizationRef(work.organization, context)),
    temporalCoverage: oneOf(intervalOf(work.period)),
    keywords: work.skills.map(({ name }) => name),
    citation: openings(work).map((url) => fullAddress(url, work.text, context)),
    review: 'testimonials' in work ? work.testimonials.map(reviewThing) : [],
    isPartOf: oneOf(project === null ? null : { '@id': idOf(pathOf.project(project), 'work', addresses) }),
    image: oneOf(image === null ? null : fullHref(image.src, context)),
  };
}

type PersonRef = ReturnType<typeof personRefs>[number];

/** Who did it, each as what where that is said. */
function creatorsOf({ engineers, roles }: Project | Achievement, context: PageContext) {
  return engineers.flatMap((engineer): readonly (PersonRef | RoleRef)[] => {
    const roleName = roles.get(engineer.slug);
    const people = personRefs([engineer], context);
    return roleName === undefined ? people : people.map((creator) => ({ '@type': 'Role', roleName, creator }));
  });
}

interface RoleRef {
  readonly '@type': 'Role';
  readonly roleName: string;
  readonly creator: PersonRef;
}

/** What a reader can open to check a work. */
function openings(work: Project | Achievement): readonly string[] {
  const own = 'repository' in work ? [work.repository, work.demo].filter((url) => url !== null) : [];
  return [...new Set([...work.evidence.map(({ url }) => url), ...own])];
}

/** What somebody else says of a work; an organization may speak for itself. */
function reviewThing({ text, author, organization, date, url }: Testimonial): Review {
  return {
    '@type': 'Review',
    reviewBody: proseText(text),
    author: { '@type': author === organization ? 'Organization' : 'Person', name: author },
    datePublished: oneOf(date),
    url: oneOf(url),
  };
}

/** `2022-03/2024`, by ISO 8601; what goes on has no end. */
function intervalOf({ date, start, end }: PeriodData): string | null {
  if (date !== null || start === null) return date;
  return `${start}/${end === 'present' || end === null ? '..' : end}`;
}
