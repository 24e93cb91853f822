import { parseArgs } from 'node:util';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { badOption, keptByNpm } from './bad-option.ts';

/** What only `npm run check` takes, and the other arguments. */
export interface CheckOptions {
  /** The folder of the built site that is checked too; `null` checks content alone. */
  readonly site: string | null;
  /** The manifest that the built site is compared with; `null` compares none. */
  readonly manifest: string | null;
  /** The revision since which changes are looked for: Git is asked for them before, see `run.cjs`. */
  readonly since: string | null;
  /** Whether links to other sites are followed. */
  readonly external: boolean;
  /** Whether hosts of internal networks are asked too. */
  readonly internal: boolean;
  /** Whether pages are looked at in a browser. */
  readonly a11y: boolean;
  /** Whether it is shown how far the content is translated, and nothing else. */
  readonly translations: boolean;
  readonly rest: readonly string[];
}

/** The options that only `npm run check` has, one a line. */
export const CHECK_HELP = `  --site [DIR]     checks the built site too (default: _site): links and anchors, HTML, headings and alternative texts, weights
                   against \`budgets\` in site.yml, privacy, the policy, site map, feeds, linked data, résumés
  --external       follows links to other sites too, one request at a time for each host; what answered is not asked
                   again for a day
  --a11y           looks at pages of each kind in a browser too, at two widths, in light and dark, for what axe finds: what
                   keeps people out
  --internal       with --external: asks hosts of internal networks too (localhost, 10.0.0.0/8, .local …)
  --manifest FILE  compares the files of the site, in --site DIR or else --out, with those that build --manifest wrote down
  --since REV      reports besides errors only what changed since this revision of Git, and what depends on it
  --translations   shows what is not translated yet, and what has changed since, as a table or with --format json
  --fix            first repairs what is safe, and shows what it changed: mojibake, line endings, invisible characters,
                   dates, addresses and other values that mean one thing, lists that are none, names of fields and files,
                   aliases of skills and organizations, and those that skills.yml and organizations.yml do not have, and
                   in bodies the levels of headings, attributes, badges, links and what is nearly Markdown`;

const flags = {
  a11y: { type: 'boolean' },
  external: { type: 'boolean' },
  internal: { type: 'boolean' },
  translations: { type: 'boolean' },
  site: { type: 'boolean' },
  manifest: { type: 'boolean' },
  since: { type: 'boolean' },
} as const;
const SWITCHES: readonly string[] = ['external', 'internal', 'translations', 'a11y'];
const USUAL_SITE = '_site';

/** Takes what only `check` has out of command line arguments. Diagnostics: values that cannot be used. */
export function checkOptions(args: readonly string[], environment = process.env): Result<CheckOptions> {
  const { tokens } = parseArgs({ args: [...args], options: flags, strict: false, tokens: true });
  const given = new Map<string, string>();
  const taken = new Set<number>();
  const switched = new Set<string>();
  const diagnostics: Diagnostic[] = [...keptByNpm(Object.keys(flags), environment)];
  for (const token of tokens) {
    if (token.kind !== 'option' || !Object.hasOwn(flags, token.name)) continue;
    if (SWITCHES.includes(token.name)) {
      switched.add(token.name);
      taken.add(token.index);
      const option = `--${token.name}`;
      if (token.value !== undefined) diagnostics.push(badOption(`${option} takes no value`, `write ${option} alone`));
      continue;
    }
    // Its value may be left out, so what follows is one only if it is no option.
    const next = tokens.find(({ kind, index }) => kind === 'positional' && index === token.index + 1);
    const follows = token.value === undefined && next?.kind === 'positional' ? next : null;
    given.set(token.name, token.value ?? follows?.value ?? '');
    taken.add(token.index);
    if (follows !== null) taken.add(follows.index);
  }
  const external = switched.has('external');
  const a11y = switched.has('a11y');
  const internal = switched.has('internal');
  const translations = switched.has('translations');
  const [site = external || a11y ? '' : null, manifest = null, since = null] = [
    given.get('site'),
    given.get('manifest'),
    given.get('since'),
  ];
  if (manifest === '') {
    diagnostics.push(badOption('--manifest needs a file', 'name the one that "npm run build -- --manifest" wrote'));
  }
  if (since === '') {
    diagnostics.push(badOption('--since needs a revision', 'name where the branch began: --since origin/main'));
  }
  if (internal && !external) {
    diagnostics.push(badOption('--internal needs --external', 'write --external --internal'));
  }
  const rest = args.filter((_, index) => !taken.has(index));
  return {
    value: { site: site === '' ? USUAL_SITE : site, manifest, since, external, internal, a11y, translations, rest },
    diagnostics,
  };
}
