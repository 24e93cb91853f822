import { expect, test } from 'vitest';
import { compileTheme, type ResolveFile } from '../../src/styles/compile-theme.ts';

const resolve: ResolveFile = (written) =>
  written === 'files/a.png' ? { href: '/base/a.png' } : { help: 'put it into files/' };
const compile = (text: string) => compileTheme({ file: 'content/theme.css', text }, resolve);

test('a theme stands in the last layer, small, with addresses below the base path', () => {
  const { value, diagnostics } = compile(
    'h1 { color: #ff0000; background: url("files/a.png") }\n@layer own { p { margin: 0px } }',
  );
  expect(diagnostics).toEqual([]);
  expect(value).toBe('@layer theme{h1{color:red;background:url(/base/a.png)}@layer own{p{margin:0}}}');
});

test.each(['', '  \n', '/* nothing */'])('a theme that says nothing (%j) is none', (text) => {
  expect(compile(text)).toEqual({ value: '', diagnostics: [] });
});

test.each([
  'h1 { color: red }\n} body { display: none }',
  'h1 { color: red',
  '@media print { h1 { color: red }',
  'a { content: "}" } b { color: red }',
])('no brace of a theme gets out of its layer: %s', (text) => {
  const { value } = compile(text);
  expect(value === '' || /^@layer theme\{.*\}$/.test(value)).toBe(true);
  const outside = value.replace(/"[^"]*"/g, '');
  expect(outside.split('{').length).toBe(outside.split('}').length);
});

test.each([
  '@import url(https://evil.example/a.css);',
  '@import "a.css" layer(x);',
  '@namespace "http://evil.example";',
  'a { background: url(https://evil.example/a.png) }',
  'a { background: URL( "//evil.example/a.png" ) }',
  'a { background: u\\72l(https://evil.example/a.png) }',
  'a { background: url(javascript:alert(1)) }',
  'a { background: url(a.png) }',
  'a { --own: url(https://evil.example/a.png) }',
  'a { background: image-set("https://evil.example/a.png" 1x) }',
  'a { background: -webkit-image-set("https://evil.example/a.png" 1x) }',
  'a { background: image-set( /* x */ "https://evil.example/a.png" 1x, var(--a)) }',
  '@font-face { font-family: X; src: url(https://evil.example/a.woff2) }',
  'a { --x: src("https://evil.example/a.png") }',
])('nothing of another site is loaded: %s', (text) => {
  const { value, diagnostics } = compile(text);
  expect(value).toBe('');
  expect(diagnostics.map(({ severity }) => severity)).toContain('error');
});

test('a file that is not there is reported where it stands', () => {
  const { value, diagnostics } = compile('p { color: red }\n\nh1 { background: url(files/b.png) }');
  expect(value).toBe('');
  expect(diagnostics).toMatchObject([
    { severity: 'error', code: 'dead-link', place: { line: 3, column: 18 }, help: 'put it into files/' },
  ]);
});

test('a heavy theme is a warning, and holds all the same', () => {
  const rules = Array.from({ length: 900 }, (_, index) => `.a${index * 7919} { margin: ${index * 104729}px }`);
  const { value, diagnostics } = compile(rules.join('\n'));
  expect(value).not.toBe('');
  expect(diagnostics.map(({ severity, code }) => [severity, code])).toEqual([['warning', 'heavy-theme']]);
});

test('every mistake is reported at once', () => {
  const { diagnostics } = compile('$a: 1;\nh1 { color: red }\n@use "x";\np { color red; }\n');
  expect(diagnostics.map(({ place }) => place?.line)).toEqual([1, 3, 4]);
});
