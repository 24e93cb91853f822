/**
 * The `tel:` address of a telephone number that people wrote for people, as RFC 3966 has it: `+44 (0)20 7946 0000 ext. 12` →
 * `tel:+442079460000;ext=12`. `null` where it is not certain what to dial from everywhere: better no link than a wrong one.
 */
export function telephoneAddress(written: string): string | null {
  const { number, extension } = splitExtension(toPlainSigns(written));
  if (!isWrittenAsNumber(number)) return null;
  const digits = internationalDigits(number);
  if (digits === null) return null;
  return `tel:+${digits}${extension === null ? '' : `;ext=${extension}`}`;
}

/** Full-width and Arabic digits, and the spaces and dashes of typography, as ASCII has them. */
function toPlainSigns(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .trim();
}

function splitExtension(written: string): { readonly number: string; readonly extension: string | null } {
  const [, number, extension] = /^(.+?)[ ,;]*(?:ext(?:ension|n|\.|=)?|x|#)[ .:]*(\d{1,7})$/i.exec(written) ?? [];
  return number === undefined || extension === undefined ? { number: written, extension: null } : { number, extension };
}

/** Digits in groups, and no second number after a slash. */
function isWrittenAsNumber(number: string): boolean {
  if (!/^(?:\+|\(\+|00)[\d ().\-/]*\d\)?$/.test(number)) return false;
  const [before = '', ...after] = number.split('/');
  return after.length === 0 || (after.length === 1 && onlyDigits(before).length <= 7);
}

/** Countries in which a 0 after the country code belongs to the number. */
const KEEPS_ZERO = /^(?:39|225|229|241|242|378|379)/;
/** Country codes of one and of two digits; all others have three. */
const COUNTRY_CODE = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d\d)/;
/** E.164 allows fifteen digits; the shortest numbers of all have seven with their country code. */
const MIN_DIGITS = 7;
const MAX_DIGITS = 15;

function internationalDigits(number: string): string | null {
  const unprefixed = number.replace(/^(?:\(?\+|00)/, '');
  const [, before = '', after = ''] = /^([^(]*?)\(0\)(.*)$/.exec(unprefixed) ?? [];
  const isTrunkMarked = after !== '';
  const digits = onlyDigits(isTrunkMarked ? `${before}${after}` : unprefixed);
  const [code] = COUNTRY_CODE.exec(digits) ?? [];
  if (code === undefined || digits.length < MIN_DIGITS || digits.length > MAX_DIGITS) return null;
  const keepsZero = KEEPS_ZERO.test(digits);
  if (digits.startsWith('0', code.length) && !keepsZero) return null;
  // The (0) after a country code is dialled within the country only, not from abroad.
  return isTrunkMarked && (keepsZero || onlyDigits(before) !== code) ? null : digits;
}

function onlyDigits(text: string): string {
  return text.replace(/\D/g, '');
}
