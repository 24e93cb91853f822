import { expect, it } from 'vitest';
import { describeInBrowser, usePages, useSite } from '../harness/browser.ts';

// One page of each kind whose last sheet would hold some lines alone.
describeInBrowser('on paper', () => {
  const site = useSite('tests/fixtures/showcase');
  const newPage = usePages();

  it.each([
    'engineers/',
    'engineers/anselm-grau/',
    'engineers/tomas-vell/',
    'organizations/velmora-transit/',
    'achievements/booking-in-half-a-second/',
    'skills/cobol/',
  ])('stands all of a short page on one sheet: %s', async (path) => {
    const page = await newPage();
    await page.goto(site.url + path);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
  });
});
