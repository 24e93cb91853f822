import { fullAddress, fullHref, proseText } from '../pages/entry-texts.ts';
import { portraitOf } from '../pages/items/engineer-item.ts';
import type { PageContext } from '../pages/page-context.ts';
import type { Engineer } from '../portfolio/portfolio.ts';
import { telephoneAddress } from '../portfolio/telephone-address.ts';
import { visibleContact } from '../portfolio/visible-contact.ts';
import { engineerFiles, pathOf } from '../texts/address.ts';

/**
 * `<slug>.vcf`: how to reach an engineer, for an address book. Source: RFC 6350 (vCard 4.0); PRONOUNS is of RFC 9554, and labels
 * of links are those that the address books of Apple and Google show. Which part of a name is the family's is not known, so there
 * is no N, which vCard 4.0 does not ask for.
 */
export function vcard(engineer: Engineer, context: PageContext): string {
  const { data, name, text } = engineer;
  const { absolute } = context.addresses;
  const { email, phone, location } = visibleContact(data, 'public');
  const dialled = phone === null ? null : telephoneAddress(phone);
  const portrait = portraitOf(engineer, context);
  const current = engineer.roles.filter(({ period }) => period.end === 'present');
  const page = absolute(pathOf.engineer(engineer));
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    `UID:${absolute(engineerFiles.vcard(engineer))}`,
    `SOURCE:${absolute(engineerFiles.vcard(engineer))}`,
    `FN:${escapeText(name)}`,
    ...given('PRONOUNS', data.pronouns),
    ...given('ROLE', data.headline),
    ...current.flatMap(({ title, organization }) => [
      `TITLE:${escapeText(title)}`,
      `ORG:${escapeText(organization.name)}`,
    ]),
    ...given('EMAIL', email),
    ...(dialled === null ? given('TEL;VALUE=text', phone) : [`TEL;VALUE=uri:${dialled}`]),
    ...(location === null ? [] : [`ADR:;;;${escapeText(location)};;;`]),
    ...data.languages.map(({ language }) => `LANG:${language}`),
    ...(portrait === null ? [] : [`PHOTO:${fullHref(portrait.src, context)}`]),
    ...labelledLinks([
      { label: context.portfolio.site.title, url: page },
      ...data.links.map(({ label, url }) => ({ label, url: fullAddress(url, text, context) })),
    ]),
    ...given('NOTE', proseText(data.description)),
    'END:VCARD',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function given(property: string, value: string | null): readonly string[] {
  return value === null ? [] : [`${property}:${escapeText(value)}`];
}

function labelledLinks(links: readonly { readonly label: string; readonly url: string }[]): readonly string[] {
  return links.flatMap(({ label, url }, index) => [
    `link${index + 1}.URL:${url}`,
    `link${index + 1}.X-ABLABEL:${escapeText(label)}`,
  ]);
}

/** Section 3.4. Other control characters cannot be written in any way. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/** Without the end of the line. Section 3.2. */
const MAX_BYTES = 75;

/** A line in pieces of at most 75 bytes, none of which ends within a character. */
function fold(line: string): string {
  const pieces: string[] = [];
  let [piece, bytes] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > MAX_BYTES) {
      pieces.push(piece);
      [piece, bytes] = [' ', 1];
    }
    piece += character;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n');
}
