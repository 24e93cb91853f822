import { expect, test } from 'vitest';
import { readAllowedHosts } from '../../src/cli/allowed-host.ts';
import { parseOptions } from '../../src/cli/parse-options.ts';

test('hosts are read in one order, each once, as a policy names them', () => {
  const args = [
    'https://Stats.example.org/',
    'https://bücher.example',
    'https://stats.example.org:443',
    'https://[::1]:8443',
  ];
  const { value, diagnostics } = parseOptions(args.flatMap((host) => ['--allow-host', host]));
  expect(value.allowedHosts).toEqual([
    'https://[::1]:8443',
    'https://stats.example.org',
    'https://xn--bcher-kva.example',
  ]);
  expect(diagnostics).toEqual([]);
});

test('what is more than one host, or less safe, is refused with what to write', () => {
  const values = [
    'http://stats.example.org',
    'stats.example.org',
    '//stats.example.org',
    'https:stats.example.org',
    'https://stats.example.org/script.js?x#y',
    'https://*.example.org',
    '*',
    'https://me:secret@stats.example.org',
    'https://stats.example.org;script-src',
    "https://'unsafe-inline'",
    'https://a b',
    'data://x',
    'self',
    'https://',
  ];
  const { value, diagnostics } = readAllowedHosts(values);
  expect(value).toEqual([]);
  expect(diagnostics.map(({ message, help }) => `${message} – ${help}`)).toMatchInlineSnapshot(`
    [
      "--allow-host http://stats.example.org is not https – only what is encrypted can be allowed: --allow-host https://stats.example.org",
      "--allow-host stats.example.org has no scheme – did you mean "--allow-host https://stats.example.org"?",
      "--allow-host //stats.example.org has no scheme – did you mean "--allow-host https://stats.example.org"?",
      "--allow-host https:stats.example.org is no host – write scheme and host only: --allow-host https://stats.example.org",
      "--allow-host https://stats.example.org/script.js?x#y is more than scheme and host – did you mean "--allow-host https://stats.example.org"?",
      "--allow-host https://*.example.org is more than one host – write each host by itself: --allow-host https://stats.example.org",
      "--allow-host * is more than one host – write each host by itself: --allow-host https://stats.example.org",
      "--allow-host https://me:secret@stats.example.org holds a password – write the host alone: --allow-host https://stats.example.org",
      "--allow-host https://stats.example.org;script-src is no host – write scheme and host only: --allow-host https://stats.example.org",
      "--allow-host https://'unsafe-inline' is no host – write scheme and host only: --allow-host https://stats.example.org",
      "--allow-host https://a b is no host – write scheme and host only: --allow-host https://stats.example.org",
      "--allow-host data://x is not https – only what is encrypted can be allowed: --allow-host https://x",
      "--allow-host self has no scheme – did you mean "--allow-host https://self"?",
      "--allow-host https:// is no host – write scheme and host only: --allow-host https://stats.example.org",
    ]
  `);
});
