import { z } from 'zod';
import { type Deception, deceptionIn, deceptionInMailbox } from '../deceptive-address.ts';
import { likelyAddress } from '../likely-address.ts';
import { meantOr, reportBroken } from './rule.ts';

/** One kind of addresses. */
interface AddressKind {
  readonly isRight: (address: string) => boolean;
  /** What something else is called, and what to write instead. */
  readonly message: string;
  readonly help: string;
  /** What something else probably means, which may be wrong too. */
  readonly guess: (value: string) => string;
}

/** An address of one kind that leads where it seems to. */
export function addressOf({ isRight, message, help, guess }: AddressKind) {
  return z.string().superRefine((value, context) => {
    if (isRight(value)) {
      reportDeception(context, deceptionIn(value));
      return;
    }
    const likely = guess(value);
    const fix = isRight(likely) && deceptionIn(likely) === null ? likely : null;
    const params = { code: 'bad-address', ...meantOr(fix, help) } as const;
    context.addIssue({ code: 'custom', message, params, continue: false });
  });
}

/** Entries lie in folders beside files/ and media/, which people name as from the top. */
const guessAddress = (value: string): string =>
  likelyAddress(value) ?? value.replaceAll('\\', '/').replace(/^(?=(?:files|media)\/[^\s?#])/, '../');

/** An absolute web address. */
export const webAddress = addressOf({
  isRight: isWebAddress,
  message: 'this is no web address',
  help: 'write it in full, such as https://example.org/page',
  guess: guessAddress,
}).meta({ shape: 'address' });

/** A web address, an e-mail or telephone link, or the address of something on this site. */
export const linkAddress = addressOf({
  isRight: isLinkAddress,
  message: 'this is no address that a link can lead to',
  help: 'write https://… in full, mailto:…, tel:…, or a path on this site that begins with /, ./ or ../',
  guess: guessAddress,
}).meta({ shape: 'address', reference: 'link' });

/** An e-mail address. */
export const email = z
  .string()
  .superRefine((value, context) => {
    const bare = value.trim().replace(/^mailto:|^<|>$/gi, '');
    const fix = bare !== value && isMailbox(bare) && deceptionInMailbox(bare) === null ? bare : null;
    if (fix === null && isMailbox(value)) {
      reportDeception(context, deceptionInMailbox(value));
      return;
    }
    const params = meantOr(fix, 'write it as name@example.org');
    reportBroken(context, 'this is no e-mail address', { code: 'bad-email', ...params });
  })
  .meta({ shape: 'e-mail address' });

function reportDeception(context: z.RefinementCtx, found: Deception | null): void {
  if (found !== null) reportBroken(context, found.message, found);
}

function isMailbox(value: string): boolean {
  return /^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/.test(value);
}

function isLinkAddress(value: string): boolean {
  return isWebAddress(value) || /^(mailto|tel):[^\s]+$/i.test(value) || isInternalAddress(value);
}

/** Whether an address is written as one of this site: a path, or the file of an entry, `ada.md`. */
export function isInternalAddress(value: string): boolean {
  return /^\.{0,2}\/[^\s\\]*$|^[^\s\\:?#]+\.md(?:[?#][^\s\\]*)?$/.test(value);
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/?#]+/i.test(value) && URL.canParse(value) && !/[\s<>"\\]/.test(value);
}
