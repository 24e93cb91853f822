import { expect, it } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { describeInBrowser, usePages, useSite } from '../harness/browser.ts';
import { everyState } from '../harness/every-state.ts';
import { heavyContent } from '../harness/heavy-content.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const ORGANIZATION = 'organizations/northern-lights-research-laboratories/';

/** Pages that show the strongest, and a complete list of each kind. */
const paths = [
  'engineers/ada/',
  'engineers/ada/achievements/',
  'engineers/ada/projects/',
  'engineers/ada/skills/',
  'engineers/ada/notes/',
  'engineers/ada/people/',
  ORGANIZATION,
  `${ORGANIZATION}people/`,
  'projects/flagship/',
  'engineers/location/',
];

describeInBrowser('pages of very much', () => {
  const site = useSite(temporaryFolder(heavyContent({ crowd: 60, works: 32, skills: 130 })), {
    base: '/portfolio/',
    pagesOnly: true,
  });
  const newPage = usePages();

  it.each(everyState ? [320, 1280] : [320])(
    'have no accessibility violation and scroll in one direction in %d px',
    async (width) => {
      const page = await newPage({ viewport: { width, height: 800 } });
      const problems: string[] = [];
      // Large pages take seconds each: `npm test` looks at a profile and a complete list.
      for (const path of paths.filter((_, index) => everyState || index % 5 === 0)) {
        await page.goto(site.url + path);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        const found = [...(await axeViolations(page)), ...(wide > 0 ? [`is ${wide} px too wide`] : [])];
        problems.push(...found.map((problem) => `${path}: ${problem}`));
      }
      expect(problems).toEqual([]);
    },
  );

  it('are at most eight screens long on a phone, of somebody with any amount of work', async () => {
    const page = await newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${site.url}engineers/ada/`);
    const { height, items } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      items: document.querySelectorAll('main li').length,
    }));
    expect(items).toBeGreaterThan(50);
    expect(height / 844).toBeLessThanOrEqual(8);
  });

  it('let a skill with many proofs go on over several sheets of paper', async () => {
    const page = await newPage();
    await page.goto(`${site.url}engineers/ada/skills/`);
    await page.emulateMedia({ media: 'print' });
    const breaks = await page
      .locator('.skill-proof')
      .evaluateAll((all) => all.map((it) => getComputedStyle(it).breakInside));
    expect(new Set(breaks)).toEqual(new Set(['auto']));
  });

  it('lead to the complete list and from there back', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(`${site.url}engineers/ada/`);
    await page.getByRole('link', { name: 'All 33 projects' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Projects: Augusta Ada Byron-Lovelace');
    await page
      .getByRole('navigation', { name: 'Breadcrumbs' })
      .getByRole('link', { name: 'Augusta Ada Byron-Lovelace' })
      .click();
    expect(new URL(page.url()).pathname).toBe('/portfolio/engineers/ada/');
  });
});
