import type { EngineerData } from '../../content/schemas/engineer.ts';
import { formatLanguageName, formatList } from '../../i18n/locale.ts';
import { engineerOutputs } from '../../portfolio/engineer-outputs.ts';
import type { Engineer } from '../../portfolio/portfolio.ts';
import { telephoneAddress } from '../../portfolio/telephone-address.ts';
import { visibleContact } from '../../portfolio/visible-contact.ts';
import { engineerFiles } from '../../texts/address.ts';
import { signedLink } from '../icon-views.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView, SignedLinkView } from './frame.ts';

/** What is known of an engineer, and how to get in touch. */
export interface EngineerFactsView {
  readonly availability: string | null;
  /** How the name is said. */
  readonly pronunciation: string | null;
  readonly pronouns: string | null;
  /** `20+ years, since 2004` */
  readonly experience: string | null;
  readonly location: string | null;
  readonly email: SignedLinkView | null;
  readonly phone: LinkView | null;
  readonly languages: readonly string[];
  /** The person's files: what to keep of this page. */
  readonly files: readonly SignedLinkView[];
}

/** The facts in words. Contact data that is not public is left out here, so that no layout can show it. */
export function engineerFacts(engineer: Engineer, context: PageContext): EngineerFactsView {
  const { pronunciation, pronouns, languages } = engineer.data;
  return {
    availability: availabilityOf(engineer, context),
    pronunciation,
    pronouns,
    experience: experienceOf(engineer, context),
    ...contactOf(engineer, context),
    languages: languages.map((each) => languageOf(each, context)),
    files: filesOf(engineer, context),
  };
}

function availabilityOf({ data }: Engineer, { words, locale }: PageContext): string | null {
  if (data.availability === null) return null;
  const { status, for: works } = data.availability;
  return works.length === 0
    ? words.engineer.available[status]
    : words.engineer.availableFor[status]({ work: formatList(works, locale) });
}

/** From one year to another at least one less than their difference passed, whatever the months. */
function experienceOf({ data: { since } }: Engineer, { portfolio: { asOf }, words }: PageContext): string | null {
  if (since === null) return null;
  const years = asOf === null ? 0 : Math.max(0, Number(asOf.slice(0, 'yyyy'.length)) - Number(since) - 1);
  return words.engineer.experienceOf({ years, since });
}

function languageOf({ language, level }: EngineerData['languages'][number], context: PageContext): string {
  const name = formatLanguageName(language, context.locale);
  const { spoken } = context.words.engineer;
  return level === null ? name : spoken({ language: name, level: languageLevel(level, context) });
}

/** How well a language is spoken, in words; what is no known level stays as it is written. */
export function languageLevel(level: string, { words }: PageContext): string {
  const known = Object.entries(words.engineer.levels).find(([each]) => each.toLowerCase() === level.toLowerCase());
  return known?.[1] ?? level;
}

function contactOf({ data }: Engineer, context: PageContext): Pick<EngineerFactsView, 'location' | 'email' | 'phone'> {
  const { email, phone, location } = visibleContact(data, 'public');
  return {
    location,
    email: email === null ? null : signedLink(email, `mailto:${email}`, context),
    phone: phone === null ? null : { label: phone, href: telephoneAddress(phone) },
  };
}

/** Those for people. */
function filesOf(engineer: Engineer, context: PageContext): readonly SignedLinkView[] {
  const { words, addresses, portfolio } = context;
  const there = engineerOutputs(engineer, portfolio);
  const labels = { resume: words.engineer.resume, vcard: words.engineer.saveContact } as const;
  return (['resume', 'vcard'] as const)
    .filter((file) => there.includes(file))
    .map((file) => signedLink(labels[file], addresses.href(engineerFiles[file](engineer)), context));
}
