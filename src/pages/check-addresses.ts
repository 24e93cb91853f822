import type { Reference } from '../content/collect-references.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { EntryText } from '../portfolio/portfolio.ts';
import type { PageContext } from './page-context.ts';
import { resolveBody, resolveField, resolvePictureField } from './resolve-body.ts';

/**
 * Every mistake in a body and every address in content that leads nowhere, with its place. Entries whose front matter is
 * wrong are read too; drafts that are not shown are not.
 */
export function checkAddresses(context: PageContext): readonly Diagnostic[] {
  const { siteText, engineers, projects, achievements, notes, pages, leftOut } = context.portfolio;
  const shown = [engineers, projects, achievements, notes, pages].flatMap((items) => items.map(({ text }) => text));
  const mistaken = [...leftOut.values()].filter(({ reason }) => reason === 'mistake').map(({ text }) => text);
  return [...(siteText === null ? [] : [siteText]), ...shown, ...mistaken].flatMap((text) => [
    ...resolveBody(text, context.markdownWords, context.book).diagnostics,
    ...checkFields(text, context),
  ]);
}

// More of them in one file are one mistake made many times, and each costs time to place.
const MAX_TOLD = 100;

function checkFields(text: EntryText, context: PageContext): readonly Diagnostic[] {
  const told: Diagnostic[] = [];
  for (const reference of text.references) {
    if (told.length >= MAX_TOLD) break;
    told.push(...checkField(reference, text, context));
  }
  return told;
}

function checkField({ to, name, path }: Reference, text: EntryText, { book }: PageContext): readonly Diagnostic[] {
  if (to === 'picture') return resolvePictureField(name, text, path, book).diagnostics;
  // What does not begin like a path on the site leads out of it, or is told by the schema.
  const isInternal = to === 'link' && /^\.{0,2}\//.test(name);
  return isInternal ? resolveField(name, text, path, book).diagnostics : [];
}
