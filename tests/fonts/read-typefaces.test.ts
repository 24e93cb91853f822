import { expect, test } from 'vitest';
import { fontFaces } from '../../src/fonts/font-face.ts';
import { makeFonts } from '../../src/fonts/make-fonts.ts';
import { readTypefaces } from '../../src/fonts/read-typefaces.ts';

const keepNothing = <T>(_key: string, make: () => Promise<T>): Promise<T> => make();
const usual = { names: null, text: null, labels: null };

test('what is not chosen is the usual face', async () => {
  const { faces, stacks, missing } = await readTypefaces({ ...usual, text: 'ibm-plex-sans' }, keepNothing);
  expect(faces).toEqual(fontFaces);
  expect([...stacks, ...missing]).toEqual([]);
});

test('a typeface in another place has the faces that this place needs, each measured', async () => {
  const { faces, stacks } = await readTypefaces({ ...usual, text: 'ibm-plex-serif' }, keepNothing);
  const named = faces.map(({ family, weight, style, preload }) => [family, weight, style, preload].join(' '));
  expect(named).toEqual([
    'Plex Serif 300 normal true',
    'Plex Serif 400 normal true',
    'Plex Serif 400 italic false',
    'Plex Serif 600 normal false',
    'Plex Mono 400 normal false',
  ]);
  expect([...stacks]).toEqual([['text', '"Plex Serif","Plex Serif Fallback",georgia,serif']]);
  const bold = faces.find(({ weight }) => weight === 600);
  expect(bold?.height).toEqual({ ascent: 102.5, descent: 27.5 });
  expect(bold?.fallback.names[0]).toBe('Times New Roman Bold');
  expect(bold?.fallback.width).toBeGreaterThan(100);
});

test('one typeface for all is loaded once, and two of its faces early', async () => {
  const mono = 'ibm-plex-mono';
  const { faces } = await readTypefaces({ names: mono, text: mono, labels: mono }, keepNothing);
  expect(new Set(faces.map(({ family }) => family))).toEqual(new Set(['Plex Mono']));
  expect(faces).toHaveLength(4);
  const { preload, css } = await makeFonts(null, keepNothing, faces);
  expect(preload).toEqual(['plex-mono-300-latin.woff2', 'plex-mono-400-latin.woff2']);
  expect(css).toContain('font-family:"Plex Mono Fallback";font-weight:600');
});

test('what is not installed, or no name of a package at all, is missing', async () => {
  const { missing, stacks } = await readTypefaces(
    { names: 'no-such-typeface', text: '../../../sass', labels: null },
    keepNothing,
  );
  expect(missing).toEqual(['names', 'text']);
  expect([...stacks]).toEqual([]);
});
