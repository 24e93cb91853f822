import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { encodeCard } from '../../src/images/encode-card.ts';
import type { CardView } from '../../src/outputs/card/card-view.ts';
import { loadTypesetter, type Typesetter } from '../../src/outputs/typeset/typesetter.ts';
import { readSite, viewAt } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const full = readSite('tests/fixtures/full');
const viewOf = (path: string): CardView => JSON.parse(full.outputs.get(path) ?? '');
const zoe = viewOf('/zoe/card.png');

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await loadTypesetter(async (_, make) => make());
});

const svgOf = (view: CardView): Promise<string> => typesetter.card(JSON.stringify(view));

/** How many pixels of a part of a card are darker than paper, which the palette shifts by a shade. */
async function inkIn(view: CardView, [left, top, width, height]: readonly [number, number, number, number]) {
  const card = sharp(await encodeCard(await svgOf(view), []));
  const pixels = await card.extract({ left, top, width, height }).greyscale().raw().toBuffer();
  return pixels.filter((level) => level < 235).length;
}

describe('a preview card', () => {
  test('is a small picture of 1200 × 630 pixels, the same to the byte each time', async () => {
    const again = await loadTypesetter(async (_, make) => make());
    const [first, second] = [
      await encodeCard(await svgOf(zoe), []),
      await encodeCard(await again.card(JSON.stringify(zoe)), []),
    ];
    expect(await sharp(first).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(first.length).toBeLessThan(40_000);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  test('says who this is, what they do, and the figure of their strongest claim', () => {
    expect(zoe).toMatchObject({
      title: 'Zoë O’Connor-Núñez',
      text: 'Staff engineer for systems that must not stop',
      figure: { figure: '30\u00a0s →\u00a030\u00a0ms', label: 'Time to an answer' },
      seal: { strength: 'confirmed', label: 'Confirmed' },
      site: 'The Lighthouse Guild',
    });
  });

  test('of a site counts what people did, as the sentence of its front page does', () => {
    const card: CardView = JSON.parse(readSite('tests/fixtures/team').outputs.get('/card.png') ?? '');
    expect(card.foot).toBe('3 engineers · 8 projects · 27 achievements');
  });

  test('sets what looks like markup as it is written', async () => {
    const shapes = (svg: string) => svg.match(/<(?:rect|image|a|script|line|style)\b/g)?.length;
    const title = '</script> #let x = 1 *a* $b$ [c] "d"';
    const [plain, hostile] = [await svgOf({ ...zoe, title: 'Ada' }), await svgOf({ ...zoe, title })];
    expect(shapes(hostile)).toBe(shapes(plain));
    expect(hostile).not.toMatch(/let x|<\/script/);
  });

  test.each([
    'Wolfeschlegelsteinhausenbergerdorff Maximilian-Alexander von Hohenzollern-Sigmaringen',
    'x'.repeat(120),
    'Many words that follow each other in a name that has no end and goes on until it is cut off at last, as all are',
  ])('keeps its title away from the portrait and the edge: %s', async (title) => {
    expect(await inkIn({ ...zoe, title }, [825, 20, 40, 350])).toBe(0);
    expect(await inkIn({ ...zoe, title }, [1140, 0, 60, 630])).toBe(0);
  });

  test('shows a portrait over the letters of a name', async () => {
    const red = await sharp({ create: { width: 40, height: 80, channels: 3, background: '#ff0000' } })
      .png()
      .toBuffer();
    const [face] = zoe.faces;
    const overlay = { bytes: red, left: face?.left ?? 0, top: face?.top ?? 0, size: face?.size ?? 0 };
    const card = sharp(await encodeCard(await svgOf(zoe), [overlay]));
    const { left, top, size } = overlay;
    const inside = await sharp(await card.extract({ left, top, width: size, height: size }).toBuffer()).stats();
    expect(inside.channels.map(({ mean }) => Math.round(mean)).slice(0, 3)).toEqual([255, 0, 0]);
  });

  test('leaves out a character that its typefaces lack, and is set whatever its text', async () => {
    expect(await svgOf({ ...zoe, title: 'Sent 🚀 away' })).toBe(await svgOf({ ...zoe, title: 'Sent away' }));
    for (const title of ['', 'e\u0301\u0302', 'مرحبا', 'x'.repeat(120)]) {
      expect(await svgOf({ ...zoe, title })).toContain('<svg');
    }
  });
});

describe('pages', () => {
  const cardAt = (kind: 'engineer' | 'project' | 'achievement', url: string) => viewAt(full, kind, url).frame.card;

  test('name their card in full, with what it shows in words', () => {
    expect(cardAt('engineer', '/zoe/')).toEqual({
      src: 'https://site.example/zoe/card.png',
      alt: 'Zoë O’Connor-Núñez – Staff engineer for systems that must not stop – Time to an answer: from 30 seconds to 30 milliseconds',
    });
    expect(cardAt('project', '/telemetry/')?.src).toBe('https://site.example/telemetry/card.png');
    expect(cardAt('achievement', '/achievements/growth/')?.src).toBe(
      'https://site.example/achievements/growth/card.png',
    );
  });

  test('have the card of the site where they have none', () => {
    expect(cardAt('engineer', '/engineers/lin-meiling/')).toBeNull();
    expect(cardAt('engineer', '/engineers/platform-engineer/')).toBeNull();
    expect(full.shell.card?.src).toBe('https://site.example/card.png');
    expect(full.outputs.has('/card.png')).toBe(true);
  });

  test('have that of the only person as the card of the site', () => {
    const site = readSite(
      temporaryFolder({ 'site.yml': 'title: T\nurl: https://t.example', 'engineers/ada.md': '---\nname: Ada\n---\n' }),
    );
    expect(site.shell.card?.src).toBe('https://site.example/engineers/ada/card.png');
    expect(site.outputs.has('/card.png')).toBe(false);
  });

  test('name no card where cards are switched off, and none is made', () => {
    const site = readSite(
      temporaryFolder({
        'site.yml': 'title: T\nurl: https://t.example\noutputs: { card: false }',
        'engineers/ada.md': '---\nname: Ada\n---\n',
        'projects/mesh.md': '---\ntitle: Mesh\nengineers: [ada]\n---\n',
      }),
    );
    expect(site.shell.card).toBeNull();
    expect(site.pages.filter(({ view }) => view.frame.card !== null)).toEqual([]);
    expect([...site.outputs.keys()].filter((path) => path.endsWith('card.png'))).toEqual([]);
  });

  test('are titled by name and what somebody does', () => {
    const files = {
      'site.yml': 'title: Ada\nurl: https://t.example',
      'engineers/ada.md': '---\nname: Ada\nheadline: Analyst of engines\n---\n',
    };
    const titleIn = (extra: Readonly<Record<string, string>>, path: string) =>
      viewAt(readSite(temporaryFolder({ ...files, ...extra })), 'engineer', path).frame.title;
    expect(titleIn({}, '/')).toBe('Ada, Analyst of engines');
    const team = { 'site.yml': 'title: T\nurl: https://t.example', 'engineers/bo.md': '---\nname: Bo\n---\n' };
    expect(titleIn(team, '/engineers/ada/')).toBe('Ada, Analyst of engines – T');
    expect(titleIn(team, '/engineers/bo/')).toBe('Bo – T');
  });
});
