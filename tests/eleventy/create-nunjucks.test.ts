import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createNunjucks } from '../../src/eleventy/create-nunjucks.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const folder = temporaryFolder();

test('the indentation of a layout stays out of the page, that of what it shows does not', () => {
  writeFileSync(join(folder, 'page.njk'), '<ul>\n    <li>\n\t{{ text }}\n    </li>\n</ul>\n');
  expect(createNunjucks(folder).render('page.njk', { text: 'a\n    b' })).toBe('<ul>\n<li>\na\n    b\n</li>\n</ul>\n');
});

test.each([
  ['Enterprise-Grade data <b>', '<span class="whole">Enterprise-Grade</span> data &lt;b&gt;'],
  [
    'Tom & role-based R&D-like',
    'Tom &amp; <span class="whole">role-based</span> R&amp;<span class="whole">D-like</span>',
  ],
  ['2.3 million, state-of-the-art-and-more', '2.3\u00a0million, state-of-the-art-and-more'],
  ['- --check a- é-ñ', '- --check a- <span class="whole">é-ñ</span>'],
])('a title keeps words with a hyphen whole: %s', (title, html) => {
  writeFileSync(join(folder, 'title.njk'), '{{ title | together }}');
  expect(createNunjucks(folder).render('title.njk', { title })).toBe(html);
});

test('a layout that is not there is named', () => {
  expect(() => createNunjucks(folder).render('gone.njk')).toThrow(/gone\.njk/);
});

test('a layout is compiled once for each text, and again when the cache is damaged', () => {
  const cache = temporaryFolder();
  const page = join(folder, 'cached.njk');
  const render = () => createNunjucks(folder, cache).render('cached.njk', { text: 'a' });
  writeFileSync(page, '<p>{{ text }}</p>');
  expect(render()).toBe('<p>a</p>');
  const [first = ''] = readdirSync(cache);
  const before = statSync(join(cache, first));
  expect(render()).toBe('<p>a</p>');
  expect(readdirSync(cache)).toEqual([first]);
  expect(statSync(join(cache, first)).ino).toBe(before.ino);
  writeFileSync(join(cache, first), readFileSync(join(cache, first), 'utf8').replace('<p>', '<b>'));
  expect(render()).toBe('<p>a</p>');
  writeFileSync(page, '<p>{{ text }}!</p>');
  expect(render()).toBe('<p>a!</p>');
  expect(readdirSync(cache)).toHaveLength(2);
});
