import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { inspectSvg } from '../../src/images/inspect-svg.ts';
import { describeInBrowser, useBrowser, useSite } from '../harness/browser.ts';
import { everyState } from '../harness/every-state.ts';
import { hostileDrawings } from '../images/hostile-drawings.ts';

const DRAWINGS = join(import.meta.dirname, '../fixtures/drawings');

/** In a browser these show words as HTML, which stands a pixel or two beside where text does: they are compared as seen from afar. */
const WITH_HTML = ['drawio.svg', 'mermaid-html.svg'];

describeInBrowser('drawings that were made safe', () => {
  const site = useSite('tests/fixtures/full');
  const browser = useBrowser();

  async function newPage(): Promise<Page> {
    const page = await browser().newPage();
    onTestFinished(() => page.close());
    return page;
  }

  test.each(readdirSync(DRAWINGS))('look as before: %s', async (name) => {
    const bytes = readFileSync(join(DRAWINGS, name));
    const safe = await inspectSvg(bytes);
    if ('problem' in safe) throw new Error(safe.problem.what);
    const page = await newPage();
    const blur = WITH_HTML.includes(name) ? 4 : 0;
    const before = await take(page, bytes, { ...safe, blur });
    const after = await take(page, Buffer.from(safe.xml), { ...safe, blur });
    expect(new Set(before).size).toBeGreaterThan(3);
    expect(differenceOf(before, after)).toBeLessThanOrEqual(blur === 0 ? 0 : 0.005);
    // The same without its words, to see that these would be missed.
    const wordless = Buffer.from(safe.xml.replace(/<text\b.*?<\/text>/gs, ''));
    const isWordless = !safe.xml.includes('<text');
    expect(isWordless || differenceOf(before, await take(page, wordless, { ...safe, blur })) > 0.01).toBe(true);
  });

  test('lie on light paper in the dark too, drawn for it and a little dimmed', async () => {
    const page = await newPage();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${site.url}telemetry/`);
    const drawing = page.getByAltText('A queue that feeds one pipe');
    await drawing.scrollIntoViewIfNeeded();
    await drawing.evaluate((img: HTMLImageElement) => img.decode());
    const { data, info } = await sharp(await drawing.screenshot())
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
    const light = await page.evaluate(() =>
      Number(getComputedStyle(document.documentElement).getPropertyValue('--drawing-light')),
    );
    expect(light).toBeGreaterThan(0.7);
    expect(light).toBeLessThan(1);
    const dimmed = (...color: readonly number[]) => color.map((part) => expect.closeTo(part * light, -0.5));
    // Between what is drawn is paper; the first box has its light colour, though its author gave it a dark one too.
    expect([at(140, 10), at(10, 10)]).toEqual([dimmed(252, 251, 247), dimmed(218, 232, 252)]);
  });

  test('run and load nothing, opened by themselves', { timeout: 60_000 }, async () => {
    const page = await newPage();
    const fired: string[] = [];
    await page.exposeFunction('fired', () => fired.push(page.url()));
    let body = '';
    await page.route('**/*', (route) => {
      const address = route.request().url();
      if (address === 'https://site.example/x.svg') return route.fulfill({ contentType: 'image/svg+xml', body });
      if (!address.startsWith('data:')) fired.push(address);
      return route.abort();
    });
    const tried = hostileDrawings.filter((_, index) => everyState || index % 3 === 0);
    for (const [name, text] of [...tried, ['itself', CONTROL] as const]) {
      const safe = await inspectSvg(new TextEncoder().encode(text));
      if ('problem' in safe) continue;
      body = name === 'itself' ? text : safe.xml;
      await page.goto('https://site.example/x.svg', { waitUntil: 'load' });
      await page.mouse.click(5, 5);
      if (name !== 'itself') expect([name, ...fired]).toEqual([name]);
    }
    // The same without the fence, to see that this test would see it.
    await expect.poll(() => fired.length).toBeGreaterThan(1);
  });
});

const CONTROL =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="fired()"><image href="https://evil.example/x.png" width="9" height="9"/></svg>';

interface Shot {
  readonly width: number;
  readonly height: number;
  /** In pixels. */
  readonly blur: number;
}

/** The pixels of a drawing in a page. */
async function take(page: Page, svg: Buffer, { width, height, blur }: Shot): Promise<Buffer> {
  const address = `data:image/svg+xml;base64,${svg.toString('base64')}`;
  await page.setContent(`<body style="margin:0"><img src="${address}" width="${width}" height="${height}">`);
  await page.evaluate(() => document.querySelector('img')?.decode());
  const shot = sharp(await page.locator('img').screenshot()).removeAlpha();
  return await (blur === 0 ? shot : shot.blur(blur)).raw().toBuffer();
}

/** The part of the values of all pixels that differ by more than an eye could see. */
function differenceOf(before: Buffer, after: Buffer): number {
  if (before.length !== after.length) return 1;
  return before.filter((value, index) => Math.abs(value - (after[index] ?? 0)) > 16).length / before.length;
}
