import { expect, it } from 'vitest';
import { describeInBrowser, usePages, useSite } from '../harness/browser.ts';

describeInBrowser('the faces of a team', () => {
  const site = useSite('tests/fixtures/full');
  const newPage = usePages();

  it.each([390, 1440])('are met first on its home page at %d px, and are larger than in lists', async (width) => {
    const page = await newPage({ viewport: { width, height: 900 } });
    const sizesAt = async (path: string): Promise<readonly number[]> => {
      await page.goto(`${site.url}${path}`);
      const faces = await page.locator('.engineer-item img.portrait').all();
      return Promise.all(faces.map(async (face) => (await face.boundingBox())?.width ?? 0));
    };
    const [home, list] = [await sizesAt(''), await sizesAt('engineers/')];
    expect(home.length).toBeGreaterThan(1);
    expect(Math.min(...home)).toBeGreaterThanOrEqual(72);
    expect(Math.max(...list)).toBeLessThan(72);
  });

  it('come after how to reach the team, which stands on the first screen of a phone', async () => {
    const page = await newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(site.url);
    const reach = await page.locator('main .actions a').first().boundingBox();
    expect((reach?.y ?? Infinity) + (reach?.height ?? 0)).toBeLessThan(844);
    expect((await page.locator('.engineer-item').first().boundingBox())?.y).toBeGreaterThan(reach?.y ?? Infinity);
  });

  it('have their names on one line, whatever stands below', async () => {
    const page = await newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(site.url);
    const items = await page.locator('.grid > .engineer-item').all();
    const places = await Promise.all(
      items.map(async (item) => {
        const name = await item.locator('.engineer-item-name').boundingBox();
        return { row: (await item.boundingBox())?.y, name: name?.y };
      }),
    );
    const first = places.filter(({ row }) => row === places[0]?.row);
    expect(first.length).toBeGreaterThan(2);
    expect(new Set(first.map(({ name }) => name)).size).toBe(1);
  });

  it('and the pictures of projects stand in what the script finds, too', async () => {
    const page = await newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${site.url}projects/`);
    const own = await page.locator('.year-chapter .item-picture').count();
    await page.locator('.explorer-select').selectOption('title');
    const found = page.locator('.explorer-results');
    await found.locator('.work-item').first().waitFor();
    expect(own).toBeGreaterThan(0);
    expect(await found.locator('.item-picture').count()).toBe(own);
    for (const picture of await found.locator('.item-picture').all()) {
      await picture.scrollIntoViewIfNeeded();
      await picture.evaluate(async (image) => {
        if (image instanceof HTMLImageElement) await image.decode();
      });
    }
    expect(await found.locator('.work-item:not(:has(.item-picture))').count()).toBeGreaterThan(0);
  });
});
