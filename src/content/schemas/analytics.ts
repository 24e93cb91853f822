import { z } from 'zod';
import { likelyAddress } from '../likely-address.ts';
import { addressOf } from './addresses.ts';
import type { RuleParams } from './rule.ts';
import { orNull } from './scalars.ts';
import { code } from './text.ts';

/** A service that counts visits, as data: content names one, and never brings code of its own. */
interface AnalyticsProvider {
  /** What the service calls this site; `null` where it goes by the page's address alone. */
  readonly site: { readonly pattern: RegExp; readonly help: string } | null;
  /** Where its script is, and the path of it there, which is the same on a host of one's own. */
  readonly script: string;
  readonly path: string;
  /** Where the script sends what it counted. */
  readonly counts: (site: string) => readonly string[];
  /** Whether it does so by asking for a picture too. */
  readonly usesPictures: boolean;
  /** Whether it can run on a host of one's own. */
  readonly isSelfHosted: boolean;
  /** What the script's tag says besides; `host` takes what was counted. */
  readonly attributes: (site: string, host: string) => Readonly<Record<string, string>>;
}

/** The services that count visits without cookies, by the name that `analytics.provider` gives. */
const providers = {
  plausible: {
    site: { pattern: /^[a-z\d-]+(?:\.[a-z\d-]+)+$/i, help: 'write the domain as Plausible has it: example.org' },
    script: 'https://plausible.io',
    path: '/js/script.js',
    counts: () => ['https://plausible.io'],
    usesPictures: false,
    isSelfHosted: true,
    attributes: (site) => ({ 'data-domain': site }),
  },
  goatcounter: {
    site: { pattern: /^[a-z\d]+(?:-[a-z\d]+)*$/i, help: 'write the code before ".goatcounter.com": our-team' },
    script: 'https://gc.zgo.at',
    path: '/count.js',
    counts: (site) => [`https://${site.toLowerCase()}.goatcounter.com`],
    usesPictures: true,
    isSelfHosted: true,
    attributes: (_, host) => ({ 'data-goatcounter': `${host}/count` }),
  },
  umami: {
    site: {
      pattern: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
      help: 'write the website ID that Umami shows: 4fb7fa4c-5b46-438d-94b3-3a8fb9bc2e8b',
    },
    script: 'https://cloud.umami.is',
    path: '/script.js',
    // Its script has sent to each of these.
    counts: () => ['https://api-gateway.umami.dev', 'https://cloud.umami.is', 'https://gateway.umami.is'],
    usesPictures: false,
    isSelfHosted: true,
    attributes: (site) => ({ 'data-website-id': site }),
  },
  fathom: {
    site: { pattern: /^[A-Z]{4,12}$/, help: 'write the site ID that Fathom shows: ABCDEFGH' },
    script: 'https://cdn.usefathom.com',
    path: '/script.js',
    counts: () => ['https://cdn.usefathom.com'],
    usesPictures: true,
    isSelfHosted: false,
    attributes: (site) => ({ 'data-site': site }),
  },
  'simple-analytics': {
    site: null,
    script: 'https://scripts.simpleanalyticscdn.com',
    path: '/latest.js',
    counts: () => ['https://queue.simpleanalyticscdn.com'],
    usesPictures: true,
    isSelfHosted: false,
    attributes: () => ({}),
  },
  cloudflare: {
    site: { pattern: /^[\da-f]{32}$/i, help: 'write the token that Cloudflare shows, of 32 letters and digits' },
    script: 'https://static.cloudflareinsights.com',
    path: '/beacon.min.js',
    counts: () => ['https://cloudflareinsights.com'],
    usesPictures: false,
    isSelfHosted: false,
    attributes: (site) => ({ 'data-cf-beacon': JSON.stringify({ token: site }) }),
  },
} as const satisfies Readonly<Record<string, AnalyticsProvider>>;

const providerOf = (name: keyof typeof providers): AnalyticsProvider => providers[name];

/** Scheme and host of a server that speaks https, as an origin: `https://stats.example.org`. */
const httpsHost = addressOf({
  isRight: isHttpsHost,
  message: 'this is no host that speaks https',
  help: 'write scheme and host only: https://stats.example.org',
  guess: (value) =>
    (likelyAddress(value) ?? value).replace(/^http:/i, 'https:').replace(/^(https:\/\/[^/?#]+).*$/is, '$1'),
})
  .transform((value) => new URL(value).origin)
  .meta({ shape: 'address' });

/** The standard of addresses allows characters in a host that would end a source in a policy. */
function isHttpsHost(value: string): boolean {
  return /^https:\/\/[a-z\d-]+(?:\.[a-z\d-]+)*(?::\d{1,5})?\/?$/i.test(value) && URL.canParse(value);
}

/** Who counts the visits of the site. */
export const analyticsSchema = z
  .strictObject({
    provider: z
      .enum(['plausible', 'goatcounter', 'umami', 'fathom', 'simple-analytics', 'cloudflare'])
      .describe('the service that counts visits; none of them sets a cookie'),
    site: orNull(code).describe('what the service calls this site: its domain, code, ID or token'),
    host: orNull(httpsHost).describe('your own host of Plausible, GoatCounter or Umami'),
  })
  .superRefine(({ provider, site, host }, context) => {
    const { site: wanted, isSelfHosted } = providerOf(provider);
    const report = (field: string, message: string, params: RuleParams): void =>
      context.addIssue({ code: 'custom', message, params: { ...params }, path: [field] });
    if (host !== null && !isSelfHosted) {
      report('host', `${provider} does not run on a host of one’s own`, {
        code: 'bad-analytics',
        help: 'remove this line',
      });
    }
    if (site === null) {
      if (wanted !== null && !(provider === 'goatcounter' && host !== null))
        report('site', '"site" is missing', { code: 'missing-field', help: wanted.help });
    } else if (wanted === null) {
      report('site', `${provider} goes by the site’s address`, { code: 'bad-analytics', help: 'remove this line' });
    } else if (!wanted.pattern.test(site)) {
      report('site', `this is nothing that ${provider} calls a site`, { code: 'bad-analytics', help: wanted.help });
    }
  });

/** Who counts the visits of a site. */
type AnalyticsData = z.output<typeof analyticsSchema>;

/** The tag of a script of another host, and the hosts that it needs: all as `https://stats.example.org`. */
export interface AnalyticsScript {
  readonly src: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly hosts: {
    readonly script: readonly string[];
    readonly connect: readonly string[];
    readonly picture: readonly string[];
  };
}

/** The script that counts visits. */
export function analyticsScript({ provider, site, host }: AnalyticsData): AnalyticsScript {
  const { script, path, counts, usesPictures, attributes } = providerOf(provider);
  const scriptHost = host ?? script;
  const countHosts = host === null ? counts(site ?? '') : [host];
  return {
    src: `${scriptHost}${path}`,
    attributes: Object.entries(attributes(site ?? '', countHosts[0] ?? scriptHost)).map(([name, value]) => ({
      name,
      value,
    })),
    hosts: { script: [scriptHost], connect: countHosts, picture: usesPictures ? countHosts : [] },
  };
}
