import { expect, it } from 'vitest';
import { describeInBrowser, usePages, useSite } from '../harness/browser.ts';
import { pagesInLocales } from '../harness/content-in-locale.ts';
import { samplePages } from '../harness/sample-pages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

describeInBrowser('text in another direction than the page', () => {
  const site = useSite('tests/fixtures/long');
  const newPage = usePages();

  it('keeps the order of its letters everywhere, and the edge of the page outside of bodies', async () => {
    const page = await newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${site.url}projects/hebrew/`);
    const edges = await page.evaluate(() => {
      const edgesOf = (selector: string) => {
        const element = document.querySelector(selector);
        if (element === null) throw new Error(`there is no ${selector}`);
        const range = document.createRange();
        range.selectNodeContents(element);
        const [text, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
        const { direction, unicodeBidi } = getComputedStyle(element);
        return { direction, unicodeBidi, isAtStart: text.left - box.left < 2, isAtEnd: box.right - text.right < 2 };
      };
      return ['h1', '.page-header-lede', '.prose > p', '.facts a'].map(edgesOf);
    });
    expect(edges).toEqual([
      { direction: 'rtl', unicodeBidi: 'isolate', isAtStart: true, isAtEnd: false },
      { direction: 'rtl', unicodeBidi: 'isolate', isAtStart: true, isAtEnd: false },
      { direction: 'rtl', unicodeBidi: 'plaintext', isAtStart: false, isAtEnd: true },
      { direction: 'ltr', unicodeBidi: 'plaintext', isAtStart: true, isAtEnd: true },
    ]);
  });

  it('moves nothing else of the line that names somebody', async () => {
    const page = await newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${site.url}skills/arabic-engineering/`);
    const places = await page.evaluate(() => {
      const spans = [...document.querySelectorAll('main span')];
      const line = spans.find(({ textContent }) => /^Achievement, .*שמש.*, 2023$/u.test(textContent));
      if (line === undefined) throw new Error('there is no line');
      const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const leftOf = (word: string): number => {
        texts.currentNode = line;
        while (texts.nextNode() !== null && !texts.currentNode.textContent?.includes(word));
        const start = texts.currentNode.textContent?.indexOf(word) ?? -1;
        const range = document.createRange();
        range.setStart(texts.currentNode, start);
        range.setEnd(texts.currentNode, start + word.length);
        return range.getBoundingClientRect().left;
      };
      return [leftOf('Achievement'), leftOf('שמש'), leftOf('2023')];
    });
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});

describeInBrowser('a page in Arabic with texts in English', () => {
  const site = useSite(pagesInLocales('tests/fixtures/full', ['en', 'ar']), { pagesOnly: true });
  const newPage = usePages();

  it('sets its own commas, links at its edge, and quotations as they are written', async () => {
    const page = await newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${site.url}ar/${samplePages['tests/fixtures/full'].project}`);
    const styles = await page.evaluate(() => {
      const styleOf = (selector: string, part?: string): CSSStyleDeclaration => {
        const element = document.querySelector(selector);
        if (element === null) throw new Error(`there is no ${selector}`);
        return getComputedStyle(element, part);
      };
      return [
        styleOf('.links > li:not(:last-child)', '::after').content,
        styleOf('.evidence-item > a').textAlign,
        styleOf('.testimonial-text').textAlign,
      ];
    });
    expect(styles).toEqual(['"،"', 'right', 'start']);
  });
});

describeInBrowser('a list in Arabic of names in several languages', () => {
  const site = useSite(
    temporaryFolder({
      'site.yml': 'title: T\nurl: https://t.example\nlocales: [en, ar]\noutputs: false\n',
      'skills.yml': 'Forecasting: { category: Data }\nPyTorch: { category: Data }\nSQL: { category: Data }\n',
      // A text that nobody has translated is marked as English wherever it stands.
      'engineers/bo.md': '---\nname: Bo\nheadline: Forecasting\n---\n',
      'projects/tram.md': '---\ntitle: Tram\nengineers: [bo]\nskills: [Forecasting, PyTorch, SQL]\n---\n',
    }),
    { pagesOnly: true },
  );
  const newPage = usePages();

  it('has its own commas between them all', async () => {
    const page = await newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${site.url}ar/projects/tram/`);
    const commas = await page
      .locator('.links > li:not(:last-child)')
      .evaluateAll((items) =>
        items.map((item) => [item.getAttribute('lang'), getComputedStyle(item, '::after').content]),
      );
    expect(commas).toEqual([
      ['en', '"،"'],
      [null, '"،"'],
    ]);
  });
});
