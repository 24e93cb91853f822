import { cpSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readFolder } from '../harness/read-pages.ts';
import { type RunningPreview, startPreview } from '../harness/start-preview.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const patience = { timeout: 60_000, interval: 250 };

// What an engineer sees of it while they edit, the session of editing in a browser looks at.
describe('npm start', () => {
  const folder = temporaryFolder();
  let preview: RunningPreview;

  const pageAt = async (path: string): Promise<string> => (await fetch(preview.url + path)).text();

  beforeAll(async () => {
    cpSync('tests/fixtures/full', join(folder, 'content'), { recursive: true });
    preview = await startPreview(['--content', join(folder, 'content'), '--out', join(folder, 'preview')]);
    await vi.waitUntil(async () => (await pageAt('engineers/ada-quill/')).includes('<h1'), patience);
  });

  afterAll(async () => {
    await preview?.stop();
  });

  it('follows files that are added, renamed and deleted', async () => {
    const [first = '', second = ''] = ['first-light', 'second-light'].map((slug) =>
      join(folder, `content/achievements/${slug}.md`),
    );
    writeFileSync(first, '---\ntitle: Lit the first light\nengineers: [ada-quill]\n---\n');
    await expect.poll(() => pageAt('engineers/ada-quill/'), patience).toContain('Lit the first light');
    renameSync(first, second);
    await expect.poll(() => pageAt('engineers/ada-quill/'), patience).toContain('href="/achievements/second-light/"');
    const answer = await fetch(`${preview.url}achievements/first-light/`);
    expect(answer.url).toBe(`${preview.url}achievements/second-light/`);
    expect(preview.output()).toContain('/achievements/first-light/ is /achievements/second-light/ now');
    unlinkSync(second);
    await expect.poll(() => pageAt('engineers/ada-quill/'), patience).not.toContain('Lit the first light');
    expect([...readFolder(join(folder, 'preview')).keys()].filter((path) => path.includes('-light/'))).toEqual([]);
  });

  it('takes the next port beside another preview, and says so', async () => {
    const second = await startPreview(['--content', 'tests/fixtures/minimal', '--out', join(folder, 'second')]);
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
