import { expect, test } from 'vitest';
import { dressPage } from '../../src/pages/dress-page.ts';
import { readSite } from '../read-site.ts';

test('a page gets the style sheet and the fonts, and is otherwise as it was', () => {
  const dress = { stylesheet: '/assets/site.css', fonts: ['/assets/serif.woff2'] };
  for (const page of readSite('tests/fixtures/minimal').pages) {
    const { view, ...dressed } = dressPage(page, dress);
    expect({ ...dressed, view: { ...page.view } }).toEqual(page);
    expect(view).toEqual({ ...page.view, frame: { ...page.view.frame, ...dress } });
  }
});
