import { once } from 'node:events';
import { cpSync, mkdirSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readFolder } from '../harness/read-pages.ts';
import { firstPort, type RunningPreview, startPreview } from '../harness/start-preview.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';

const patience = { timeout: 60_000, interval: 250 };

// What an engineer sees of it while they edit, the session of editing in a browser looks at.
describe('npm start', () => {
  const folder = temporaryFolder();
  // Such as another preview.
  const other = createServer();
  let preview: RunningPreview;

  const pageAt = async (path: string): Promise<string> => (await fetch(preview.url + path)).text();

  beforeAll(async () => {
    cpSync('tests/fixtures/sound', join(folder, 'content'), { recursive: true });
    mkdirSync(join(folder, 'content/achievements'));
    writeFiles(folder, { 'content/engineers/bo.md': '---\nname: Bo\ndraft: true\n---\n' });
    other.listen(firstPort, '127.0.0.1');
    await once(other, 'listening');
    preview = await startPreview(['--content', join(folder, 'content'), '--out', join(folder, 'preview')]);
    await vi.waitUntil(async () => (await fetch(preview.url)).ok, patience);
  });

  afterAll(async () => {
    await preview?.stop();
    other.close();
  });

  it('follows files that are added, renamed and deleted', async () => {
    const [first = '', second = ''] = ['first-light', 'second-light'].map((slug) =>
      join(folder, `content/achievements/${slug}.md`),
    );
    writeFileSync(first, '---\ntitle: Lit the first light\nengineers: [ada]\n---\n');
    await expect.poll(() => pageAt('engineers/ada/'), patience).toContain('Lit the first light');
    renameSync(first, second);
    await expect.poll(() => pageAt('engineers/ada/'), patience).toContain('href="/achievements/second-light/"');
    const answer = await fetch(`${preview.url}achievements/first-light/`);
    expect(answer.url).toBe(`${preview.url}achievements/second-light/`);
    expect(preview.output()).toContain('/achievements/first-light/ is /achievements/second-light/ now');
    unlinkSync(second);
    await expect.poll(() => pageAt('engineers/ada/'), patience).not.toContain('Lit the first light');
    expect([...readFolder(join(folder, 'preview')).keys()].filter((path) => path.includes('-light/'))).toEqual([]);
  });

  it('takes the next port where another program has the first, and says so', () => {
    const port = Number(new URL(preview.url).port);
    expect(port).toBeGreaterThan(firstPort);
    expect(preview.output()).toMatch(new RegExp(`^port ${firstPort} is taken, so the preview takes ${port}\n`));
  });

  it('shows drafts, and marks them', async () => {
    const answer = await fetch(`${preview.url}engineers/bo/`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('This page is a draft.');
  });
});
