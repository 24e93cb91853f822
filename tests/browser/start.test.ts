import { cpSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, useBrowser } from '../harness/browser.ts';
import { readFolder } from '../harness/read-pages.ts';
import { type RunningPreview, startPreview } from '../harness/start-preview.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

describeInBrowser('npm start, with a page open while its engineer edits', () => {
  const folder = temporaryFolder();
  let preview: RunningPreview;
  const browser = useBrowser();
  let page: Page;

  const profile = (): string => join(folder, 'content/engineers/ada-quill.md');
  const edit = (change: (text: string) => string): void =>
    writeFileSync(profile(), change(readFileSync(profile(), 'utf8')));

  beforeAll(async () => {
    cpSync('tests/fixtures/full', join(folder, 'content'), { recursive: true });
    preview = await startPreview(['--content', join(folder, 'content'), '--out', join(folder, 'preview')]);
    page = await browser().newPage();
    await page.goto(`${preview.url}engineers/ada-quill/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  afterAll(async () => {
    await preview?.stop();
  });

  it('shows an edit without being asked', async () => {
    edit((text) => text.replace(/^headline: .*$/m, 'headline: Engineer of louder systems'));
    await page.getByText('Engineer of louder systems').first().waitFor();
  });

  it('shows a mistake in the terminal and over the page, and recovers with the next good edit', async () => {
    edit((text) => text.replace(/^headline:/m, 'hedline:'));
    await page.getByText('did you mean "headline"?').waitFor();
    expect(preview.output()).toContain('error[unknown-key]: unknown key "hedline"');
    edit((text) => text.replace(/^hedline: .*$/m, 'headline: Engineer of mended systems'));
    await page.getByText('Engineer of mended systems').first().waitFor();
    await page.getByText('did you mean "headline"?').waitFor({ state: 'detached' });
  });

  it('follows files that are added, renamed and deleted', async () => {
    const [first, second] = ['first-light', 'second-light'].map((slug) =>
      join(folder, `content/achievements/${slug}.md`),
    );
    writeFileSync(first ?? '', '---\ntitle: Lit the first light\nengineers: [ada-quill]\n---\n');
    await page.getByText('Lit the first light').first().waitFor();
    renameSync(first ?? '', second ?? '');
    const link = page.getByRole('link', { name: 'Lit the first light' }).first();
    await expect.poll(() => link.getAttribute('href'), { timeout: 20_000 }).toBe('/achievements/second-light/');
    const answer = await fetch(`${preview.url}achievements/first-light/`);
    expect(answer.url).toBe(`${preview.url}achievements/second-light/`);
    expect(preview.output()).toContain('/achievements/first-light/ is /achievements/second-light/ now');
    unlinkSync(second ?? '');
    await page.getByText('Lit the first light').first().waitFor({ state: 'detached' });
    expect([...readFolder(join(folder, 'preview')).keys()].filter((path) => path.includes('-light/'))).toEqual([]);
  });

  it('takes the next port beside another preview, and says so', async () => {
    const second = await startPreview(['--content', join(folder, 'content'), '--out', join(folder, 'second')]);
    const [own, other] = [preview.url, second.url].map((url) => Number(new URL(url).port));
    await second.stop();
    expect(other).toBeGreaterThan(own ?? 0);
    expect(second.output()).toMatch(new RegExp(`^port \\d+ is taken, so the preview takes ${other}\n`));
  });

  it('shows drafts, and marks them', async () => {
    const answer = await fetch(`${preview.url}engineers/nils-newcomer/`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('This page is a draft.');
  });
});
