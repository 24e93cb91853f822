import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { createRenderer } from '../../src/eleventy/render-pages.ts';
import { messagesFor } from '../../src/i18n/words.ts';
import { prepareSite } from '../../src/site/prepare-site.ts';
import { readFolder } from '../harness/read-pages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const MARK = '<i data-own>&"';
const pages = new Map<string, string>();

// A site that says each word of the interface otherwise, as if it meant to be HTML.
beforeAll(async () => {
  const content = temporaryFolder();
  cpSync('tests/fixtures/full', content, { recursive: true });
  const words = Object.fromEntries([...messagesFor('en')].map(([key, usual]) => [key, `${MARK} ${usual}`]));
  const site = readFileSync(`${content}/site.yml`, 'utf8');
  writeFileSync(`${content}/site.yml`, `${site}words: ${JSON.stringify(words)}\n`);
  const options = { content, base: null, url: null, drafts: false, hashedAssets: false, cache: '.cache' };
  const { value, diagnostics } = await prepareSite(options);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  const folder = temporaryFolder();
  expect(await createRenderer(folder)(value)).toEqual([]);
  for (const [path, bytes] of readFolder(folder)) pages.set(path, bytes.toString());
  for (const { path, make } of value.files.filter((file) => /\.(xml|json|vcf)$/.test(file.path))) {
    pages.set(path, String(await make()));
  }
}, 60_000);

test('own words are on every page, and never HTML', () => {
  const html = [...pages].filter(([path]) => path.endsWith('.html'));
  expect(html.length).toBeGreaterThan(20);
  for (const [path, text] of html) {
    expect(text, path).toContain('&lt;i data-own');
    expect(text.includes(MARK), path).toBe(false);
    expect(/<i data-own/.test(text), path).toBe(false);
  }
});

test('own words break no data and no feed', () => {
  const others = [...pages].filter(([path]) => !path.endsWith('.html'));
  expect(others.map(([path]) => path)).toContain('feed.xml');
  for (const [path, text] of others) {
    if (path.endsWith('.json')) expect(() => JSON.parse(text), path).not.toThrow();
    else expect(text.includes('<i data-own'), path).toBe(false);
  }
});
