import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { noOutputs, type OutputsData } from '../../src/content/schemas/site.ts';

/** A program that makes a site of the same Markdown, in a folder of its own. */
export interface Generator {
  readonly name: string;
  /** Its version, or `null` where it is not installed. */
  readonly version: () => string | null;
  /** Lays out a project with these files; every folder is new. */
  readonly prepare: (project: string, files: Readonly<Record<string, string>>) => void;
  readonly command: (project: string) => readonly string[];
  /** What a first run leaves, and a run from nothing may not use. */
  readonly leftovers: readonly string[];
}

const engine = join(import.meta.dirname, '../..');
const layout = (title: string, content: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${content}</main></body></html>\n`;

/** This project, in a copy with a cache of its own, by the command that the README gives. */
const proofolio = (name: string, options: readonly string[], settings = ''): Generator => ({
  name,
  version: () => '',
  prepare: (project, files) => {
    mkdirSync(project, { recursive: true });
    for (const part of ['package.json', 'package-lock.json', '.npmrc', '.eleventy.ts', 'src', 'layouts', 'styles']) {
      cpSync(join(engine, part), join(project, part), { recursive: true });
    }
    symlinkSync(join(engine, 'node_modules'), join(project, 'node_modules'));
    lay(join(project, 'content'), { ...files, 'site.yml': `${files['site.yml']}\n${settings}` });
  },
  command: () => ['npm', 'run', 'build', ...options],
  leftovers: ['_site'],
});

/** Hugo with the two templates that such a site needs at least. */
const hugo: Generator = {
  name: 'Hugo',
  version: () => versionOf('hugo', ['version'], /v(\d+\.\d+\.\d+)/),
  prepare: (project, files) => {
    lay(join(project, 'content'), entriesOf(files));
    lay(project, {
      'config.toml':
        'baseURL = "https://many.example/"\ntitle = "Many"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
      'layouts/_default/single.html': layout('{{ .Params.title }}{{ .Params.name }}', '{{ .Content }}'),
      'layouts/_default/list.html': layout(
        '{{ .Title }}',
        '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Params.title }}{{ .Params.name }}</a></li>{{ end }}</ul>',
      ),
    });
  },
  command: () => ['hugo', '--quiet', '--destination', '_site'],
  leftovers: ['_site', 'resources', '.hugo_build.lock'],
};

/** Eleventy as it comes, with a template file for each entry. */
const eleventy: Generator = {
  name: 'Eleventy',
  version: () => versionOf('npx', ['--no-install', 'eleventy', '--version'], /(\d+\.\d+\.\d+)/),
  prepare: (project, files) => {
    lay(join(project, 'input'), entriesOf(files));
    lay(project, {
      'package.json': '{ "type": "module", "private": true }\n',
      'eleventy.config.js':
        'export default () => ({ dir: { input: "input", includes: "../layouts", output: "_site" } });\n',
      'input/input.11tydata.js': 'export default { layout: "page.njk" };\n',
      'layouts/page.njk': layout('{{ title }}{{ name }}', '{{ content | safe }}'),
    });
    symlinkSync(join(engine, 'node_modules'), join(project, 'node_modules'));
  },
  command: () => ['npx', '--no-install', 'eleventy', '--quiet'],
  leftovers: ['_site'],
};

/** Jekyll with one layout for every entry. */
const jekyll: Generator = {
  name: 'Jekyll',
  version: () => versionOf('jekyll', ['--version'], /(\d+\.\d+\.\d+)/),
  prepare: (project, files) => {
    lay(project, entriesOf(files));
    lay(project, {
      '_config.yml': 'permalink: pretty\ndefaults:\n  - scope: { path: "" }\n    values: { layout: page }\n',
      '_layouts/page.html': layout('{{ page.title }}', '{{ content }}'),
    });
  },
  command: () => ['jekyll', 'build', '--quiet'],
  leftovers: ['_site', '.jekyll-cache'],
};

/** Astro with one page for a collection of all entries. */
const astro: Generator = {
  name: 'Astro',
  version: () => versionOf('astro', ['--version'], /(\d+\.\d+\.\d+)/),
  prepare: (project, files) => {
    lay(join(project, 'content'), entriesOf(files));
    lay(project, {
      'package.json': '{ "type": "module", "private": true }\n',
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { entries: defineCollection({ loader: glob({ pattern: '**/*.md', base: 'content' }) }) };
`,
      'src/pages/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('entries')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
${layout('{entry.data.title}{entry.data.name}', '<Content />')}`,
    });
    // Astro is imported by what it builds.
    const program = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'astro'));
    const installed = realpathSync(program.find((file) => existsSync(file)) ?? '');
    symlinkSync(
      installed.slice(0, installed.lastIndexOf('/node_modules/') + '/node_modules'.length),
      join(project, 'node_modules'),
    );
  },
  command: () => ['env', 'ASTRO_TELEMETRY_DISABLED=1', 'astro', 'build', '--outDir', '_site', '--silent'],
  leftovers: ['_site', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
};

/** What this project is called where it does the work that the others do: pages alone. */
export const PAGES_ONLY = 'Proofolio';

/** The same with all outputs. */
export const EVERYTHING = 'Proofolio, everything on';

/** Outputs whose cost has a line of its own, by their switches. */
const ALONE: Readonly<Record<string, Partial<OutputsData>>> = {
  'résumés and cards': { resume: true, card: true },
  markdown: { markdown: true },
  'data and llms.txt': { data: true, llms: true },
  feeds: { feed: true },
};

/** The list; what is not installed is left out. */
export const generators: readonly Generator[] = [
  proofolio(PAGES_ONLY, ['--', '--pages-only']),
  proofolio(EVERYTHING, []),
  ...Object.entries(ALONE).map(([name, on]) =>
    proofolio(`Proofolio, ${name}`, [], `outputs: ${JSON.stringify({ ...noOutputs, ...on })}\n`),
  ),
  hugo,
  eleventy,
  astro,
  jekyll,
];

/** Removes all that earlier runs left; with `warm`, the project gets the cache that a build of another content has filled. */
export function clean({ leftovers }: Generator, project: string, warm: string | null): void {
  for (const path of [...leftovers, '.cache']) rmSync(join(project, path), { recursive: true, force: true });
  if (warm === null || !existsSync(join(warm, '.cache'))) return;
  cpSync(join(warm, '.cache'), join(project, '.cache'), { recursive: true });
  rmSync(join(project, '.cache/records'), { recursive: true, force: true });
}

function entriesOf(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path.endsWith('.md')));
}

function lay(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function versionOf(program: string, args: readonly string[], pattern: RegExp): string | null {
  const { status, stdout } = spawnSync(program, args, { cwd: engine, encoding: 'utf8' });
  return status === 0 ? (pattern.exec(stdout)?.[1] ?? '') : null;
}
