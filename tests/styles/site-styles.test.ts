import culori from 'culori/require';
import { expect, it } from 'vitest';
import { sheetNames } from '../../src/pages/sheets.ts';
import { compileStyles } from '../../src/styles/compile-styles.ts';
import { colourOf, type Properties, readHues, readThemes } from './read-themes.ts';

const sheets = sheetNames.map((name) => compileStyles(`styles/${name}.scss`));
const css = sheets.map(({ value }) => value).join('');

it('compiles the style sheets of the site without a warning', () => {
  expect(sheets.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
});

it('gives the same bytes each time', () => {
  expect(compileStyles('styles/site.scss').value).toBe(sheets[0]?.value);
});

it('asks for nothing outside the site', () => {
  expect(css).not.toMatch(/https?:|@import|url\(/);
});

it('asks nothing of what a selector draws before or after something, since browsers drop such a rule', () => {
  const more = css.match(/[^{},]*:(?:before|after|marker)[:.[#][^{},]*/g) ?? [];
  expect(more).toEqual([]);
});

it('states the order of its layers and puts every rule into one', () => {
  const outside = topLevelRules(css).filter((rule) => !rule.startsWith('@layer'));
  expect(topLevelRules(css).slice(0, 6)).toEqual([
    '@layer tokens',
    '@layer base',
    '@layer compositions',
    '@layer components',
    '@layer pages',
    '@layer utilities',
  ]);
  expect(outside).toEqual([]);
});

it('gives every colour a name in both themes, and the same in the dark theme that follows the system and the chosen one', () => {
  const [light = {}, dark = {}, chosen, ...more] = readThemes(css);
  expect(Object.keys(light)).toContain('--ink');
  expect(Object.keys(dark)).toEqual(Object.keys(light).filter((name) => name !== 'color-scheme'));
  expect(chosen).toEqual(dark);
  expect(more).toEqual([]);
});

it('has a class for each fifth degree of hue, and one for greys', () => {
  const degrees = Array.from({ length: 72 }, (_, index) => `hue-${index * 5}`);
  expect([...readHues(css).keys()]).toEqual([...degrees, 'hue-neutral']);
});

it.each([
  ['--ink', '--paper', 7],
  ['--ink', '--paper-shade', 7],
  ['--ink', '--highlight', 7],
  ['--ink-soft', '--paper', 4.5],
  ['--ink-soft', '--paper-shade', 4.5],
  ['--accent', '--paper', 4.5],
  ['--accent', '--paper-shade', 4.5],
  ['--on-accent', '--accent', 4.5],
  ['--underline', '--paper', 3],
  ['--note', '--paper-shade', 4.5],
  ['--tip', '--paper-shade', 4.5],
  ['--important', '--paper-shade', 4.5],
  ['--warning', '--paper-shade', 4.5],
  ['--caution', '--paper-shade', 4.5],
])('sets %s apart from %s by %d to 1 in both themes, whatever the accent', (text, ground, least) => {
  const contrasts = everyPalette().map(([name, properties]) => {
    const contrast = culori.wcagContrast(colourOf(text, properties), colourOf(ground, properties));
    return { name, contrast };
  });
  expect(contrasts).toHaveLength(2 * 73);
  expect(contrasts.filter(({ contrast }) => !(contrast >= least))).toEqual([]);
});

it('has only accents that every screen can show', () => {
  const beyond = everyPalette().filter(([, properties]) => !culori.displayable(colourOf('--accent', properties)));
  expect(beyond.map(([name]) => name)).toEqual([]);
});

it('uses no custom property that nothing sets, unless it says what stands in', () => {
  const set = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  const used = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
  expect(used.filter((name) => !set.has(name))).toEqual([]);
});

it('sets no custom property that nothing uses', () => {
  const set = [...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name);
  const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  expect(set.filter((name) => !used.has(name))).toEqual([]);
});

/** What stands before each outermost brace or semicolon. */
function topLevelRules(text: string): readonly string[] {
  const rules: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if (depth === 0 && '{;'.includes(text.charAt(at))) rules.push(text.slice(start, at));
    depth += Number(text[at] === '{') - Number(text[at] === '}');
    if (depth === 0 && ';}'.includes(text.charAt(at))) start = at + 1;
  }
  return rules;
}

/** Both themes with each of the accents. */
function everyPalette(): readonly (readonly [name: string, properties: Properties])[] {
  const [light = {}, dark = {}] = readThemes(css);
  const themes = Object.entries({ light, dark });
  return themes.flatMap(([theme, properties]) =>
    [...readHues(css)].map(([hue, own]) => [`${theme}, ${hue}`, { ...properties, ...own }] as const),
  );
}
