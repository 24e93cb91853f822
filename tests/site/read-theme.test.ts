import { expect, test } from 'vitest';
import { siteSchema } from '../../src/content/schemas/site.ts';
import { readTheme, type Theme } from '../../src/site/read-theme.ts';

const read = async (theme: object | null, css: string | null = null): Promise<Theme> => {
  const site = siteSchema.parse({ title: 'Themed', url: 'https://themed.example', theme });
  const source = { file: 'content/site.yml', text: 'theme: {}\n' };
  const content = {
    site,
    siteYaml: { source, start: 0, end: source.text.length },
    theme: css === null ? null : { file: 'theme.css', text: css },
  };
  return (
    await readTheme(content, { paths: new Set(['/paper.png']), href: (path) => `/base${path}` }, (_key, make) => make())
  ).value;
};

test('a theme that says nothing is none', async () => {
  expect(await read({})).toEqual({ css: '', faces: null });
  expect(await read(null)).toEqual({ css: '', faces: null });
});

test('the usual typefaces, named, change nothing in the style sheet', async () => {
  const { css, faces } = await read({ fonts: { names: 'IBM Plex Serif', text: '@fontsource/ibm-plex-sans' } });
  expect(css).toBe('');
  expect(faces?.map(({ family, weight }) => `${family} ${weight}`)).toContain('Plex Serif 300');
});

test('shapes hold everywhere, colours on screens alone and only in their theme', async () => {
  expect((await read({ corner: 'none', measure: 'wide' })).css).toBe(
    '@layer theme{:root{--corner:0px;--measure:68ch}}',
  );
  const { css } = await read({ dark: { ink: 'white' } });
  expect(css.match(/@media screen and \(prefers-contrast:no-preference\)/g)).toHaveLength(2);
  expect(css).toContain(
    '(prefers-color-scheme:dark){:root:not([data-theme=light]){--ink:#ffffff;--rule-strong:var(--ink)}}',
  );
  expect(css).not.toContain('data-theme=dark])');
});

test('a density gives the larger spaces other sizes, on screens', async () => {
  const { css } = await read({ density: 'compact' });
  expect(css).toMatch(/^@layer theme\{@media screen\{:root\{--space-m:.*--space-l:.*--space-xl:.*\}\}\}$/);
  expect((await read({ density: 'normal' })).css).toBe('');
});

test('own CSS follows the tokens, so that it wins', async () => {
  expect((await read({ corner: 'none' }, ':root { --corner: 1px }')).css).toBe(
    '@layer theme{:root{--corner:0px}}@layer theme{:root{--corner:1px}}',
  );
});

test('a file is named as it lies in the content folder, or as it lies on the site', async () => {
  for (const written of ['files/paper.png', './files/paper.png', '/files/paper.png', '/paper.png', 'paper.png']) {
    const { css } = await read(null, `h1 { background: url(${written}?v=2) }`);
    expect(css).toBe('@layer theme{h1{background:url(/base/paper.png?v=2)}}');
  }
  expect((await read(null, 'h1 { background: url(media/other.svg) }')).css).toBe('');
});
