import { parseArgs } from 'node:util';
import { isIsoDate } from '../content/schemas/iso-date.ts';
import type { Diagnostic, Result, Severity } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { type DiagnosticFormat, diagnosticFormats } from '../diagnostics/format-diagnostics.ts';
import { shellWord } from '../scaffold/next-steps.ts';
import { readAllowedHosts } from './allowed-host.ts';
import { badOption, keptByNpm } from './bad-option.ts';
import { baseProblem } from './base-option.ts';
import { failOnProblem, readFailOn } from './fail-on.ts';
import { AUTO_KNOWS, type PublishedAddress, publishedAddress } from './published-address.ts';

/** What the command line says; `null` where it says nothing and `site.yml` decides. */
export interface CliOptions {
  readonly content: string;
  readonly out: string;
  readonly base: string | null;
  readonly url: string | null;
  /** What `auto` in place of one of these two found; `null` where neither was asked for. */
  readonly found: PublishedAddress | null;
  readonly drafts: boolean;
  /** Other hosts, as `https://stats.example.org`, that pages may load from and send forms to. */
  readonly allowedHosts: readonly string[];
  /** Whether the outputs besides the pages (site map, feed, `robots.txt`) are left out, whatever `site.yml` says. */
  readonly pagesOnly: boolean;
  /** How many threads render a large site; `null` goes by processors and free memory. */
  readonly threads: number | null;
  /** The least severity that fails the run. */
  readonly failOn: Severity;
  /** Whether warnings fail the run. */
  readonly strict: boolean;
  /** Whether only what fails the run is printed. */
  readonly quiet: boolean;
  /** The day, `2026-11-20`, against which certificates are checked; `null` leaves them alone. */
  readonly today: string | null;
  /** Whether safe repairs are made first; of `check` only. */
  readonly fix: boolean;
  readonly format: DiagnosticFormat;
  readonly help: boolean;
}

const MAX_THREADS = 64;

