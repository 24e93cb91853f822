import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { describeInBrowser, useBrowser } from '../harness/browser.ts';
import { copyProject } from '../harness/copy-project.ts';
import { everyState } from '../harness/every-state.ts';
import { readFolder } from '../harness/read-pages.ts';
import { type RunningPreview, startPreview } from '../harness/start-preview.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import type { EditingStep } from './editing/editing-step.ts';
import { editingSteps } from './editing/editing-steps.ts';
import { openWorkspace } from './editing/workspace.ts';

const patience = { timeout: 60_000, interval: 250 };
const mistakes = 'proofolio-preview section';

describeInBrowser('a session of editing with npm start', () => {
  const folder = temporaryFolder();
  let preview: RunningPreview;
  const browser = useBrowser();
  let page: Page;

  beforeAll(async () => {
    copyProject(folder, 'tests/fixtures/full');
    preview = await startPreview(['--out', 'preview'], folder);
    await built(preview);
    page = await browser().newPage();
  });

  afterAll(async () => {
    await preview?.stop();
  });

  const text = (): Promise<string> => page.locator('body').allInnerTexts().then(folded);
  const reported = (): Promise<string> => page.locator(mistakes).allInnerTexts().then(folded);
  const open = async (address: string): Promise<void> => {
    if (page.url() === preview.url + address) return;
    // The page may still be about to show the last build, and then goes its own way first.
    await vi.waitFor(() => page.goto(preview.url + address), patience);
  };

  async function expectBefore({ shows, hides, has }: EditingStep): Promise<void> {
    if (shows !== undefined) await expect.poll(text, patience).not.toContain(shows);
    if (hides !== undefined) await expect.poll(text, patience).toContain(hides);
    if (has !== undefined) await expect.poll(() => page.locator(has).count(), patience).toBe(0);
  }

  async function expectAfter({ shows, hides, has }: EditingStep): Promise<void> {
    await expect.poll(() => page.locator(mistakes).count(), patience).toBe(0);
    if (shows !== undefined) await expect.poll(text, patience).toContain(shows);
    if (hides !== undefined) await expect.poll(text, patience).not.toContain(hides);
    if (has !== undefined) await expect.poll(() => page.locator(has).count(), patience).toBeGreaterThan(0);
  }

  /** The page reports what the terminal reports, word for word. */
  async function expectMistakes(reports: readonly string[], printed: () => string): Promise<void> {
    for (const each of reports) {
      await expect.poll(reported, patience).toContain(each);
      await expect.poll(printed, patience).toContain(each);
    }
    expect(folded([printed()])).toContain(await reported());
  }

  it.each(editingSteps)('$does', async (step) => {
    await open(step.at);
    await expectBefore(step);
    const start = preview.output().length;
    const printed = (): string => preview.output().slice(start);
    step.edit(openWorkspace(folder));
    if (step.reports === undefined) {
      // One save may be heard twice, and the first time the file before it is read: the last word counts.
      await expect.poll(printed, patience).toMatch(/\d+ files written(?![\s\S]*error\[)/);
      await expectAfter(step);
    } else {
      await expectMistakes(step.reports, printed);
    }
  });

  it('takes a new style sheet without losing the place or the state of the page', async () => {
    await open('telemetry/');
    // A page that is not listening yet misses that only styles changed, and reloads to be sure.
    await Promise.all([page.waitForResponse(/__preview\/events/), page.reload()]);
    await page.evaluate('globalThis.kept = true; scrollTo(0, 400)');
    openWorkspace(folder).replace('styles/site.scss', '@layer tokens,', 'html { color: rgb(1 2 3) }\n@layer tokens,');
    await expect
      .poll(() => page.evaluate('getComputedStyle(document.documentElement).color'), patience)
      .toBe('rgb(1, 2, 3)');
    expect(await page.evaluate('[globalThis.kept, scrollY]')).toEqual([true, 400]);
  });

  it('narrows lists by what was edited', async () => {
    await open('achievements/?skill=rust');
    await page.locator('.explorer-results', { hasText: 'Lit the first light' }).waitFor();
  });

  // Random edits ask the same of a preview and of a build each time.
  it.runIf(everyState)('ends with the same bytes as a preview that is made anew', async () => {
    await preview.stop();
    const anew = await startPreview(['--out', 'anew'], folder);
    await built(anew);
    await anew.stop();
    const [edited, clean] = [readFolder(join(folder, 'preview')), readFolder(join(folder, 'anew'))];
    expect([...edited.keys()]).toEqual([...clean.keys()]);
    expect([...edited].filter(([path, bytes]) => clean.get(path)?.equals(bytes) !== true)).toEqual([]);
  });
});

function built(preview: RunningPreview): Promise<void> {
  return vi.waitFor(() => expect(preview.output()).toMatch(/\d+ files written/), patience);
}

function folded(texts: readonly string[]): string {
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
