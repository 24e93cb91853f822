import { expect, test } from 'vitest';
import { themeSchema } from '../../src/content/schemas/theme.ts';
import { readTheme } from '../../src/site/read-theme.ts';

const href = (path: string): string => path;

async function tokens(theme: object): Promise<string> {
  return (await readTheme(themeSchema.parse(theme), null, href)).value;
}

test('a theme that says nothing is none', async () => {
  expect(await tokens({})).toBe('');
  expect(await readTheme(null, null, href)).toEqual({ value: '', diagnostics: [] });
});

test('shapes hold everywhere, colours on screens alone and only in their theme', async () => {
  expect(await tokens({ corner: 'none', measure: 'wide' })).toBe('@layer theme{:root{--corner:0px;--measure:68ch}}');
  const css = await tokens({ dark: { ink: 'white' } });
  expect(css.match(/@media screen and \(prefers-contrast:no-preference\)/g)).toHaveLength(2);
  expect(css).toContain(
    '(prefers-color-scheme:dark){:root:not([data-theme=light]){--ink:#ffffff;--rule-strong:var(--ink)}}',
  );
  expect(css).not.toContain('data-theme=dark])');
});

test('own CSS follows the tokens, so that it wins', async () => {
  const source = { file: 'theme.css', text: ':root { --corner: 1px }' };
  const { value } = await readTheme(themeSchema.parse({ corner: 'none' }), source, href);
  expect(value).toBe('@layer theme{:root{--corner:0px}}@layer theme{:root{--corner:1px}}');
});
