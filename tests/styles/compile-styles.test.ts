import path from 'node:path';
import { expect, it } from 'vitest';
import { compileStyles } from '../../src/styles/compile-styles.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

/** Writes Sass files, compiles `site.scss` among them, and names places as if the folder were called `styles`. */
function compile(files: Readonly<Record<string, string>>) {
  const folder = path.relative(process.cwd(), temporaryFolder(files));
  const { value, diagnostics } = compileStyles(path.join(folder, 'site.scss'));
  const shown = JSON.stringify(diagnostics).replaceAll(folder.replaceAll('\\', '/'), 'styles');
  return { value, diagnostics: JSON.parse(shown) };
}

it('compiles Sass into one small style sheet', () => {
  const files = {
    'site.scss': '@use "tokens";\n@layer base { p { color: var(--ink); a { margin-inline: 0px } } }',
    '_tokens.scss': '// Not for browsers.\n:root { --ink: #000000; }',
  };
  expect(compile(files)).toEqual({
    value: ':root{--ink:#000}@layer base{p{color:var(--ink)}p a{margin-inline:0}}',
    diagnostics: [],
  });
});

it('keeps logical properties, so that a page from right to left is laid out by the browser', () => {
  expect(compile({ 'site.scss': 'p { inset-inline-start: 0; padding-inline-end: 1em }' }).value).toBe(
    'p{padding-inline-end:1em;inset-inline-start:0}',
  );
});

it('names file, line and column of a mistake in a partial', () => {
  const files = { 'site.scss': '@use "components/card";', 'components/_card.scss': '.card {\n  color: $ink;\n}\n' };
  expect(compile(files)).toMatchInlineSnapshot(`
    {
      "diagnostics": [
        {
          "code": "sass",
          "help": null,
          "message": "Undefined variable.",
          "place": {
            "column": 10,
            "file": "styles/components/_card.scss",
            "length": 4,
            "line": 2,
            "source": "  color: $ink;",
          },
          "severity": "error",
        },
      ],
      "value": "",
    }
  `);
});

it('points at the whole line where a mistake goes on for several lines', () => {
  const files = {
    'site.scss': '@mixin card($size) { inline-size: $size }\n.a {\n  @include card(\n    1em,\n    2em\n  );\n}\n',
  };
  expect(compile(files)).toMatchInlineSnapshot(`
    {
      "diagnostics": [
        {
          "code": "sass",
          "help": null,
          "message": "Only 1 argument allowed, but 2 were passed.",
          "place": {
            "column": 3,
            "file": "styles/site.scss",
            "length": 14,
            "line": 3,
            "source": "  @include card(",
          },
          "severity": "error",
        },
      ],
      "value": "",
    }
  `);
});

it('reports a style sheet that is not there', () => {
  expect(compile({})).toEqual({
    value: '',
    diagnostics: [
      { severity: 'error', code: 'sass', message: 'styles/site.scss cannot be read', place: null, help: null },
    ],
  });
});

it('passes on what Sass warns of, and still gives the style sheet', () => {
  expect(compile({ 'site.scss': '@warn "an old token";\np { color: red }' })).toMatchInlineSnapshot(`
    {
      "diagnostics": [
        {
          "code": "sass",
          "help": null,
          "message": "an old token",
          "place": null,
          "severity": "warning",
        },
      ],
      "value": "p{color:red}",
    }
  `);
});

it('refuses CSS that Sass lets through but that browsers cannot read', () => {
  expect(compile({ 'site.scss': 'p { color: red }\n@keyframes 5 {}' })).toMatchInlineSnapshot(`
    {
      "diagnostics": [
        {
          "code": "css",
          "help": "look for: @keyframes 5 {}",
          "message": "styles/site.scss compiles to CSS that is not valid: Unexpected token Number { has_sign: false, value: 5.0, int_value: Some(5) }",
          "place": null,
          "severity": "error",
        },
      ],
      "value": "",
    }
  `);
});
