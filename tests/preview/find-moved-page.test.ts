import { expect, test } from 'vitest';
import { createMoveFinder, describeMove, type MovedPage } from '../../src/preview/find-moved-page.ts';

/** What is found in the second of two builds, by the pages of entries that each has. */
function moved(before: readonly string[], after: readonly string[]): MovedPage | null {
  const files = (pages: readonly string[]): readonly string[] => pages.map((page) => `${page}index.html`);
  const find = createMoveFinder();
  find({ write: files(before), keep: [], remove: [] });
  return find({
    write: files(after),
    keep: [],
    remove: files(before.filter((page) => !after.includes(page))),
  });
}

test('a page that went is where one of its kind came', () => {
  const lists = ['', 'projects/', 'projects/strength/dated/'];
  expect(moved([...lists, 'projects/old/', 'about/'], [...lists, 'projects/new/', 'about/'])).toEqual({
    from: 'projects/old/',
    to: 'projects/new/',
  });
  expect(moved(['about/', 'projects/a/'], ['imprint/', 'projects/a/'])).toEqual({ from: 'about/', to: 'imprint/' });
});

test('no page is taken for another where it is not sure', () => {
  expect(moved(['projects/a/'], ['projects/a/', 'projects/b/'])).toBeNull();
  expect(moved(['projects/a/', 'projects/b/'], ['projects/a/'])).toBeNull();
  expect(moved(['projects/a/', 'projects/b/'], ['projects/c/', 'projects/d/'])).toBeNull();
  expect(moved(['projects/a/'], ['projects/b/', 'projects/c/'])).toBeNull();
  expect(moved(['projects/a/'], ['notes/a/'])).toBeNull();
});

test('the first build moves nothing', () => {
  expect(createMoveFinder()({ write: ['a/index.html'], keep: [], remove: ['b/index.html'] })).toBeNull();
});

test('the words say which line keeps the earlier address, where there is one', () => {
  expect(describeMove({ from: 'projects/old/', to: 'projects/new/' })).toBe(
    '/projects/old/ is /projects/new/ now, and the preview leads from one to the other; to keep the earlier address, add to the front matter: aliases: [/projects/old/]',
  );
  expect(describeMove({ from: 'notes/old/', to: 'notes/new/' })).toBe(
    '/notes/old/ is /notes/new/ now, and the preview leads from one to the other',
  );
});
