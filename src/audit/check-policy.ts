import { existsSync, readFileSync } from 'node:fs';
import { HOSTS } from '../hosts/header-rules.ts';
import { fileBeside } from '../hosts/host-file.ts';
import { type BuiltPage, isDrawing } from './built-page.ts';
import { addressesIn, targetOf } from './check-links.ts';
import type { Audit, Finding } from './finding.ts';

/** Files in the published folder in which hosts look for headers. */
const HEADER_FILES = ['_headers', 'vercel.json', '.htaccess'];

/**
 * Whether each page says first what it may load, all the same; whether header files say the same; and whether pages hold what the
 * policy forbids, or ask other hosts for something that it does not allow.
 */
export function checkPolicy(audit: Audit, pages: readonly BuiltPage[]): readonly Finding[] {
  const html = pages.filter(({ path }) => !isDrawing(path));
  const usual = html.find(({ path }) => path === 'index.html')?.policy?.text ?? null;
  return [
    ...html.flatMap((page) => checkPage(page, usual)),
    ...checkHeaderFiles(audit, usual),
    ...pages.flatMap((page) => findForeign(audit, page, page.policy?.text ?? usual ?? '')),
    ...[...audit.files.paths].flatMap((path) => {
      if (!path.endsWith('.css')) return [];
      const addresses = addressesIn(audit.files.read(path).toString('utf8'));
      return findForeign(audit, { path, addresses }, usual ?? '');
    }),
  ];
}

const BY_LAYOUT = 'pages get it from layouts/base.njk: look at what was changed there, and build again';

function checkPage({ path, policy, inline }: BuiltPage, usual: string | null): readonly Finding[] {
  const broken = (what: string, offset: number | null = null, help = BY_LAYOUT): Finding => {
    return { severity: 'error', code: 'broken-policy', what, help, path, offset };
  };
  if (policy === null) return [broken('there is no Content-Security-Policy')];
  const loose = /'unsafe-(?:inline|eval|hashes)'|(?:^|[\s;])\*(?=[\s;]|$)/.exec(policy.text);
  const allowsInline = /'(?:unsafe-inline|sha\d+-|nonce-)/.test(policy.text);
  const help = 'move it into a file of its own, which the policy allows';
  return [
    ...(policy.isFirst ? [] : [broken('the Content-Security-Policy stands after something that is loaded')]),
    ...(usual === null || policy.text === usual
      ? []
      : [broken('the Content-Security-Policy is not that of the home page')]),
    ...(loose === null
      ? []
      : [broken(`the Content-Security-Policy allows ${loose[0].trim().replace('*', 'any host')}`)]),
    ...(allowsInline
      ? []
      : inline.map(({ text, offset }) => broken(`the policy forbids ${text} in the page itself`, offset, help))),
  ];
}

function checkHeaderFiles({ files }: Audit, usual: string | null): readonly Finding[] {
  const inside = HEADER_FILES.filter((path) => files.paths.has(path)).map(
    (path) => [path, files.read(path).toString()] as const,
  );
  const beside = HOSTS.flatMap((host) => {
    const file = fileBeside(host, files.folder);
    return file === null || !existsSync(file)
      ? []
      : [[`../${file.replace(/^.*[/\\]/, '')}`, readFileSync(file, 'utf8')] as const];
  });
  const wrong = [...inside, ...beside].filter(
    ([, text]) => /content-?security-?policy|proofolio_policy/i.test(text) && !text.includes(usual ?? '\0'),
  );
  return wrong.map(([path]) => ({
    severity: 'error',
    code: 'broken-policy',
    what: 'the headers have another policy than the pages',
    help: 'build again with --host, for the same content and options',
    path,
  }));
}

/** What pages and style sheets ask other hosts for, that their policy does not name. */
function findForeign(
  audit: Audit,
  { path, addresses }: Pick<BuiltPage, 'path' | 'addresses'>,
  policy: string,
): readonly Finding[] {
  const allowed = policy.split(/[\s;]+/);
  return addresses.flatMap(({ value, offset, isLoaded }): Finding[] => {
    const target = isLoaded ? targetOf(value, path, audit) : null;
    if (target?.kind !== 'outside' || allowed.includes(target.address.origin)) return [];
    const help = 'put the file on the site itself, or allow the host with --allow-host';
    const what = `"${value}" asks another host for something`;
    return [{ severity: 'error', code: 'foreign-request', what, help, path, offset, words: [value] }];
  });
}
