import { domainToUnicode } from 'node:url';
import type { RuleParams } from './schemas/rule.ts';

/** Why an address deceives people, and what to write instead. */
export interface Deception extends RuleParams {
  readonly message: string;
}

/**
 * Why an address leads somewhere else than it seems to, or nowhere, or does more than it shows; `null` when it does neither. Addresses of
 * other schemes than http, https, mailto and tel are not looked at.
 */
export function deceptionIn(address: string): Deception | null {
  // Browsers ignore these anywhere in an address.
  const read = address.replace(/[\t\n\r]/g, '').trim();
  if (/^[/\\]{2}/.test(read)) {
    const help = 'write https:// and the host in full, or a path that begins with one slash';
    return deception('this leads to another site, though it looks like a path', help);
  }
  if (/^https?:/i.test(read)) return deceptionInWeb(read);
  if (NOBODY.test(read)) {
    const help = /^tel:/i.test(read)
      ? 'write the number behind it: tel:+4930123456'
      : 'write it as mailto:name@example.org';
    return { code: 'bad-address', message: 'this reaches nobody', help };
  }
  if (/^mailto:/i.test(read)) return deceptionInMail(read);
  if (/^tel:.*(?:[*#]|%(?:2a|23))/i.test(read)) {
    return deception('this dials a command of the telephone network', 'write the number alone: tel:+4930123456');
  }
  return null;
}

/** An e-mail without a whole address, unless whoever sends it is to choose one; a call without a number. */
const NOBODY = /^mailto:(?!\?)(?:[^@?]*@?|@[^?]*)(?:\?.*)?$|^tel:\D*$/i;

function deception(message: string, help: string): Deception {
  return { code: 'deceptive-address', message, help };
}

/** Most addresses need no closer look: their host is a plain ASCII name, not a number. */
const CLEAR = /^https?:\/\/(?!.*xn--)(?:[a-z\d_-]+\.)*[a-z][a-z\d-]*(?::\d+)?(?:[/?#]|$)/i;

function deceptionInWeb(address: string): Deception | null {
  if (CLEAR.test(address)) return null;
  const [, authority = ''] = /^https?:\/\/([^/?#\\]+)/i.exec(address) ?? [];
  const host = URL.parse(address)?.hostname ?? '';
  if (authority === '' || host === '') {
    return deception('this is no whole web address', 'write it in full, such as https://example.org/page');
  }
  const correct = `write "${hostForPeople(host)}" as the host, or remove the link`;
  if (authority.includes('@')) return deception(`this leads to ${host}, not to what stands before the @`, correct);
  const written = authority.replace(/:\d*$/, '').toLowerCase().normalize('NFC');
  if (written !== host && written !== domainToUnicode(host)) {
    return deception(`this leads to ${host}, though it is written in another way`, correct);
  }
  return isMixed(host) ? mixed(host) : null;
}

/** Fields that a user sees and can change before the e-mail is sent. */
const MAIL_FIELDS = ['subject', 'body'];

function deceptionInMail(address: string): Deception | null {
  const [, to = '', query = ''] = /^mailto:([^?#]*)\??([^#]*)/i.exec(address) ?? [];
  const fields = query.split(/&(?:amp;)?/).filter((field) => field !== '');
  const other = fields
    .map((field) => decode(field.split('=')[0] ?? '').toLowerCase())
    .find((name) => !MAIL_FIELDS.includes(name));
  if (other !== undefined) {
    return deception(`this fills in "${other}" of an e-mail`, 'keep only subject and body behind the "?"');
  }
  if (/%0[ad]/i.test(to) || fields.some((field) => !/^body=/i.test(field) && /%0[ad]/i.test(field))) {
    return deception('a line break in this address begins another header of the e-mail', 'remove "%0A" and "%0D"');
  }
  return (
    to
      .split(',')
      .map(deceptionInMailbox)
      .find((found) => found !== null) ?? null
  );
}

/** The same for one e-mail address, without `mailto:`. */
export function deceptionInMailbox(mailbox: string): Deception | null {
  const [, local = '', domain = ''] = /^(.*)@([^@]*)$/s.exec(mailbox) ?? [];
  if (/[?%#,;:\\]/.test(local)) {
    return deception('this would be read as more than one e-mail address', 'write it as name@example.org');
  }
  const host = URL.parse(`https://${domain}`)?.hostname ?? '';
  if (isMixed(host)) return mixed(host);
  return looksLikeAnother(host, domain)
    ? deception(`the letters of ${host} look like those of another host`, `write "${local}@${host}"`)
    : null;
}

/** Whether a host is written in look-alike letters, and not in the ASCII that shows what it is. */
function looksLikeAnother(host: string, written: string): boolean {
  return written.toLowerCase() !== host && hostForPeople(host) !== written.toLowerCase().normalize('NFC');
}

function mixed(host: string): Deception {
  const message = `the host ${host} has letters of several alphabets, so that it looks like another`;
  return deception(message, 'write each part of the host in one alphabet, or remove the link');
}

/** The combinations of scripts in which a label is written honestly. Source: UTS #39, "Highly Restrictive". */
const TOGETHER = [
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*$/u,
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Bopomofo}]*$/u,
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hangul}]*$/u,
];

/** Whether a label of a host (as the browser has it, in ASCII) mixes scripts, or contains anything but letters, digits and hyphens. */
function isMixed(host: string): boolean {
  if (!host.includes('xn--')) return false;
  return domainToUnicode(host)
    .split('.')
    .some((label) => {
      const letters = label.replace(/[\p{M}\p{N}\-_ー]/gu, '');
      return /\P{L}/u.test(letters) || !(isOneScript(letters) || TOGETHER.some((script) => script.test(letters)));
    });
}

const SCRIPTS = (
  'Arabic Armenian Bengali Cherokee Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Han Hangul Hebrew Hiragana ' +
  'Kannada Katakana Khmer Lao Latin Malayalam Mongolian Myanmar Oriya Sinhala Tamil Telugu Thaana Thai Tibetan'
)
  .split(' ')
  .map((script) => new RegExp(`^\\p{Script=${script}}*$`, 'u'));

function isOneScript(letters: string): boolean {
  return SCRIPTS.some((script) => script.test(letters));
}

/** Latin letters that cannot be confused with others, and the scripts of East Asia, which resemble no Latin letter. */
const PLAIN =
  /^(?:[a-z\d.\-_à-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįĵķĺļľłńņňōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])*$/u;

/** A host as people may read it without being deceived: `müller.de` as it is, one in look-alike letters as `xn--…`. */
export function hostForPeople(host: string): string {
  const unicode = domainToUnicode(host);
  // A host that is in one script throughout imitates no other: `пример.рф`.
  const isWhole = isOneScript(unicode.replace(/[\p{M}\p{N}\-_.]/gu, ''));
  return PLAIN.test(unicode) || (isWhole && !/\p{Script=Latin}/u.test(unicode)) ? unicode : host;
}

/** Whether the words of a link are the web address of another site than the one that it leads to, or look like one. */
export function namesAnotherSite(words: string, address: string): boolean {
  const named = siteIn(words.trim());
  const led = siteIn(address.trim());
  if (named === null || led === null) return false;
  if (/[^\0-\x7f]/.test(words) && hostForPeople(named) === named && named.includes('xn--')) return true;
  return named !== led && !named.endsWith(`.${led}`) && !led.endsWith(`.${named}`);
}

/** `https://www.example.org/x` and `www.example.org` → `example.org`; `null` for what does not begin like these. */
function siteIn(text: string): string | null {
  if (!/^(?:https?:\/\/|www\.)\S+$/i.test(text)) return null;
  const host = URL.parse(/^www\./i.test(text) ? `https://${text}` : text)?.hostname ?? null;
  return host === null ? null : host.replace(/^www\./, '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
