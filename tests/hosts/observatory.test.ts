import { expect, test } from 'vitest';
import { HOSTS, type Host, type HostedSite } from '../../src/hosts/header-rules.ts';
import { hostFile } from '../../src/hosts/host-file.ts';
import { contentPolicy } from '../../src/pages/content-policy.ts';

const site: HostedSite = {
  policy: contentPolicy(),
  url: 'https://team.example.org',
  base: '/',
  files: ['index.html', 'assets/site.0123456789.css'],
  hsts: true,
};

type Headers = ReadonlyMap<string, string>;

const pairsIn = (text: string, pattern: RegExp): Headers =>
  new Map([...text.matchAll(pattern)].map(([, name = '', value = '']) => [name.toLowerCase(), value]));

const fromCloudFront = (text: string): Headers => {
  const { SecurityHeadersConfig: own, CustomHeadersConfig: custom } = JSON.parse(text);
  const age = own.StrictTransportSecurity?.AccessControlMaxAgeSec;
  return new Map([
    ['content-security-policy', own.ContentSecurityPolicy.ContentSecurityPolicy],
    ...(own.ContentTypeOptions === undefined ? [] : [['x-content-type-options', 'nosniff'] as const]),
    ['x-frame-options', own.FrameOptions.FrameOption],
    ['referrer-policy', own.ReferrerPolicy.ReferrerPolicy],
    ...(age === undefined ? [] : [['strict-transport-security', `max-age=${age}`] as const]),
    ...custom.Items.map(({ Header, Value }: { Header: string; Value: string }) => [Header.toLowerCase(), Value]),
  ]);
};

/** The headers that a page gets by each host's file. */
const headersOf: Readonly<Record<Host, (text: string) => Headers>> = {
  netlify: (text) => pairsIn(text.split('\n/assets')[0] ?? '', /^ {2}([\w-]+): (.*)$/gm),
  'cloudflare-pages': (text) => pairsIn(text.split('\n# A drawing')[0] ?? '', /^ {2}([\w-]+): (.*)$/gm),
  vercel: (text) => {
    const rules: readonly { source: string; headers: readonly { key: string; value: string }[] }[] =
      JSON.parse(text).headers;
    const ofPages = rules.filter(({ source }) => new RegExp(`^${source}$`).test('/engineers/ada/'));
    return new Map(ofPages.flatMap(({ headers }) => headers.map(({ key, value }) => [key.toLowerCase(), value])));
  },
  apache: (text) => pairsIn(text.split('<FilesMatch')[0] ?? '', /^ {2}Header always set ([\w-]+) "(.*)"$/gm),
  nginx: (text) => {
    const [, policy = ''] = /map \$uri \$proofolio_policy \{\n {2}default "([^"]*)"/.exec(text) ?? [];
    return new Map([
      ...pairsIn(text, /^ {2}add_header ([\w-]+) "(.*)" always;$/gm),
      ...(text.includes('add_header Content-Security-Policy $proofolio_policy always;')
        ? [['content-security-policy', policy] as const]
        : []),
    ]);
  },
  caddy: (text) => pairsIn(text.split('handle_errors')[0] ?? '', /^ {2,4}(?:header @others )?([A-Z][\w-]+) "(.*)"$/gm),
  s3: fromCloudFront,
};

/** Where a test is passed, where it is not, and what that adds or takes: half a year is the least for HTTPS alone. */
const SIX_MONTHS = 15_768_000;

/**
 * The points that Mozilla's HTTP Observatory gives for headers. Source: its published scoring table, developer.mozilla.org/en-US/observatory/docs/tests_and_scoring.
 * A site here sets no cookies and lets no other site read it, and loads scripts from itself alone, which is worth 0 each.
 */
function scoreOf(headers: Headers): number {
  const policy = new Map(
    (headers.get('content-security-policy') ?? '').split('; ').map((each) => {
      const [name = '', ...sources] = each.split(' ');
      return [name, sources.join(' ')];
    }),
  );
  const isUnsafe = [...policy.values()].some((sources) => /'unsafe-|\b(?:data|https?):(?!\/\/)|\*/.test(sources));
  const isStrict = policy.get('default-src') === "'none'" && /^'(?:none|self)'$/.test(policy.get('form-action') ?? '');
  const [, age = '0'] = /max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '') ?? [];
  const isPrivate = /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/;
  const points = [
    headers.has('content-security-policy') ? (isUnsafe ? -20 : isStrict ? 10 : 5) : -25,
    Number(age) >= SIX_MONTHS ? 0 : Number(age) > 0 ? -10 : -20,
    isPrivate.test(headers.get('referrer-policy') ?? '') ? 5 : 0,
    headers.get('x-content-type-options') === 'nosniff' ? 0 : -5,
    policy.has('frame-ancestors') ? 5 : /^(?:DENY|SAMEORIGIN)$/.test(headers.get('x-frame-options') ?? '') ? 0 : -20,
    /^same-(?:origin|site)$/.test(headers.get('cross-origin-resource-policy') ?? '') ? 10 : 0,
  ];
  const total = (some: readonly number[]): number => 100 + some.reduce((sum, each) => sum + each, 0);
  const withoutExtra = total(points.filter((each) => each < 0));
  return withoutExtra >= 90 ? total(points) : withoutExtra;
}

/** From so many points on a grade is given. */
const GRADES = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
] as const;

const gradeOf = (score: number): string => GRADES.find(([least]) => score >= least)?.[1] ?? 'lower';

const gradeFor = (host: Host, change: Partial<HostedSite> = {}): string =>
  gradeOf(scoreOf(headersOf[host](hostFile(host, { ...site, ...change }).text)));

test.each(HOSTS)('by its published table the Observatory gives A+ for the file of %s', (host) => {
  expect(gradeFor(host)).toBe('A+');
  expect(gradeFor(host, { policy: contentPolicy(['https://stats.example']) })).toBe('A+');
});

test.each(HOSTS)('without --hsts, where the host does not ask for HTTPS alone itself, %s gets B+', (host) => {
  expect(gradeFor(host, { hsts: false })).toBe('B+');
});

test('the table would find what is missing or unsafe', () => {
  const good = headersOf.netlify(hostFile('netlify', site).text);
  expect(scoreOf(good)).toBe(125);
  const without = (name: string): number => scoreOf(new Map([...good].filter(([each]) => each !== name)));
  const named = ['content-security-policy', 'x-frame-options', 'x-content-type-options', 'referrer-policy'];
  expect(named.map(without)).toEqual([75, 80, 120, 120]);
  const policy = `${site.policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")}`;
  expect(scoreOf(new Map([...good, ['content-security-policy', policy]]))).toBe(80);
});
