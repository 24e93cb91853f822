import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildHere } from '../harness/build-here.ts';
import { readFolder } from '../harness/read-pages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { drawAnimation } from '../images/draw-picture.ts';

describe('the pictures of a site', () => {
  const folder = temporaryFolder();
  const content = (): string => join(folder, 'content');
  const out = (): string => join(folder, 'site');
  const build = () => buildHere(['--content', content(), '--out', out()]);

  beforeAll(async () => {
    cpSync('tests/fixtures/minimal', content(), { recursive: true });
    mkdirSync(join(content(), 'media'));
    const photo = sharp({ create: { width: 900, height: 600, channels: 3, background: '#3a7' } });
    const exif = { IFD0: { Copyright: 'SECRET-OWNER' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } };
    writeFileSync(join(content(), 'media/shown.jpg'), await photo.clone().withExif(exif).jpeg().toBuffer());
    writeFileSync(join(content(), 'media/private.jpg'), await photo.clone().jpeg().toBuffer());
    writeFileSync(
      join(content(), 'engineers/zed.md'),
      '---\nname: Zed\nportrait:\n  src: ../media/shown.jpg\n  alt: Zed at work\n---\n\n![Green](../media/shown.jpg)\n\n![Flow](../media/Flow.svg)\n\n[![A demo](../media/demo.gif)](../media/demo.gif) ![Still](../media/still.gif)\n',
    );
    const moving = await sharp(await drawAnimation(), { animated: true })
      .gif()
      .toBuffer();
    writeFileSync(join(content(), 'media/demo.gif'), moving);
    writeFileSync(join(content(), 'media/still.gif'), moving);
    cpSync('tests/fixtures/drawings/drawio.svg', join(content(), 'media/Flow.svg'));
    expect((await build()).status).toBe(0);
  });

  it('come in AVIF, WebP and a fallback, with their size, and never larger than they are', () => {
    const page = readFolder(out()).get('engineers/zed/index.html')?.toString() ?? '';
    expect(page).toMatch(/<source type="image\/avif" srcset="\/media\/shown-[\da-f]{8}-320\.avif 320w, [^"]*900w"/);
    expect(page).toMatch(/<source type="image\/webp"/);
    expect(page).toMatch(
      /<img class="portrait" src="\/media\/shown-[\da-f]{8}-\d+\.jpg" alt="Zed at work" width="900" height="600"/,
    );
    expect(page).toMatch(/alt="Green" width="900" height="600" loading="lazy"/);
  });

  it('that are drawings are shown by their one file, in their size', () => {
    const files = readFolder(out());
    const page = files.get('engineers/zed/index.html')?.toString() ?? '';
    const [, path = ''] =
      /<picture><img src="\/(media\/flow-[\da-f]{8}-241\.svg)" alt="Flow" width="241" height="81"/.exec(page) ?? [];
    expect(files.get(path)?.toString()).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(files.get(path)?.toString()).not.toMatch(/foreignObject|mxfile/);
  });

  it('that move are shown still, and a link leads to what moves', async () => {
    const files = readFolder(out());
    const page = files.get('engineers/zed/index.html')?.toString() ?? '';
    const [, link = '', shown = ''] =
      /<a href="\/(media\/demo-[^"]+)"><picture>.*?<img src="\/([^"]+)"/s.exec(page) ?? [];
    expect(link).toMatch(/^media\/demo-[\da-f]{8}-4-moving\.webp$/);
    expect(await sharp(files.get(link)).metadata()).toMatchObject({ pages: 2, width: 4, height: 4 });
    expect((await sharp(files.get(shown)).metadata()).pages ?? 1).toBe(1);
    // Nobody pays for an animation that nothing leads to.
    expect([...files.keys()].filter((path) => path.includes('moving'))).toEqual([link]);
  });

  it('carry nothing of where and by whom they were taken', () => {
    const pictures = [...readFolder(out())].filter(([path]) => path.startsWith('media/'));
    expect(pictures.length).toBeGreaterThan(5);
    for (const [path, bytes] of pictures) {
      expect(bytes.includes('SECRET-OWNER'), path).toBe(false);
      expect(bytes.includes('Exif\0'), path).toBe(false);
    }
  });

  it('are published only when a page shows them', () => {
    expect([...readFolder(out()).keys()].filter((path) => path.includes('private'))).toEqual([]);
  });

  it('that are none are reported, and the site stays', async () => {
    writeFileSync(join(content(), 'media/letter.png'), 'Dear reader');
    const { status, stderr } = await build();
    expect(status).toBe(1);
    expect(stderr).toContain('error[bad-picture]');
    expect(stderr).toContain('media/letter.png');
    rmSync(join(content(), 'media/letter.png'));
    expect((await build()).status).toBe(0);
  });
});
