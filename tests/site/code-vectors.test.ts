import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../src/diagnostics/diagnostic-lists.ts';
import { prepareSite } from '../../src/site/prepare-site.ts';
import { buildHere } from '../harness/build-here.ts';
import { readFolder } from '../harness/read-pages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

type Files = Readonly<Record<string, string>>;

const folder = temporaryFolder();
const canary = join(folder, 'ran');
/** What leaves a file behind where it runs: as an expression, and as a script of its own. */
const code = `process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(canary)}, '')`;
const constructed = `constructor.constructor(${JSON.stringify(code)})()`;
const script = `${code}\nexport default () => ${code};\n`;
const note = (frontMatter: string, body = ''): Files => ({
  'pages/note.md': `---\ntitle: Note\n${frontMatter}\n---\n\n${body}\n`,
});
const inBody = (body: string): Files => note('', body);
const fenced = (language: string): Files => ({ 'pages/note.md': `---${language}\n${code}\n---\n` });

/** Everything by which a build might be made to run what content holds. */
const vectors: readonly (readonly [name: string, files: Files])[] = [
  ...['js', 'javascript', 'jsLegacy', ' js', 'JS', 'node', 'coffee', 'ts', 'json', 'toml'].map(
    (language) => [`front matter in "${language}"`, fenced(language)] as const,
  ),
  ...[
    '!!js/function',
    '!!js/regexp',
    '!!js/undefined',
    '!<tag:yaml.org,2002:js/function>',
    '!!python/object/apply:os.system',
  ].map(
    (tag) =>
      [`the YAML tag ${tag}`, note(`description: ${tag} "function () { ${code.replaceAll('"', "'")} }"`)] as const,
  ),
  ['a merge key', note('<<: { description: x }')],
  ['__proto__', note('__proto__: { polluted: true }')],
  ['constructor.prototype', note('constructor: { prototype: { polluted: true } }')],
  ['templateEngineOverride', note('templateEngineOverride: 11ty.js,njk', `{{ ${constructed} }}`)],
  ['eleventyComputed', note(`eleventyComputed:\n  title: "{{ ${constructed.replaceAll('"', '\\"')} }}"`)],
  ['eleventyImport', note('eleventyImport: { collections: [x] }')],
  ['pagination', note('pagination: { data: x, size: 1 }')],
  ['layout', note('layout: ../../../content/evil.njk')],
  ['permalink as a template', note(`permalink: "/{{ ${constructed.replaceAll('"', "'")} }}/"`)],
  ['permalink out of the folder', note('permalink: /../../ran/')],
  [
    'a title that is a template',
    { 'pages/note.md': `---\ntitle: '{{ ${constructed.replaceAll("'", "''")} }}'\n---\n` },
  ],
  ...[
    `{{ ${constructed} }}`,
    `{{ range.${constructed} }}`,
    `{{ "".${constructed} }}`,
    `{% set x = ${constructed} %}`,
    `{% include "../../../${canary}" %}`,
    `{% extends "${canary}" %}`,
    `{% import "${canary}" as x %}`,
    `{% raw %}{% endraw %}{{ ${constructed} }}`,
    `{{- ${constructed} -}}`,
    `<%= ${code} %>`,
    `<% ${code} %>`,
    `#{${code}}`,
    `\${${code}}`,
    `{{{ ${constructed} }}}`,
    `{{#with this}}${code}{{/with}}`,
    `{%- liquid assign x = ${constructed} -%}`,
    `<?php ${code} ?>`,
    `<!--#exec cmd="touch ${canary}" -->`,
    `\`\`\`js\n${code}\n\`\`\``,
    `\`\`\`js eval\n${code}\n\`\`\``,
    `import x from "${canary}"\n\n{${code}}`,
  ].map((body) => [`in a body: ${body.slice(0, 30)}`, inBody(body)] as const),
  ...[
    'pages/note.11ty.js',
    'pages/note.11ty.ts',
    'pages/note.njk',
    'pages/note.11tydata.js',
    'pages/pages.json',
    '_data/evil.js',
    '_includes/evil.njk',
    '.eleventy.js',
    'eleventy.config.js',
    'package.json',
    'site.js',
    'skills.js',
    'node_modules/zod/index.js',
    'files/note.11ty.js',
    'media/note.svg',
  ].map(
    (path) =>
      [
        `the file ${path}`,
        { [path]: path.endsWith('.json') ? '{"scripts":{"preinstall":"touch ran"}}' : script },
      ] as const,
  ),
];

const minimal: Files = Object.fromEntries(
  [...readFolder('tests/fixtures/minimal')].map(([path, bytes]) => [path, bytes.toString()]),
);

async function isAccepted(files: Files): Promise<boolean> {
  const content = temporaryFolder({ ...minimal, ...files });
  const options = { content, base: null, url: null, drafts: true, hashedAssets: false, cache: '.cache' };
  return !hasErrors((await prepareSite(options)).diagnostics);
}

function expectNothingRan(): void {
  expect(existsSync(canary)).toBe(false);
  expect(Object.keys(Object.prototype)).toEqual([]);
}

describe('content never runs', () => {
  it(`whatever it tries: ${vectors.length} ways, each by itself, and those that are words in one site`, async () => {
    expect(vectors.length).toBeGreaterThanOrEqual(40);
    const words: Files[] = [];
    for (const [index, [name, files]] of vectors.entries()) {
      if (await isAccepted(files)) words.push(renamed(files, index));
      expect(existsSync(canary), name).toBe(false);
    }
    expect(words.length).toBeGreaterThan(10);
    const content = temporaryFolder(Object.assign({}, minimal, ...words));
    const { status, stderr } = await buildHere(['--content', content, '--out', join(folder, 'site')]);
    expect(status, stderr).toBe(0);
    expectNothingRan();
  });

  it('and what it tries would leave its mark where it ran', () => {
    new Function(code)();
    expect(existsSync(canary)).toBe(true);
  });
});

/** Pages of one name could not lie in one folder. */
function renamed(files: Files, index: number): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.replace('note.md', `note-${index}.md`), text]),
  );
}
