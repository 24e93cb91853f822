import { expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { describeInBrowser, useBrowser } from './browser.ts';

const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">';

describeInBrowser('axeViolations', () => {
  const browser = useBrowser();

  async function violations(main: string): Promise<readonly string[]> {
    const page = await browser().newPage();
    await page.setContent(
      `<!doctype html><html lang="en"><head>${policy}<title>Ada</title></head><body><main>${main}</main></body></html>`,
    );
    const found = await axeViolations(page);
    await page.close();
    return found;
  }

  test('a sound page under a strict policy has no violations', async () => {
    expect(await violations('<h1>Ada</h1><p>Engineer</p>')).toEqual([]);
  });

  test('a violation is reported with its rule, its place and what is expected', async () => {
    expect(await violations('<h1>Ada</h1><img id="portrait" src="ada.png">')).toMatchInlineSnapshot(`
      [
        "image-alt at #portrait: Images must have alternative text",
      ]
    `);
  });
});
