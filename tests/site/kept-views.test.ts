import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseOptions } from '../../src/cli/parse-options.ts';
import { prepareSite } from '../../src/site/prepare-site.ts';
import type { SiteOptions } from '../../src/site/site.ts';
import { createSiteCache } from '../../src/site/site-cache.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { threeLanguages } from '../harness/three-languages.ts';

function copyOfFull(): string {
  const content = join(temporaryFolder(), 'content');
  cpSync('tests/fixtures/full', content, { recursive: true });
  return content;
}

test.each([
  ['one language', copyOfFull(), 'engineers/lin-meiling.md'],
  ['three languages', temporaryFolder(threeLanguages), 'notes/calm.md'],
])(
  'after an edit of a text in %s the views of most other pages are those that were there',
  async (_, content, file) => {
    const { value: given } = parseOptions(['--content', content], { environment: {} });
    const options: SiteOptions = { ...given, base: '/', cache: '.cache', hashedAssets: false };
    const cached = createSiteCache();
    const pagesOf = async () => (await prepareSite(options, cached)).value?.pages ?? [];
    const before = new Set(await pagesOf());
    cached.memo.endRound();
    appendFileSync(join(content, file), '\nOne more sentence.\n');
    cached.changed = [join(content, file)];
    const after = await pagesOf();
    const anew = after.filter((page) => !before.has(page)).map(({ url }) => url);
    expect(anew.join('\n')).toContain(`/${file.replace(/^.*\/|\.md$/g, '')}/`);
    expect(anew.length).toBeLessThan(after.length / 4);
  },
);

/** Somebody called `name`, the `own`th of many with one skill. */
function person(own: number, name = `Engineer ${own}`): string {
  return `---\nname: ${name}\n---\n`;
}

test('after an edit of a name only those of a skill’s pages are made anew that show the person', async () => {
  const many = Array.from({ length: 65 }, (_, index) => index + 100).flatMap((own) => [
    [`engineers/e${own}.md`, person(own)],
    [`achievements/a${own}.md`, `---\ntitle: Claim ${own}\nengineers: [e${own}]\nskills: [Go]\n---\n`],
  ]);
  const content = temporaryFolder({
    'site.yml': 'title: Test\nurl: https://test.example\n',
    'skills.yml': 'Go: { category: x }\n',
    ...Object.fromEntries(many),
  });
  const { value: given } = parseOptions(['--content', content], { environment: {} });
  const options: SiteOptions = { ...given, base: '/', cache: '.cache', hashedAssets: false };
  const cached = createSiteCache();
  const pagesOfGo = async () => {
    const pages = (await prepareSite(options, cached)).value?.pages ?? [];
    cached.memo.endRound();
    return pages.filter(({ url }) => url.startsWith('/skills/go/'));
  };
  const before = new Set(await pagesOfGo());
  expect(before.size).toBe(3);
  const file = join(content, 'engineers/e164.md');
  writeFileSync(file, person(164, 'Engineer 164 B'));
  cached.changed = [file];
  const anew = (await pagesOfGo()).filter((page) => !before.has(page)).map(({ url }) => url);
  expect(anew).toEqual(['/skills/go/page/3/']);
});
