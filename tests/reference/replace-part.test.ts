import { expect, test } from 'vitest';
import { replacePart } from '../../src/reference/replace-part.ts';

const marked = '# Title\n\n<!-- list: made by `npm run reference` -->\n\nold\n\n<!-- end of list -->\n\nRest.\n';

test('what stands between the marks is replaced, and nothing else', () => {
  expect(replacePart(marked, 'list', 'new')).toBe(marked.replace('old', 'new'));
});

test('a document without the marks is an error', () => {
  expect(() => replacePart('# Title\n', 'list', 'new')).toThrow('the document has no marks for "list"');
});
