import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildHere } from '../harness/build-here.ts';
import { everyState } from '../harness/every-state.ts';
import { readFolder } from '../harness/read-pages.ts';
import type { Finished } from '../harness/run-command.ts';
import { runHere } from '../harness/run-here.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const folder = temporaryFolder();
let content = '';
let out = '';

/** Each test edits a copy of the full fixture of its own. */
beforeEach(({ task }) => {
  const own = join(folder, task.id);
  content = join(own, 'content');
  out = join(own, 'site');
  cpSync('tests/fixtures/full', content, { recursive: true });
});

/** Where it does not matter what is built: a tenth of the pages, in the quick run. */
function takeSmall(): void {
  if (everyState) return;
  rmSync(content, { recursive: true });
  cpSync('tests/fixtures/sound', content, { recursive: true });
}

const build = (...args: readonly string[]): Promise<Finished> =>
  buildHere(['--content', content, '--out', out, ...args]);

/** Where what is looked at are pages: the outputs beside them take as long again. */
const buildPages = (...args: readonly string[]): Promise<Finished> => build('--pages-only', ...args);

function edit(file: string, change: (text: string) => string): void {
  const path = join(content, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describe('building twice', () => {
  it('renders nothing and leaves the published folder as it is when nothing changed', async () => {
    takeSmall();
    await build();
    const before = statSync(out).ino;
    const { status, stdout } = await build();
    expect(status).toBe(0);
    expect(stdout).toContain('is up to date');
    expect(statSync(out).ino).toBe(before);
  });

  it('reports the same warnings again when nothing changed, also after an edit that changes no page', async () => {
    edit('projects/fleet-console.md', (text) => `${text}\n![](../media/mesh-before.png)\n`);
    const first = await buildPages();
    expect(first.stderr).toContain('warning[missing-alt]');
    expect(first.status).toBe(0);
    edit('site.yml', (text) => `${text}\n# a comment\n`);
    const [second, third] = [await buildPages(), await buildPages()];
    for (const { stdout, stderr } of [second, third]) {
      expect(stdout).toContain('is up to date');
      expect(stderr).toBe(first.stderr);
    }
    expect((await buildPages('--url', 'https://other.example')).stdout).toContain('published');
  });

  it('writes only what an edit changes, and the result equals a clean build', async () => {
    await build();
    edit('engineers/ada-quill.md', (text) => `${text}\nOne more sentence.\n`);
    const { stdout } = await build();
    // The page, and the same as Markdown.
    expect(stdout).toMatch(/: 2 files written/);
    const edited = readFolder(out);
    rmSync(out, { recursive: true });
    await build();
    expect(readFolder(out)).toEqual(edited);
  });
});

describe('a published site', () => {
  it('loses the pages of a deleted entry, and no folder of them is left; of a renamed one it says what keeps its address', async () => {
    await build('--drafts');
    const slug = 'adds-itself';
    writeFileSync(join(content, `achievements/${slug}.md`), '---\ntitle: Soon gone\nengineers: [ada-quill]\n---\n');
    writeFileSync(join(content, 'pages/soon.md'), '---\ntitle: Soon elsewhere\n---\n');
    await build();
    expect(readFolder(out).has(`achievements/${slug}/index.html`)).toBe(true);
    unlinkSync(join(content, `achievements/${slug}.md`));
    renameSync(join(content, 'pages/soon.md'), join(content, 'pages/later.md'));
    expect((await build()).stderr).toContain('write in the front matter: aliases: [/soon/]');
    expect([...readFolder(out).keys()].filter((path) => path.includes(slug))).toEqual([]);
    expect(statSync(join(out, 'achievements', slug), { throwIfNoEntry: false })).toBeUndefined();
  });

  it('stays as it was when the next build finds a mistake', async () => {
    await buildPages();
    const before = { files: readFolder(out), inode: statSync(out).ino };
    edit('engineers/ada-quill.md', (text) => text.replace('name:', 'nmae:'));
    const { status, stderr } = await buildPages();
    expect(status).toBe(1);
    expect(stderr).toContain('did you mean "name"?');
    expect({ files: readFolder(out), inode: statSync(out).ino }).toEqual(before);
  });

  it('is made whole again when somebody has edited or deleted a file of it', async () => {
    takeSmall();
    await buildPages();
    const before = readFolder(out);
    writeFileSync(join(out, 'index.html'), 'edited');
    unlinkSync(join(out, '404.html'));
    await buildPages();
    expect(readFolder(out)).toEqual(before);
  });

  it('has drafts only when they are asked for, and keeps them from search engines', async () => {
    await buildPages();
    const published = [...readFolder(out).keys()];
    await buildPages('--drafts');
    const drafted = readFolder(out);
    const added = [...drafted.keys()].filter((path) => !published.includes(path) && path.endsWith('.html'));
    expect(added.some((path) => path.startsWith('engineers/'))).toBe(true);
    for (const path of added.filter((each) => each.startsWith('engineers/'))) {
      expect(drafted.get(path)?.toString()).toContain('<meta name="robots" content="noindex">');
    }
  });
});

describe('the build command', () => {
  it('builds pages alone when it is asked to, and all outputs again when it is not', async () => {
    expect((await build('--pages-only')).status).toBe(0);
    const alone = [...readFolder(out).keys()];
    expect(alone).toContain('index.html');
    expect((await build()).status).toBe(0);
    const added = [...readFolder(out).keys()].filter((path) => !alone.includes(path));
    const data = ['people.json', 'people.schema.json', 'robots.txt', 'sitemap.xml', 'work.json', 'work.schema.json'];
    const ofSite = ['card.png', 'feed.xml', 'llms.txt', ...data];
    expect(added.filter((path) => !path.includes('/')).toSorted()).toEqual(ofSite);
    expect(added.filter((path) => path.startsWith('zoe/')).toSorted()).toEqual([
      'zoe/card.png',
      'zoe/feed.xml',
      'zoe/index.md',
      'zoe/resume.json',
      'zoe/resume.pdf',
      'zoe/zoe-oconnor-nunez.vcf',
    ]);
  });

  it('builds the same pages alone when site.yml has no outputs', async () => {
    takeSmall();
    await build('--pages-only');
    const alone = readFolder(out);
    edit('site.yml', (text) => `${text.replace(/^outputs:.*\n(?: .*\n)*/m, '')}\noutputs: false\n`);
    expect((await build()).status).toBe(0);
    expect(readFolder(out)).toEqual(alone);
  });

  it('builds anew for another host that is allowed in all pages, and not for another order of hosts', async () => {
    takeSmall();
    const hosts = ['--allow-host', 'https://a.example', '--allow-host', 'https://b.example'];
    const policies = (): Set<string | undefined> =>
      new Set(
        [...readFolder(out)]
          .filter(([path]) => path.endsWith('.html'))
          .map(([, page]) => /script-src ([^;]*);/.exec(page.toString().replaceAll('&#39;', "'"))?.[1]),
      );
    await buildPages();
    expect(policies()).toEqual(new Set(["'self'"]));
    expect((await buildPages(...hosts)).status).toBe(0);
    expect(policies()).toEqual(new Set(["'self' https://a.example https://b.example"]));
    expect((await buildPages(...hosts.slice(2), ...hosts.slice(0, 2))).stdout).toContain('is up to date');
    await buildPages();
    expect(policies()).toEqual(new Set(["'self'"]));
  });

  it('refuses to publish over the project, the content or a stranger’s folder', async () => {
    takeSmall();
    const strange = join(folder, 'strange');
    mkdirSync(strange);
    writeFileSync(join(strange, 'letter.txt'), 'mine');
    for (const target of ['.', 'src', '/', content, strange]) {
      const { status, stderr } = await buildHere(['--content', content, '--out', target]);
      expect(status, target).toBe(1);
      expect(stderr, target).toContain('error[bad-output]');
    }
    expect(readFileSync(join(strange, 'letter.txt'), 'utf8')).toBe('mine');
  });

  it('reports every mistake of the fixture `broken` as JSON and as annotations too', async () => {
    const args = ['--content', 'tests/fixtures/broken', '--out', out];
    const json = await runHere('build', [...args, '--format', 'json']);
    const pretty = await buildHere(args);
    const github = await runHere('build', [...args, '--format', 'github']);
    expect([json.status, pretty.status, github.status]).toEqual([1, 1, 1]);
    const { version, diagnostics } = JSON.parse(json.stdout);
    expect(version).toBe(2);
    expect(diagnostics.length).toBeGreaterThan(50);
    // What is made often is one block, with a line for each of its places.
    const places = pretty.stderr.match(/^ {2}tests\/fixtures\/broken\/[^:]+:\d+:\d+(?=$|: )/gm);
    expect(places).toHaveLength(diagnostics.length);
    expect(pretty.stderr.match(/^(error|warning|hint)\[/gm)?.length).toBeLessThan(diagnostics.length);
    expect(github.stdout.trim().split('\n')).toHaveLength(diagnostics.length);
    expect(`${json.stdout}${pretty.stderr}${github.stdout}`).not.toMatch(/TypeError|undefined|Cannot read|\n\s+at /);
  });

  it.each([
    ['--contnet', 'x', 'did you mean "--content"?'],
    ['--base', 'portfolio', 'begin and end with a slash'],
    ['--url', 'example.org', 'scheme and host'],
    ['--format', 'xml', 'pretty, json, github, sarif'],
    ['--content', 'no-such-folder', 'does not exist'],
  ])('explains the mistake in %s %s', async (option, value, help) => {
    const { status, stderr } = await buildHere(['--out', out, option, value]);
    expect(status).toBe(1);
    expect(stderr).toContain(help);
  });
});
