import { describe, expect, test } from 'vitest';
import { analyticsSchema, analyticsScript } from '../../../src/content/schemas/analytics.ts';

const scriptOf = (data: object) => analyticsScript(analyticsSchema.parse(data));

describe('the script that counts visits', () => {
  test.each([
    [{ provider: 'plausible', site: 'team.example' }, 'https://plausible.io/js/script.js', 'data-domain=team.example'],
    [
      { provider: 'goatcounter', site: 'our-team' },
      'https://gc.zgo.at/count.js',
      'data-goatcounter=https://our-team.goatcounter.com/count',
    ],
    [{ provider: 'fathom', site: 'ABCDEFGH' }, 'https://cdn.usefathom.com/script.js', 'data-site=ABCDEFGH'],
    [{ provider: 'simple-analytics' }, 'https://scripts.simpleanalyticscdn.com/latest.js', ''],
    [
      { provider: 'cloudflare', site: 'a'.repeat(32) },
      'https://static.cloudflareinsights.com/beacon.min.js',
      `data-cf-beacon={"token":"${'a'.repeat(32)}"}`,
    ],
    [
      { provider: 'umami', site: '4fb7fa4c-5b46-438d-94b3-3a8fb9bc2e8b' },
      'https://cloud.umami.is/script.js',
      'data-website-id=4fb7fa4c-5b46-438d-94b3-3a8fb9bc2e8b',
    ],
  ])('of %o is that of its service', (data, src, attributes) => {
    const script = scriptOf(data);
    expect(script.src).toBe(src);
    expect(script.attributes.map(({ name, value }) => `${name}=${value}`).join(' ')).toBe(attributes);
    expect(script.hosts.script).toEqual([new URL(src).origin]);
  });

  test('of one’s own host asks no other host for anything', () => {
    const own = { provider: 'goatcounter', host: 'https://stats.example.org:8443/' };
    const host = 'https://stats.example.org:8443';
    expect(scriptOf(own)).toEqual({
      src: `${host}/count.js`,
      attributes: [{ name: 'data-goatcounter', value: `${host}/count` }],
      hosts: { script: [host], connect: [host], picture: [host] },
    });
  });
});

test.each(['https://stats.example.org;', "https://stats.example.org'", 'https://a b', 'https://*.example.org'])(
  'the host %s, which could end a source of a policy, is none',
  (host) => {
    expect(analyticsSchema.safeParse({ provider: 'plausible', site: 'team.example', host }).success).toBe(false);
  },
);
