import { expect, test } from 'vitest';
import { contentPolicy } from '../../src/pages/content-policy.ts';

test('a page loads from its own site alone, and holds nothing unsafe', () => {
  expect(contentPolicy()).toBe(
    "default-src 'none'; connect-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'",
  );
});

test('hosts that the operator allows may count visits and take forms, and give neither fonts nor styles', () => {
  const hosts = ['https://forms.example.org', 'https://stats.example.org:8443'];
  expect(contentPolicy(hosts).split('; ')).toEqual([
    "default-src 'none'",
    `connect-src 'self' ${hosts.join(' ')}`,
    "font-src 'self'",
    `img-src 'self' ${hosts.join(' ')}`,
    `script-src 'self' ${hosts.join(' ')}`,
    "style-src 'self'",
    "base-uri 'none'",
    `form-action ${hosts.join(' ')}`,
  ]);
});
