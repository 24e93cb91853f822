import { formatList } from '../../i18n/locale.ts';
import type { PageContext } from '../page-context.ts';

/** The other names of a skill or an organization, in a few words; `null` when there are none. */
export function aliasesText(
  { aliases }: { readonly aliases: readonly string[] },
  { words, locale }: PageContext,
): string | null {
  return aliases.length === 0 ? null : words.skill.alsoKnownAs({ names: formatList(aliases, locale) });
}
