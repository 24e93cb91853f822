import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { auditSite } from '../../src/audit/audit-site.ts';
import { listBuiltFiles } from '../../src/audit/built-files.ts';
import { readBuiltPages } from '../../src/audit/built-page.ts';
import { checkAccessibility } from '../../src/audit/check-accessibility.ts';
import type { Audit } from '../../src/audit/finding.ts';
import { audited, page } from '../audit/audited.ts';
import { describeInBrowser, useBrowser } from '../harness/browser.ts';
import { copyProject } from '../harness/copy-project.ts';
import { runCommand } from '../harness/run-command.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const HEAD = '<link rel="stylesheet" href="/folio/site.css">';
const FAINT = '@media (prefers-color-scheme: dark) { html { background: #111 } h1 { color: #eee } p { color: #333 } }';

/** A page of which axe has nothing to say. */
const sound = (body = ''): string =>
  page('', HEAD)
    .replace("img-src 'self'", "style-src 'self'; img-src 'self'")
    .replace('<body>', '<body><main>')
    .replace('</body>', `${body}</main></body>`);

describeInBrowser('check --a11y', () => {
  const browser = useBrowser();

  async function seenIn(files: Readonly<Record<string, string>>, known: Partial<Audit> = {}) {
    const built = listBuiltFiles(temporaryFolder({ 'index.html': sound(), 'site.css': '', ...files }));
    if (built === null) throw new Error('there is no site');
    const audit = audited({}, { ...known, files: built });
    const pages = readBuiltPages(built);
    const kinds = new Map(pages.map(({ path }) => [path, path === 'index.html' ? 'home' : 'project'] as const));
    const seen = await checkAccessibility(audit, pages, { browser: browser(), kinds });
    const found = (await auditSite(audit, pages, { inBrowser: seen.findings })).filter(
      ({ code }) => code !== 'broken-policy',
    );
    return { ...seen, found: found.map(({ code, severity, message, place }) => ({ code, severity, message, place })) };
  }

  test('looks at the heaviest and the lightest page of each kind, and at none that leads on', async () => {
    const { pages, kinds, found } = await seenIn({
      'projects/a/index.html': sound('<p>longest of them</p>'),
      'projects/b/index.html': sound('<p class="x" role="meter" aria-valuenow="1">x</p>'),
      'projects/c/index.html': sound(),
      'old/index.html': sound().replace('<title>', '<meta http-equiv="refresh" content="0; url=/folio/"><title>'),
    });
    expect([pages, kinds]).toEqual([3, 2]);
    expect(found.filter(({ code }) => code === 'inaccessible')).toMatchObject([
      { message: expect.stringContaining('meter') },
    ]);
  });

  test('finds text that cannot be read in one look, with the line that chose its colour', async () => {
    const themeSource = { file: 'content/theme.css', text: `p {\n  color: rgb(51 51 51);\n}\n` };
    const { found } = await seenIn({ 'index.html': sound('<p>Faint</p>'), 'site.css': FAINT }, { themeSource });
    expect(found).toMatchObject([
      {
        code: 'inaccessible',
        severity: 'error',
        message: expect.stringMatching(
          /^"p" at 390 px dark, 1280 px dark: Element has insufficient color contrast of /,
        ),
        place: { file: 'content/theme.css', line: 2, column: 10 },
      },
    ]);
  });

  test('finds what has no words, with the line of the content, once where it is found without a browser too', async () => {
    const source = { file: 'content/about.md', text: 'text\n\n![](ada.svg)\n' };
    const body = '<p><img src="/folio/ada.svg"></p><div role="img" data-of="ada"></div>';
    const { found } = await seenIn(
      { 'index.html': sound(body), 'ada.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
      { sources: new Map([['index.html', source]]) },
    );
    expect(found.map(({ code, place }) => [code, place?.file, place?.line])).toEqual([['missing-alt', source.file, 3]]);
  });

  test('asks nobody for anything', async () => {
    const { findings } = await seenIn({ 'index.html': sound('<p><img src="https://stats.example/a.png" alt=""></p>') });
    expect(findings).toEqual([]);
  });

  // A Node that cannot give up a right keeps it.
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  test.skipIf(major === 24 && minor < 21)('lets nothing start a program once content is read', async () => {
    const project = temporaryFolder();
    copyProject(project, 'tests/fixtures/minimal');
    const attempt = `
{
  let ended = 'done';
  try { process.getBuiltinModule('node:child_process').spawnSync(process.execPath, ['--version']); } catch (error) { ended = error.code; }
  process.getBuiltinModule('node:fs').writeFileSync('.cache/ended', ended);
}
`;
    const file = join(project, 'src/content/load-content.ts');
    const reading = 'const { folder, texts, unread } = files.value;';
    writeFileSync(file, readFileSync(file, 'utf8').replace(reading, `${reading}${attempt}`));
    const { stderr } = await runCommand('check', ['--a11y'], { CHROME_PATH: inject('browser') ?? '' }, project);
    expect(stderr).toContain('error[no-site]');
    expect(readFileSync(join(project, '.cache/ended'), 'utf8')).toBe('ERR_ACCESS_DENIED');
  });
});
