import { appendFileSync, cpSync } from 'node:fs';
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
