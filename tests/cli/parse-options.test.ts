import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../src/cli/parse-options.ts';

describe('the command line', () => {
  test('leaves to site.yml what it does not say', () => {
    expect(parseOptions([])).toEqual({
      value: {
        content: 'content',
        out: '_site',
        base: null,
        url: null,
        found: null,
        drafts: false,
        allowedHosts: [],
        pagesOnly: false,
        fix: false,
        failOn: 'error',
        strict: false,
        quiet: false,
        threads: null,
        today: null,
        format: 'pretty',
        help: false,
      },
      diagnostics: [],
    });
  });

  test('takes from the CI what `auto` stands for, each for itself', () => {
    const environment = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'ada/folio' };
    const read = (...args: string[]) => parseOptions(args, { environment }).value;
    expect(read('--base', 'auto', '--url=auto')).toMatchObject({ base: '/folio/', url: 'https://ada.github.io' });
    expect(read('--base', 'auto')).toMatchObject({ base: '/folio/', url: null, found: { from: 'GitHub Pages' } });
    expect(read('--base', 'auto', '--url', 'https://a.example')).toMatchObject({
      base: '/folio/',
      url: 'https://a.example',
    });
    expect(read()).toMatchObject({ base: null, url: null, found: null });
  });

  test('does not take `auto` where nothing says what it is', () => {
    const { diagnostics } = parseOptions(['--base', 'auto', '--url', 'auto'], { environment: {} });
    expect(diagnostics.map(({ message }) => message)).toEqual(['--base auto finds no address here']);
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
      '--pages-only',
      '--threads=4',
      '--strict',
      '--today=2026-11-20',
      '--format=json',
    ];
    expect(parseOptions(args)).toEqual({
      value: {
        content: 'a b',
        out: 'x',
        base: '/p/',
        url: 'https://example.org',
        found: null,
        drafts: true,
        allowedHosts: [],
        pagesOnly: true,
        fix: false,
        failOn: 'warning',
        strict: true,
        quiet: false,
        threads: 4,
        today: '2026-11-20',
        format: 'json',
        help: false,
      },
      diagnostics: [],
    });
  });

  test.each([
    [['--fail-on', 'warning'], 'warning', true],
    [['--fail-on=hint', '--strict'], 'hint', true],
    [['--fail-on', 'error', '--strict'], 'error', false],
    [['--strict'], 'warning', true],
  ] as const)('%j fails on %s', (args, failOn, strict) => {
    const { value, diagnostics } = parseOptions(args, { takesFix: true });
    expect([value.failOn, value.strict, diagnostics]).toEqual([failOn, strict, []]);
  });

  test('fails on hints only where there are any, and on nothing else', () => {
    const said = (...args: readonly string[]): readonly (string | null)[] =>
      parseOptions(args).diagnostics.map(({ message, help }) => `${message} – ${help}`);
    expect(said('--fail-on', 'hint')).toEqual([
      '--fail-on hint is taken by `check` only – run "npm run check -- --fail-on hint" first',
    ]);
    expect(said('--fail-on', 'warnings')).toEqual([
      '--fail-on warnings is unknown – did you mean "--fail-on warning"?',
    ]);
    expect(said('--fail-on', 'all')).toEqual(['--fail-on all is unknown – write one of: error, warning, hint']);
  });

  test('reports every mistake at once', () => {
    const { diagnostics } = parseOptions([
      '--bsae',
      '/x/',
      '--base',
      'x',
      '--url',
      'example.org',
      '--format',
      'xml',
      '--today',
      '2026-02-30',
      '--out',
      '--drafts=1',
    ]);
    expect(diagnostics.map(({ message, help }) => `${message} – ${help}`)).toMatchInlineSnapshot(`
      [
        "--bsae is unknown – did you mean "--base"?",
        ""/x/" is not understood – for another content folder write -- --content /x/; else see --help",
        "--out needs a value – see --help",
        "--base x is no path – begin and end with a slash: --base /portfolio/",
        "--url example.org is no site address – write scheme and host only: --url https://example.org; a path belongs into --base",
        "--today 2026-02-30 is no day – write a day that exists, as --today 2026-11-20",
        "--format xml is unknown – write one of: pretty, json, github, sarif",
      ]
    `);
  });
});
