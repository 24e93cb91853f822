import { z } from 'zod';
import { likelyAddress } from '../likely-address.ts';
import { addressOf } from './addresses.ts';
import { rule } from './rule.ts';
import { listOf, orNull } from './scalars.ts';
import { code, prose, text } from './text.ts';

/** Where a form may send what was typed: an address that is encrypted, or a mailbox. */
const formAction = addressOf({
  isRight: isAction,
  message: 'this is no address that a form can be sent to',
  help: 'write the address that the form service gives you, https://…, or mailto:team@example.org',
  guess: (value) => likelyAddress(value) ?? value.replace(/^http:/i, 'https:'),
}).meta({ shape: 'https or mailto address' });

function isAction(value: string): boolean {
  if (/^mailto:[^\s@<>"?]+@[^\s@<>"?]+$/i.test(value)) return true;
  return /^https:\/\/[^\s/?#<>"\\@]+(?:[/?][^\s<>"\\#]*)?$/i.test(value) && URL.canParse(value);
}

/** How visitors write to the site's people. */
export const contactFormSchema = z
  .strictObject({
    action: formAction.describe(
      'where it sends what was typed, the address that a form service gives you; `mailto:` and an e-mail address make a link of it',
    ),
    title: orNull(text).describe('its heading'),
    text: orNull(prose).describe('what stands above it'),
    hidden: listOf(
      z.strictObject({
        name: code.describe('the name that the service gives it'),
        value: code.describe('what is sent under this name; every visitor can read it'),
      }),
    ).describe('what the service wants to be sent besides, such as its `access_key`'),
  })
  .refine(({ action, hidden }) => hidden.length === 0 || !isMailbox(action), {
    ...rule('a letter has nothing in it that its writer does not see', {
      code: 'deceptive-address',
      help: 'remove "hidden": it is for form services',
    }),
    path: ['hidden'],
  });

/** The host that a form sends to, as an origin; `null` for a mailbox. */
export function formTarget(action: string): string | null {
  return isMailbox(action) ? null : new URL(action).origin;
}

function isMailbox(action: string): boolean {
  return /^mailto:/i.test(action);
}
