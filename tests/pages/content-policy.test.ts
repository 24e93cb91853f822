import { expect, test } from 'vitest';
import { siteSchema } from '../../src/content/schemas/site.ts';
import { contentPolicy } from '../../src/pages/content-policy.ts';

test('a page loads from its own site alone, and holds nothing unsafe', () => {
  expect(contentPolicy()).toBe(
    "default-src 'none'; connect-src 'self'; font-src 'self'; img-src 'self'; manifest-src 'self'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'",
  );
});

test('hosts that the operator allows may count visits and take forms, and give neither fonts nor styles', () => {
  const hosts = ['https://forms.example.org', 'https://stats.example.org:8443'];
  expect(contentPolicy(hosts).split('; ')).toEqual([
    "default-src 'none'",
    `connect-src 'self' ${hosts.join(' ')}`,
    "font-src 'self'",
    `img-src 'self' ${hosts.join(' ')}`,
    "manifest-src 'self'",
    `script-src 'self' ${hosts.join(' ')}`,
    "style-src 'self'",
    "base-uri 'none'",
    `form-action ${hosts.join(' ')}`,
  ]);
});

/** A site with these fields, as its schema reads it. */
function siteWith(fields: object) {
  return siteSchema.parse({ title: 'Team', url: 'https://team.example', ...fields });
}

/** The directives that name something else than the site itself. */
function foreign(policy: string): readonly string[] {
  return policy.split('; ').filter((directive) => /https:/.test(directive));
}

test('a host that site.yml wants for one thing is allowed for nothing else', () => {
  const form = siteWith({ form: { action: 'https://forms.example.org/f/3f2a' } });
  const hosts = ['https://forms.example.org', 'https://stats.example.org'];
  expect(foreign(contentPolicy(hosts.slice(0, 1), form))).toEqual(['form-action https://forms.example.org']);
  expect(foreign(contentPolicy(hosts, form))).toEqual([
    "connect-src 'self' https://stats.example.org",
    "img-src 'self' https://stats.example.org",
    "script-src 'self' https://stats.example.org",
    `form-action ${hosts.join(' ')}`,
  ]);
  const stats = siteWith({ analytics: { provider: 'cloudflare', site: '0'.repeat(32) } });
  const needed = ['https://cloudflareinsights.com', 'https://static.cloudflareinsights.com'];
  expect(foreign(contentPolicy(needed, stats))).toEqual([
    "connect-src 'self' https://cloudflareinsights.com",
    "script-src 'self' https://static.cloudflareinsights.com",
  ]);
});

test('site.yml alone adds no host', () => {
  const site = siteWith({
    form: { action: 'https://forms.example.org/f' },
    analytics: { provider: 'goatcounter', site: 'our-team' },
  });
  expect(contentPolicy([], site)).toBe(contentPolicy());
});
