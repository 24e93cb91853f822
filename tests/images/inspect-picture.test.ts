import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type Inspection, inspectPicture, isAnimatedPng, isPictureFacts } from '../../src/images/inspect-picture.ts';
import { encodeVariant } from '../../src/images/picture-variants.ts';
import { draw, drawAnimation, drawPattern, drawPhoto, pngChunk, pngHeader } from './draw-picture.ts';

function wordsOf(inspection: Inspection): string {
  return 'problem' in inspection ? `${inspection.problem.code}: ${inspection.problem.what}` : 'fine';
}

describe('the facts of a picture', () => {
  test('are its size as it is seen, with the orientation applied', async () => {
    expect(await inspectPicture(await drawPhoto())).toEqual({
      facts: { width: 20, height: 40, fallback: 'jpeg', losses: [], frames: 1, isMoving: false },
    });
  });

  test.each([
    ['jpeg', '#369', 'jpeg'],
    ['webp', '#369', 'jpeg'],
    ['avif', '#369', 'jpeg'],
    ['png', '#369', 'png'],
    ['webp', '#33669980', 'png'],
    ['avif', '#33669980', 'png'],
  ] as const)('of a picture written as %s in %s have the fallback %s', async (format, color, fallback) => {
    const bytes = await draw(3, 2, color).toFormat(format).toBuffer();
    expect(await inspectPicture(bytes)).toEqual({
      facts: { width: 3, height: 2, fallback, losses: [], frames: 1, isMoving: false },
    });
  });

  test.each(['webp', 'gif'] as const)('say that a %s moves, of which pages show the first frame', async (format) => {
    const bytes = await sharp(await drawAnimation(), { animated: true })
      .toFormat(format)
      .toBuffer();
    expect(await inspectPicture(bytes)).toMatchObject({ facts: { width: 4, height: 4, frames: 2, isMoving: true } });
    const made = await encodeVariant(bytes, { format: 'png', width: 4, height: 4 });
    const { data, info } = await sharp(made).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height, Math.round((data[0] ?? 0) / 10)]).toEqual([4, 4, 20]);
  });

  test('of a drawing are the size that it says, as far as a page is that wide, and what it loses', async () => {
    const drawing = (attributes: string) =>
      inspectPicture(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><script/></svg>`));
    expect(await drawing('width="30.4" height="10"')).toEqual({
      facts: {
        width: 30,
        height: 10,
        fallback: 'svg',
        losses: [{ kind: 'script', what: '<script>', span: { start: 65, end: 74 } }],
        frames: 1,
        isMoving: false,
      },
    });
    expect(await drawing('viewBox="0 0 19200 1920"')).toMatchObject({ facts: { width: 1920, height: 192 } });
  });

  test('are had for a single pixel too', async () => {
    const bytes = await draw(1, 1).png().toBuffer();
    expect(await inspectPicture(bytes)).toEqual({
      facts: { width: 1, height: 1, fallback: 'png', losses: [], frames: 1, isMoving: false },
    });
  });
});

describe('a picture is refused', () => {
  test('when it is something else with the ending of a picture', async () => {
    expect(wordsOf(await inspectPicture(Buffer.from('Dear diary')))).toMatchInlineSnapshot(
      `"bad-picture: holds no picture"`,
    );
    expect(wordsOf(await inspectPicture(Buffer.from('')))).toMatchInlineSnapshot(`"bad-picture: holds no picture"`);
    expect(wordsOf(await inspectPicture(Buffer.from('%PDF-1.7')))).toMatchInlineSnapshot(
      `"bad-picture: is really a file of the format PDF"`,
    );
  });

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'when it is written as %s and cut off anywhere',
    async (format) => {
      const whole = await drawPattern().toFormat(format).toBuffer();
      for (const length of [12, Math.floor(whole.length / 2), whole.length - 40]) {
        expect(wordsOf(await inspectPicture(whole.subarray(0, length)))).toBe(
          'bad-picture: cannot be decoded to its end: it is damaged or incomplete',
        );
      }
    },
  );

  test('when it has no pixels', async () => {
    expect(wordsOf(await inspectPicture(pngHeader(2, 2)))).toContain('bad-picture: cannot be decoded');
  });

  test('when its header says that it is too large, without decoding it', async () => {
    expect(wordsOf(await inspectPicture(pngHeader(30_000, 1)))).toMatchInlineSnapshot(
      `"picture-too-large: is 30000 × 1 pixels large"`,
    );
    expect(wordsOf(await inspectPicture(pngHeader(1, 20_001)))).toContain('picture-too-large');
    expect(wordsOf(await inspectPicture(pngHeader(10_000, 5_001)))).toContain('picture-too-large');
    const bomb = pngHeader(20_000, 20_000, pngChunk('IDAT', deflateSync(Buffer.alloc(100_000))));
    expect(wordsOf(await inspectPicture(bomb))).toContain('picture-too-large');
  });

  test('only above the limits', async () => {
    const widest = await draw(20_000, 1).png().toBuffer();
    expect(wordsOf(await inspectPicture(widest))).toBe('fine');
  });
});

function frames(count: number): Buffer {
  return pngChunk('acTL', Buffer.from([0, 0, 0, count, 0, 0, 0, 0]));
}

test('a PNG of two frames is animated, one of one frame is not', () => {
  const text = pngChunk('tEXt', Buffer.from('Comment\0acTL'));
  expect(isAnimatedPng(pngHeader(2, 2, text, frames(2)))).toBe(true);
  expect(isAnimatedPng(pngHeader(2, 2, text, frames(1)))).toBe(false);
});

test('a common PNG is not animated', async () => {
  expect(isAnimatedPng(await draw(2, 2).png().toBuffer())).toBe(false);
});

test('a PNG that breaks off, or lies about the length of a chunk, is not animated', () => {
  const whole = pngHeader(2, 2, frames(2));
  expect(isAnimatedPng(whole.subarray(0, 40))).toBe(false);
  const lying = Buffer.from(whole);
  lying.writeUInt32BE(0xffff_ffff, 8);
  expect(isAnimatedPng(lying)).toBe(false);
});

test('facts have a size of at least one pixel and a fallback', () => {
  expect(isPictureFacts({ width: 1, height: 20, fallback: 'png', losses: [], frames: 1, isMoving: true })).toBe(true);
});

test.each([
  null,
  [],
  { width: 1, height: 1, losses: [], frames: 1, isMoving: false },
  { width: 0, height: 1, fallback: 'png', losses: [], frames: 1, isMoving: false },
  { width: 1.5, height: 1, fallback: 'png', losses: [], frames: 1, isMoving: false },
  { width: '1', height: 1, fallback: 'png', losses: [], frames: 1, isMoving: false },
  { width: 1, height: 1, fallback: 'gif', losses: [], frames: 1, isMoving: false },
  { width: 1, height: 1, fallback: 'png' },
  { width: 1, height: 1, fallback: 'png', losses: [], isMoving: true },
  { width: 1, height: 1, fallback: 'png', losses: [{ kind: 'x', what: '', at: 0 }], frames: 1, isMoving: false },
])('%j is no facts', (value) => {
  expect(isPictureFacts(value)).toBe(false);
});
