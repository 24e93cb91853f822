import { expect, it } from 'vitest';
import { likelyAddress } from '../../src/content/likely-address.ts';

it.each([
  ['github.com/ada', 'https://github.com/ada'],
  ['www.example.org', 'https://www.example.org'],
  ['www.x', 'https://www.x'],
  ['example.org', 'https://example.org'],
  ['docs.example.dev:8080/a?b#c', 'https://docs.example.dev:8080/a?b#c'],
  ['me@example.org', 'mailto:me@example.org'],
])('%s is probably %s', (written, meant) => {
  expect(likelyAddress(written)).toBe(meant);
});

it.each(['vault.md', 'about', 'README.md/', 'node.js', 'a b.org', '../x.org', 'https://example.org', '@ada', 'v1.2'])(
  '%s is no address of another site',
  (written) => {
    expect(likelyAddress(written)).toBeNull();
  },
);
