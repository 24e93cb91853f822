import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { hasPart, meantPart, nearestPart, type PageParts } from '../../src/texts/find-part.ts';

const page: PageParts = {
  facts: readMarkdown('## 🚀 Start\n\n## Vault()\n\n## options.base\n\n<a id="legacy"></a>\n\n## Notes on keys\n'),
  title: 'Vault',
};

describe('an anchor to nothing', () => {
  it.each([
    ['the name that GitHub gives a heading with an emoji', '-start', '', 'section-start'],
    ['its number below a heading that repeated the title', 'vault-1', '', 'vault'],
    ['the prefix of GitHub', 'user-content-legacy', '', 'legacy'],
    ['other capitals', 'Notes-On-Keys', '', 'notes-on-keys'],
    ['the words of the link', 'keys', 'Notes on keys', 'notes-on-keys'],
    ['several words that it goes on after', 'notes-on-keys-and-locks', '', 'notes-on-keys'],
    ['the letters of the anchor', 'options-base', '', 'optionsbase'],
  ])('means a part by %s', (_, anchor, words, id) => {
    expect([hasPart(anchor, page), meantPart(anchor, words, page)]).toEqual([false, id]);
  });

  it('means the whole page where it has the name of its title', () => {
    const facts = readMarkdown('## Start\n');
    expect(meantPart('my-vault', '', { facts, title: 'My Vault' })).toBe('main');
  });

  it.each([
    ['a slip', 'note-on-keys', ''],
    ['other words', 'none', 'Something else'],
    ['one word that it goes on after', 'vault-settings', ''],
  ])('means none for sure by %s', (_, anchor, words) => {
    expect(meantPart(anchor, words, page)).toBeNull();
  });

  it('is near to a part that is spelt alike', () => {
    expect([nearestPart('note-on-keys', page), nearestPart('infra-dubzzz', page)]).toEqual(['notes-on-keys', null]);
  });
});

it('every page begins at #top', () => {
  expect([hasPart('top', page), hasPart('Top', page), hasPart('topmost', page)]).toEqual([true, true, false]);
});
