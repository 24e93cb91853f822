import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../src/cli/parse-options.ts';

describe('the command line', () => {
  test('leaves to site.yml what it does not say', () => {
    expect(parseOptions([])).toEqual({
      value: { content: 'content', out: '_site', base: null, url: null, drafts: false, format: 'pretty', help: false },
      diagnostics: [],
    });
  });

  test('takes options with a space and with an equals sign', () => {
    const args = [
      '--content',
      'a b',
      '--out=x',
      '--base=/p/',
      '--url',
      'https://Example.org/',
      '--drafts',
      '--format=json',
    ];
    expect(parseOptions(args)).toEqual({
      value: {
        content: 'a b',
        out: 'x',
        base: '/p/',
        url: 'https://example.org',
        drafts: true,
        format: 'json',
        help: false,
      },
      diagnostics: [],
    });
  });

  test('tells every mistake at once', () => {
    const { diagnostics } = parseOptions([
      '--bsae',
      '/x/',
      '--base',
      'x',
      '--url',
      'example.org',
      '--format',
      'xml',
      '--out',
      '--drafts=1',
    ]);
    expect(diagnostics.map(({ message, help }) => `${message} – ${help}`)).toMatchInlineSnapshot(`
      [
        "--bsae is unknown – did you mean "--base"?",
        ""/x/" is not understood – null",
        "--out needs a value – see --help",
        "--base x is no path – begin and end with a slash: --base /portfolio/",
        "--url example.org is no site address – write scheme and host only: --url https://example.org; a path belongs into --base",
        "--format xml is unknown – write one of: pretty, json, github",
      ]
    `);
  });
});
