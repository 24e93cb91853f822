import { expect, test } from 'vitest';
import { contentPolicy } from '../../src/pages/content-policy.ts';

test('a page loads from its own site alone, and holds nothing unsafe', () => {
  expect(contentPolicy()).toBe(
    "default-src 'none'; connect-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'",
  );
});

test('hosts that the operator allows stand beside the site itself, for what they are allowed', () => {
  const policy = contentPolicy({
    'connect-src': ['https://stats.example.org'],
    'script-src': ['https://stats.example.org'],
    'form-action': ['https://forms.example.org'],
  }).split('; ');
  expect(policy).toContain("connect-src 'self' https://stats.example.org");
  expect(policy).toContain("script-src 'self' https://stats.example.org");
  expect(policy).toContain('form-action https://forms.example.org');
  expect(policy).toContain("img-src 'self'");
});