const flags = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string' },
  base: { type: 'string' },
  url: { type: 'string' },
  drafts: { type: 'boolean', default: false },
  'allow-host': { type: 'string', multiple: true },
  'pages-only': { type: 'boolean', default: false },
  threads: { type: 'string' },
  strict: { type: 'boolean', default: false },
  'fail-on': { type: 'string' },
  quiet: { type: 'boolean', default: false },
  today: { type: 'string' },
  fix: { type: 'boolean', default: false },
  format: { type: 'string', default: 'pretty' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The options of `build`, `start` and `check`, one a line. */
export const OPTIONS_HELP = `options:
  --content DIR    the content folder (default: content)
  --out DIR        the folder that the site is published into (default: _site; of start: .cache/preview)
  --base /path/    path that the site is published under (default: \`base\` in site.yml, else /)
  --url https://…  scheme and host that the site is published under (default: \`url\` in site.yml)
                   --base auto and --url auto take them from files/CNAME, or from the CI of GitHub, GitLab, Netlify or Vercel
  --drafts         with the entries that are marked as drafts
  --allow-host https://…
                   a host that pages may run scripts and load pictures from, connect to and send forms to; may be repeated
  --pages-only     without the outputs besides the pages, as "outputs: false" in site.yml
  --threads N      how many threads render a large site (default: by processors and free memory)
  --fail-on LEVEL  what fails the run: error (default), warning, or for check hint; --strict is short for --fail-on warning
  --quiet          prints only what fails the run
  --today DAY      the day that experience and what goes on are counted to, such as 2026-11-20; warns of certificates that
                   ended before it (default: \`asOf\` in site.yml)
  --format FORM    how diagnostics are printed: ${Object.keys(diagnosticFormats).join(', ')} (default: pretty)
  --help           this text`;

/** Reads command line arguments; `out` is the default of `--out`. Diagnostics: unknown options and values that cannot be used. */
export function parseOptions(
  args: readonly string[],
  { out = '_site', takesFix = false, environment = process.env } = {},
): Result<CliOptions> {
  const diagnostics: Diagnostic[] = [...keptByNpm(Object.keys(flags), environment)];
  const { values, tokens } = parseArgs({ args: [...args], options: flags, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') diagnostics.push(strayWord(token.value));
    if (token.kind === 'option') diagnostics.push(...checkToken(token));
  }
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const content = text(values.content) ?? 'content';
  const isAuto = values.base === 'auto' || values.url === 'auto';
  const found = isAuto ? publishedAddress(content, environment) : null;
  const given = (name: 'base' | 'url') => (values[name] === 'auto' ? (found?.[name] ?? null) : text(values[name]));
  const [base, url] = [given('base'), given('url')];
  if (isAuto && found === null) diagnostics.push(nothingFound(values.base === 'auto' ? 'base' : 'url'));
  const today = text(values.today);
  const threads = text(values.threads);
  const format = text(values.format) ?? 'pretty';
  const failOn = readFailOn(text(values['fail-on']), values.strict === true);
  const ofFailOn = failOnProblem(text(values['fail-on']), takesFix);
  if (ofFailOn !== null) diagnostics.push(ofFailOn);
  const allowedHosts = readAllowedHosts(values['allow-host']?.filter(isGiven) ?? []);
  diagnostics.push(...allowedHosts.diagnostics);
  const ofBase = base === null ? null : baseProblem(base);
  if (ofBase !== null) diagnostics.push(ofBase);
  if (url !== null && !isOrigin(url)) {
    const help = 'write scheme and host only: --url https://example.org; a path belongs into --base';
    diagnostics.push(badOption(`--url ${url} is no site address`, help));
  }
  if (today !== null && !isDay(today)) {
    diagnostics.push(badOption(`--today ${today} is no day`, 'write a day that exists, as --today 2026-11-20'));
  }
  if (threads !== null && !isCount(threads)) {
    diagnostics.push(
      badOption(`--threads ${threads} is no number of threads`, `write a number from 1 to ${MAX_THREADS}`),
    );
  }
  if (values.fix === true && !takesFix) {
    diagnostics.push(badOption('--fix is taken by `check` only', 'run "npm run check -- --fix" first'));
  }
  if (!isFormat(format)) {
    diagnostics.push(
      badOption(`--format ${format} is unknown`, `write one of: ${Object.keys(diagnosticFormats).join(', ')}`),
    );
  }
  const value: CliOptions = {
    content,
    out: text(values.out) ?? out,
    base,
    url: url === null || !isOrigin(url) ? null : new URL(url).origin,
    found,
    drafts: values.drafts === true,
    allowedHosts: allowedHosts.value,
    pagesOnly: values['pages-only'] === true,
    threads: threads !== null && isCount(threads) ? Number(threads) : null,
    failOn,
    strict: failOn !== 'error',
    quiet: values.quiet === true,
    today,
    fix: values.fix === true,
    format: isFormat(format) ? format : 'pretty',
    help: values.help === true,
  };
  return { value, diagnostics };
}

function nothingFound(name: 'base' | 'url'): Diagnostic {
  const example = name === 'base' ? '--base /portfolio/' : '--url https://example.org';
  return badOption(`--${name} auto finds no address here`, `write it out, as ${example}; ${AUTO_KNOWS}`);
}

function strayWord(word: string): Diagnostic {
  return badOption(
    `"${word}" is not understood`,
    `for another content folder write -- --content ${shellWord(word)}; else see --help`,
  );
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function checkToken({ name, rawName, value }: OptionToken): readonly Diagnostic[] {
  const flag = Object.entries(flags).find(([known]) => known === name)?.[1];
  if (flag === undefined) {
    const near = didYouMean(name, Object.keys(flags));
    return [badOption(`${rawName} is unknown`, near === null ? 'see --help' : `did you mean "--${near}"?`)];
  }
  if (flag.type === 'string' && !isGiven(value)) return [badOption(`${rawName} needs a value`, 'see --help')];
  return flag.type === 'boolean' && value !== undefined
    ? [badOption(`${rawName} takes no value`, `write ${rawName} alone`)]
    : [];
}

/** Whether an option that needs a value has one; whether it is a good one is checked elsewhere. */
function isGiven(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !value.startsWith('-');
}

function isOrigin(value: string): boolean {
  return /^https?:\/\/[^/\s?#]+\/?$/.test(value) && URL.canParse(value);
}

function isDay(value: string): boolean {
  return value.length === '2026-11-20'.length && isIsoDate(value);
}

function isCount(value: string): boolean {
  return /^[1-9]\d?$/.test(value) && Number(value) <= MAX_THREADS;
}

function isFormat(value: string): value is DiagnosticFormat {
  return Object.hasOwn(diagnosticFormats, value);
}
