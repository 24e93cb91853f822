import { expect, it } from 'vitest';
import { compileStyles } from '../../src/styles/compile-styles.ts';

const { value: css, diagnostics } = compileStyles('styles/site.scss');

it('compiles the style sheet of the site without a warning', () => {
  expect(diagnostics).toEqual([]);
});

it('gives the same bytes each time', () => {
  expect(compileStyles('styles/site.scss').value).toBe(css);
});

it('asks for nothing outside the site', () => {
  expect(css).not.toMatch(/https?:|@import|url\(/);
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

it('gives every colour a name in both themes', () => {
  const [light, dark] = themes(css);
  expect(Object.keys(light ?? {})).toContain('--ink');
  expect(Object.keys(dark ?? {})).toEqual(Object.keys(light ?? {}));
});

it.each([
  ['--ink', '--paper', 7],
  ['--ink', '--paper-shade', 7],
  ['--ink', '--highlight', 7],
  ['--ink-soft', '--paper', 4.5],
  ['--ink-soft', '--paper-shade', 4.5],
  ['--accent', '--paper', 4.5],
  ['--on-accent', '--accent', 4.5],
  ['--on-accent', '--accent-strong', 4.5],
  ['--underline', '--paper', 3],
  ['--note', '--paper-shade', 4.5],
  ['--tip', '--paper-shade', 4.5],
  ['--important', '--paper-shade', 4.5],
  ['--warning', '--paper-shade', 4.5],
  ['--caution', '--paper-shade', 4.5],
])('sets %s apart from %s by %d to 1 in both themes', (text, ground, least) => {
  for (const theme of themes(css)) {
    expect(contrast(theme[text] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(least);
  }
});

it('uses no custom property that nothing sets, unless it says what stands in', () => {
  const set = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  const used = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
  expect(used.filter((name) => !set.has(name))).toEqual([]);
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

/** The colours by name of the light and of the dark theme. */
function themes(text: string): readonly Readonly<Record<string, string>>[] {
  const blocks = [...text.matchAll(/:root\{([^}]*--paper:[^}]*)\}/g)].map(([, block = '']) => block);
  return blocks.map((block) =>
    Object.fromEntries([...block.matchAll(/(--[\w-]+):(#\w+)/g)].map(([, name, hex]) => [name, hex])),
  );
}

/** The ratio of two colours' luminance, by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
