import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { runCommand } from '../harness/run-command.ts';
import { serveFolder } from '../harness/serve.ts';
import type { Picture } from './compare-pictures.ts';
import type { Shot } from './list-shots.ts';
import { decodePicture } from './picture-files.ts';

/** Only the first part of a tall page is kept, in CSS pixels: what follows repeats it, and all pictures stay small. */
const TALLEST = 1600;

/** Builds the sites of some shots and hands over their pictures, one after the other; throws when a build fails. */
export async function* takePictures(
  browser: Browser,
  shots: readonly Shot[],
): AsyncGenerator<{ readonly shot: Shot; readonly picture: Picture }> {
  const folder = await mkdtemp(join(tmpdir(), 'proofolio-visual-'));
  try {
    for (const [content, ofContent] of Map.groupBy(shots, (shot) => shot.content)) {
      const site = join(folder, content.replaceAll('/', '-'));
      const { status, stderr } = await runCommand('build', ['--content', content, '--out', site]);
      if (status !== 0) throw new Error(`The site of ${content} cannot be built:\n${stderr}`);
      const served = await serveFolder(site, { base: '/' });
      for (const shot of ofContent) yield { shot, picture: await takePicture(browser, served.url, shot) };
      await served.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function takePicture(browser: Browser, url: string, { path, width, theme }: Shot): Promise<Picture> {
  const viewport = { width, height: 900 };
  const page = await browser.newPage({ viewport, colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(url + path);
  await page.evaluate(() => document.fonts.ready.then(() => null));
  const height = Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight));
  const png = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height }, animations: 'disabled' });
  await page.close();
  return decodePicture(png);
}
