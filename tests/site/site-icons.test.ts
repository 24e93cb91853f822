import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { readFolder } from '../harness/read-pages.ts';

/** The attribute of the first tag of a page that matches. */
function attributeOf(html: string, tag: RegExp, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag.exec(html)?.[0] ?? '')?.[1] ?? '';
}

describe.each(['team', 'full'])('the icons of the fixture `%s`', (name) => {
  let files: ReadonlyMap<string, Buffer>;
  let home: string;
  const fileAt = (address: string): Buffer | undefined => files.get(address.replace(/^\//, ''));

  beforeAll(async () => {
    files = readFolder((await builtSite(`tests/fixtures/${name}`)).folder);
    home = files.get('index.html')?.toString() ?? '';
  });

  it('are there for tabs and for screens of telephones', async () => {
    expect(fileAt(attributeOf(home, /<link rel="icon"[^>]*>/, 'href'))?.toString()).toContain('<svg');
    const { width, height, hasAlpha } = await sharp(
      fileAt(attributeOf(home, /<link rel="apple-touch-icon"[^>]*>/, 'href')),
    ).metadata();
    expect([width, height, hasAlpha]).toEqual([180, 180, false]);
  });

  it('have in the manifest the sizes that it says', async () => {
    const manifest = JSON.parse(fileAt(attributeOf(home, /<link rel="manifest"[^>]*>/, 'href'))?.toString() ?? '');
    expect(home).toContain(`<title>${manifest.name}`);
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = await sharp(fileAt(src)).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
    expect(manifest.icons.map(({ purpose = 'any' }) => purpose)).toEqual(['any', 'any', 'maskable']);
  });
});
