import { analyticsScript } from '../content/schemas/analytics.ts';
import { formTarget } from '../content/schemas/contact-form.ts';
import { verificationNames } from '../content/schemas/verification.ts';
import { proseHtml } from './entry-texts.ts';
import type { PageContext } from './page-context.ts';
import type { ShellView } from './views/frame.ts';

// What the site has of other services, as all of its pages show it.

/** The codes that the site has, each under the name that its service looks for. */
export function verificationCodes({ portfolio }: PageContext): ShellView['verification'] {
  const codes = Object.entries(portfolio.site.verification ?? {});
  return Object.entries(verificationNames).flatMap(([service, name]) => {
    const code = codes.find(([key]) => key === service)?.[1] ?? null;
    return code === null ? [] : [{ name, code }];
  });
}

/** The script that counts visits, where the operator allows all of its hosts. */
export function allowedAnalytics({ portfolio }: PageContext, allowed: readonly string[]): ShellView['analytics'] {
  const { analytics } = portfolio.site;
  if (analytics === null) return null;
  const { src, attributes, hosts } = analyticsScript(analytics);
  const isAllowed = Object.values(hosts)
    .flat()
    .every((host) => allowed.includes(host));
  return isAllowed ? { src, attributes } : null;
}

/** The form by which visitors write, or the mailbox that takes its place. */
export function contactForm(context: PageContext): ShellView['form'] {
  const { words, portfolio } = context;
  const { form } = portfolio.site;
  if (form === null) return null;
  const { action, hidden } = form;
  const target = formTarget(action);
  return {
    action,
    mailbox: target === null ? { label: action.replace(/^mailto:/i, ''), href: action } : null,
    heading: form.title ?? words.form.heading,
    text: proseHtml(form.text, portfolio.siteText, context),
    hidden,
    target: target === null ? null : words.form.goesTo({ host: new URL(target).host }),
  };
}
