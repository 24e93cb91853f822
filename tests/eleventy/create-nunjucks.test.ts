import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createNunjucks } from '../../src/eleventy/create-nunjucks.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const folder = temporaryFolder();

test('the indentation of a layout stays out of the page, that of what it shows does not', () => {
  writeFileSync(join(folder, 'page.njk'), '<ul>\n    <li>\n\t{{ text }}\n    </li>\n</ul>\n');
  expect(createNunjucks(folder).render('page.njk', { text: 'a\n    b' })).toBe('<ul>\n<li>\na\n    b\n</li>\n</ul>\n');
});

test('a layout that is not there is named', () => {
  expect(() => createNunjucks(folder).render('gone.njk')).toThrow(/gone\.njk/);
});
