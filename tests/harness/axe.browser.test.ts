import { expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { describeInBrowser, usePages } from './browser.ts';

const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">';

describeInBrowser('axeViolations', () => {
  const newPage = usePages();

  async function violations(main: string): Promise<readonly string[]> {
    const page = await newPage();
    // What is written into a page of another test would have the policy of that.
    await page.goto('about:blank');
    await page.setContent(
      `<!doctype html><html lang="en"><head>${policy}<title>Ada</title></head><body><main>${main}</main></body></html>`,
    );
    const found = await axeViolations(page);
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
