import type {
  Article,
  BreadcrumbList,
  CreativeWork,
  Graph,
  Organization,
  Person,
  ProfilePage,
  WebSite,
} from 'schema-dts';
import { plainWords } from '../../i18n/fallback-words.ts';
import { isPerson } from '../../portfolio/is-person.ts';
import type { EngineerRef, Organization as OrganizationEntry } from '../../portfolio/portfolio.ts';
import { fixedPaths, pathOf } from '../../texts/address.ts';
import { proseText } from '../entry-texts.ts';
import type { PageContext } from '../page-context.ts';

// What pages say to programs, in the words of schema.org. Each thing has one `@id` on the whole site, and is told in full on its
// own page; all other pages name it by that.

/** One thing that a page tells of. */
export type Thing = Article | BreadcrumbList | CreativeWork | Organization | Person | ProfilePage | WebSite;

/** The site, as its home page tells it. */
export function siteThing({ portfolio: { site }, addresses, locale }: PageContext): WebSite {
  return {
    '@type': 'WebSite',
    '@id': idOf(fixedPaths.home, 'site', addresses),
    name: site.title,
    url: addresses.absolute(fixedPaths.home),
    inLanguage: locale,
    description: oneOf(proseText(site.tagline)),
  };
}

/** The way from the home page to this one, as addresses in full; `null` for the home page itself. */
export function trailThing(
  steps: readonly { readonly label: string; readonly url: string | null }[],
): BreadcrumbList | null {
  if (steps.length === 0) return null;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, url }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: label,
      item: oneOf(url),
    })),
  };
}

/** Things as a block of data in HTML: nothing in it can end the block or begin another tag. `null` where there is nothing. */
export function toLinkedData(things: readonly Thing[]): string | null {
  if (things.length === 0) return null;
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph, (key, value: unknown) => (key === '@graph' ? value : withoutNone(value))).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** As many of one kind as say what a thing is about; a project of a thousand people would make its page heavy. */
const MAX_VALUES = 20;

/** A list of one is that one, and one of none is left out. Data cannot say the language of a part of a text. */
function withoutNone(value: unknown): unknown {
  if (typeof value === 'string') return plainWords(value);
  if (!Array.isArray(value)) return value;
  return value.length < 2 ? withoutNone(value[0]) : value.slice(0, MAX_VALUES);
}

/** A value that there may be, as schema.org takes it. */
export function oneOf<Value>(value: Value | null): readonly Value[] {
  return value === null ? [] : [value];
}

/** The people among engineers, as other things name them. */
export function personRefs(
  engineers: readonly EngineerRef[],
  context: PageContext,
): readonly ReturnType<typeof personRef>[] {
  return engineers.filter(isPerson).map((engineer) => personRef(engineer, context));
}

/** A person, as other things name one. */
export function personRef(engineer: EngineerRef, { addresses }: PageContext) {
  return {
    '@type': 'Person',
    '@id': idOf(pathOf.engineer(engineer), 'person', addresses),
    name: engineer.name,
  } as const;
}

/** An organization, as other things name one; without a page of its own it is told by its name alone. */
export function organizationRef(organization: OrganizationEntry, { organizationIndex, addresses }: PageContext) {
  const hasPage = organizationIndex.has(organization.name);
  return {
    '@type': 'Organization',
    ...(hasPage ? { '@id': idOf(pathOf.organization(organization), 'organization', addresses) } : {}),
    name: organization.name,
  } as const;
}

/** The id of what a page tells of. */
export function idOf(path: string, name: string, { absolute }: PageContext['addresses']): string {
  return `${absolute(path)}#${name}`;
}
