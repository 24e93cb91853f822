import { parseArgs } from 'node:util';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { keptByNpm } from './bad-option.ts';

/** What only `npm run check` takes, and the other arguments. */
export interface CheckOptions {
  /** The folder of the built site that is checked too; `null` checks content alone. */
  readonly site: string | null;
  readonly rest: readonly string[];
}

/** The options that only `npm run check` has, one a line. */
export const CHECK_HELP = `  --site [DIR]     checks the built site too (default: _site): links and anchors, HTML, headings and alternative texts, weights
                   against \`budgets\` in site.yml, privacy, the policy, site map, feeds, linked data, résumés
  --fix            first repairs what is safe, and shows what it changed: mojibake, line endings, invisible characters,
                   dates, addresses and other values that mean one thing, lists that are none, names of fields and files,
                   aliases of skills and organizations, and those that skills.yml and organizations.yml do not have, and
                   in bodies the levels of headings, attributes, badges, links and what is nearly Markdown`;

const flags = { site: { type: 'boolean' } } as const;
const USUAL_SITE = '_site';

/** Takes what only `check` has out of command line arguments. Diagnostics: values that cannot be used. */
export function checkOptions(args: readonly string[], environment = process.env): Result<CheckOptions> {
  const { tokens } = parseArgs({ args: [...args], options: flags, strict: false, tokens: true });
  const taken = new Set<number>();
  const diagnostics: Diagnostic[] = [...keptByNpm(Object.keys(flags), environment)];
  let site: string | null = null;
  let takesNext = -1;
  for (const token of tokens) {
    if (token.kind === 'option' && token.name === 'site') {
      site = token.value ?? USUAL_SITE;
      taken.add(token.index);
      takesNext = token.value === undefined ? token.index + 1 : -1;
    } else if (token.kind === 'positional' && token.index === takesNext) {
      site = token.value;
      taken.add(token.index);
    }
  }
  return { value: { site, rest: args.filter((_, index) => !taken.has(index)) }, diagnostics };
}
