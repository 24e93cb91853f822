import type { Person, ProfilePage } from 'schema-dts';
import { isPerson } from '../../portfolio/is-person.ts';
import type { Engineer } from '../../portfolio/portfolio.ts';
import { provenOf } from '../../portfolio/prove-skills.ts';
import { visibleContact } from '../../portfolio/visible-contact.ts';
import { fixedPaths, pathOf } from '../../texts/address.ts';
import { fieldPicture, fullAddress, fullHref, proseText } from '../entry-texts.ts';
import type { PageContext } from '../page-context.ts';
import { idOf, oneOf, organizationRef, personRef, type Thing } from './linked-data.ts';

/** A person with the page that is about them; of a role profile, which is no person, nothing. */
export function personThings(engineer: Engineer, context: PageContext): readonly Thing[] {
  if (!isPerson(engineer)) return [];
  const { data, name, text } = engineer;
  const { addresses } = context;
  const { email, phone, location } = visibleContact(data, 'public');
  const portrait = data.portrait === null ? null : fieldPicture(data.portrait.src, text, context);
  const page = addresses.absolute(pathOf.engineer(engineer));
  const current = engineer.roles.filter(({ period }) => period.end === 'present');
  const proven = provenOf(engineer.skills).map(({ skill }) => skill.name);
  const person: Person = {
    ...personRef(engineer, context),
    url: page,
    jobTitle: oneOf(data.headline),
    description: oneOf(proseText(data.description)),
    image: oneOf(portrait === null ? null : fullHref(portrait.src, context)),
    email: oneOf(email),
    telephone: oneOf(phone),
    homeLocation: oneOf(location === null ? null : ({ '@type': 'Place', name: location } as const)),
    sameAs: data.links.map(({ url }) => fullAddress(url, text, context)).filter(isElsewhere(context)),
    knowsAbout: proven,
    knowsLanguage: data.languages.map(({ language }) => language),
    worksFor: current.map(({ organization }) => organizationRef(organization, context)),
    alumniOf: data.education.map(
      ({ institution }) => ({ '@type': 'EducationalOrganization', name: institution }) as const,
    ),
    award: data.awards.map(({ title }) => title),
    memberOf: data.memberships.map(({ organization }) => ({ '@type': 'Organization', name: organization }) as const),
    makesOffer: data.services.map(({ title, summary, url }) => ({
      '@type': 'Offer' as const,
      url: oneOf(url === null ? null : fullAddress(url, text, context)),
      itemOffered: { '@type': 'Service' as const, name: title, description: oneOf(proseText(summary)) },
    })),
    hasCredential: data.certifications.map(
      (each) => ({ '@type': 'EducationalOccupationalCredential', name: each.name }) as const,
    ),
  };
  const profile: ProfilePage = {
    '@type': 'ProfilePage',
    '@id': page,
    url: page,
    name,
    mainEntity: { '@id': person['@id'] ?? page },
    isPartOf: { '@id': idOf(fixedPaths.home, 'site', addresses) },
  };
  return [profile, person];
}

function isElsewhere({ addresses }: PageContext): (address: string) => boolean {
  const home = addresses.absolute(fixedPaths.home);
  return (address) => /^https?:/.test(address) && !address.startsWith(home);
}
