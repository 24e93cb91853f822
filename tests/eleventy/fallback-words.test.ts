import { beforeAll, expect, test } from 'vitest';
import { createRenderer } from '../../src/eleventy/render-pages.ts';
import { prepareSite } from '../../src/site/prepare-site.ts';
import { readFolder } from '../harness/read-pages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { threeLanguages } from '../harness/three-languages.ts';

const files = new Map<string, string>();

// A language that the interface does not speak, of whose words the content has few.
beforeAll(async () => {
  const content = temporaryFolder({
    ...threeLanguages,
    'site.yml': threeLanguages['site.yml'].replace('[en, es, ar]', '[en, he]').concat('outputs: { card: false }\n'),
    'words.he.yml': 'site.home: בית\nproject: מיזם\nprojects: מיזמים\n',
  });
  const options = { content, base: null, url: null, drafts: false, hashedAssets: false, cache: '.cache' };
  const { value, diagnostics } = await prepareSite(options);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  const folder = temporaryFolder();
  expect(await createRenderer(folder)(value)).toEqual([]);
  for (const [path, bytes] of readFolder(folder)) files.set(path, bytes.toString());
  for (const { path, make } of value.files.filter((file) => /\.(xml|json|vcf|md|txt)$/.test(file.path))) {
    files.set(path, String(await make()));
  }
}, 60_000);

test('words that a language lacks say their own language and direction, and own ones do not', () => {
  const page = files.get('he/projects/index.html') ?? '';
  expect(page).toContain('<span lang="en" dir="ltr">Menu</span>');
  expect(page).toMatch(/<a href="\/he\/">בית<\/a>/);
  expect(page).toContain('aria-label="Main"');
  expect(page).toMatch(/<title>[^<]*מיזמים[^<]*<\/title>/);
  expect(files.get('projects/index.html')).not.toContain('<span lang=');
});

test('what marks them is left nowhere', () => {
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      'he/feed.xml',
      'he/engineers/ada/resume.json',
      'he/projects/vault/index.md',
      'he/llms.txt',
    ]),
  );
  const marks = ['\u000e', '\u000f', '\\u000e', '\\u000f'];
  for (const [path, text] of files)
    expect(
      marks.filter((mark) => text.includes(mark)),
      path,
    ).toEqual([]);
});
